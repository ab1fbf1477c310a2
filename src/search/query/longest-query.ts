/** So many UTF-16 units of a query are read; the field takes no more. */
export const longestQuery = 100;
