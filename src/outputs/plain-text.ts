/** What XML 1.0 has no way to write, control characters and halves of characters among them. */
const unwritable = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as XML and calendars can hold it: characters that no reader ever sees are left out. */
export function plainText(text: string): string {
  return text.replaceAll(unwritable, '');
}
