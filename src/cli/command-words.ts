/** The words that name a content folder on a command line; '' where none are needed. */
export function contentWords(folder: string): string {
  return folder === 'content' ? '' : `--content ${pathWord(folder)}`;
}

/** A command as it can be typed, words that are '' left out. */
export function command(...words: string[]): string {
  return ['npx tongbao', ...words].filter((word) => word !== '').join(' ');
}

/** A file or folder as it can be typed into a command line. */
export function pathWord(path: string): string {
  return /^[\w./\\:\u4e00-\u9fff-]+$/.test(path) ? path : `"${path}"`;
}
