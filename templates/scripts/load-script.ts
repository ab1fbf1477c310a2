/** Where scripts are whose names hold a digest; the build writes it in (src/cli/build/page-scripts.ts). */
declare const scriptPaths: Readonly<Record<string, string>>;

/** Loads a script that has a file of its own on the site, such as mark-matches.js. */
export function loadScript<Script>(name: string): Promise<Script> {
  const address = document.documentElement.dataset['base'] + (scriptPaths[name] ?? name);
  return import(/* @vite-ignore */ address) as Promise<Script>;
}
