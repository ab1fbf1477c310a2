/** So many UTF-16 units of a query are read. Fields take more: a paste must not be refused. */
export const longestQuery = 300;
