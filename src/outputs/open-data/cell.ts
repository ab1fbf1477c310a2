/** How many UTF-16 units Excel keeps in a cell; it tears what is longer apart. */
export const mostInCell = 32_767;

/** Stands before words that a spreadsheet would take for something else; it shows none of it. */
const guard = '\t';

/** Before these, a spreadsheet computes what follows; full-width forms count in Chinese ones. */
const formula = /^[=+\-@＝＋－＠]/;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Digits with what numbers, amounts, percentages, days and times are written with; true and false. */
const value = new RegExp(
  String.raw`^(?:true|false|(?=.*\d)(?:[\d\s.,:;/%‰°年月日号时分秒点上下午()¥$€£+\-–—e]|[ap]m|${months})*)$`,
  'i',
);
/** A telephone number with its area code is none of these. */
const phone = /^\d{3,4}-\d{7,8}$/;

/**
 * Words as a cell of a table, on one line: where the words have a new paragraph, the cell has the two
 * full-width spaces that indent one. A tab comes before what Excel, WPS and LibreOffice would read as
 * a formula, number or date, and so lose zeros, digits or more; where it cannot be typed by mistake
 * and does not show. What Excel cannot hold is not cut: the cell says where it is.
 */
export function wordsCell(words: string, elsewhere: string): string {
  const line = oneLine(words);
  if (line.length > mostInCell) {
    return `（共 ${line.length} 字，超过表格一格的上限 ${mostInCell} 字，见 ${elsewhere}）`;
  }
  const isValue = value.test(line.normalize('NFKC')) && !phone.test(line);
  return isValue || formula.test(line) ? guard + line : line;
}

/** Words on one line, with the two full-width spaces where a new paragraph began. */
export function oneLine(words: string): string {
  const lines = words.split(/[\n\r\t]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('　　');
}

/** What a cell says, without the guard and white space around. */
export function cellWords(cell: string): string {
  return cell.trim();
}
