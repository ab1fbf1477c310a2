import { getResolvedPDFJS } from 'unpdf';

/** Characters that a PDF draws in one go: a line, or what of it has one look. */
export interface DrawnWords {
  words: string;
  /** The widest gap between two of them, in characters: what is added to the width of a character. */
  gap: number;
}

/** A drawn character, or a move to the left by thousandths of a character. */
type Drawn = { unicode: string } | number;

/** Reads how far the characters of a PDF's lines are stretched apart. */
export async function pdfGaps(file: Uint8Array): Promise<DrawnWords[]> {
  const { getDocument, OPS } = await getResolvedPDFJS();
  // pdf.js takes the bytes over; the caller keeps its own.
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const found: DrawnWords[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.showText) found.push(drawnWords(argsArray[index][0] as Drawn[]));
    }
  }
  await task.destroy();
  return found;
}

function drawnWords(drawn: readonly Drawn[]): DrawnWords {
  const moves = drawn.filter((one) => typeof one === 'number');
  const characters = drawn.flatMap((one) => (typeof one === 'number' ? [] : [one.unicode]));
  return { words: characters.join(''), gap: Math.max(0, ...moves.map((move) => -move / 1000)) };
}
