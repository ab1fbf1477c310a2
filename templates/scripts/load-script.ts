/** Loads a script that has an address of its own on the site, such as mark-matches.js. */
export function loadScript<Script>(name: string): Promise<Script> {
  const address = `${document.documentElement.dataset['base']}${name}`;
  return import(/* @vite-ignore */ address) as Promise<Script>;
}
