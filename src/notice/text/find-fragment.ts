/** Begins the fragment of an address that says what to mark on its page: #find=药品. */
export const findFragment = '#find=';
