import type { Picture } from '../../block.ts';
import type { Doubt } from '../../doubt.ts';
import { pictureDoubts } from '../markup/shared-doubts.ts';
import type { Beside } from './page-lines.ts';

const dataAddress = /^data:image\/(png|jpe?g);base64,/i;

/** The pictures of an article: those that the file holds, and a doubt that tells of all. */
export function pagePictures(shown: readonly Beside[]): { pictures: Picture[]; doubts: Doubt[] } {
  const pictures: Picture[] = [];
  for (const { address, line } of shown) {
    const match = dataAddress.exec(address);
    const bytes = match ? decodeBase64(address.slice(match[0].length)) : null;
    if (!match || !bytes) continue;
    const ending = match[1]?.toLowerCase() === 'png' ? 'png' : 'jpg';
    pictures.push({ name: `image${pictures.length + 1}.${ending}`, bytes, line });
  }
  const named = shown.map((one) => ({ name: nameOf(one), line: one.line }));
  return { pictures, doubts: pictureDoubts(named) };
}

/** What a person can find a picture by: its description, or the name of its file. */
function nameOf({ text, address }: Beside): string {
  if (text !== '' || /^data:/i.test(address)) return text;
  return /[^/?#]+(?=[?#]|$)/.exec(address.slice(-200))?.[0] ?? '';
}

function decodeBase64(written: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
