const letter = 'A-Za-z0-9Ａ-Ｚａ-ｚ０-９';
const email = new RegExp(
  `(?<![${letter}._%+-])[${letter}._%+-]{1,64}[@＠][${letter}-]{1,63}(?:[.．][${letter}-]{1,63}){1,5}`,
  'g',
);

/** The e-mail addresses that a text prints, in letters of either width. */
export function emailsIn(text: string): string[] {
  return [...text.matchAll(email)].map(([address]) => address);
}
