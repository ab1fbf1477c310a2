/** Turns a path relative to the site's root into the address under which it is served. */
export type ToAddress = (path: string) => string;
