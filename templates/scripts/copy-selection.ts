/** Copies what is selected as browsers did before they had a clipboard; false if this one does not. */
export function copySelection(): boolean {
  const older: { execCommand(command: 'copy'): boolean } = document;
  return older.execCommand('copy');
}
