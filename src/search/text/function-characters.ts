/** Characters that hold words together and are rarely part of one: nothing to search for. */
export const functionCharacters = '的了和与在等及对是为被将把由并已也';
