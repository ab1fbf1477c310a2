/** The words that name a content folder on a command line; '' where none are needed. */
export function contentWords(folder: string): string {
  return folder === 'content' ? '' : `--content ${quoted(folder)}`;
}

/** A command as it can be typed, words that are '' left out. */
export function command(...words: string[]): string {
  return ['npx tongbao', ...words].filter((word) => word !== '').join(' ');
}

/** A folder as it can be typed into a command line. */
function quoted(folder: string): string {
  return /^[\w./\\:\u4e00-\u9fff-]+$/.test(folder) ? folder : `"${folder}"`;
}
