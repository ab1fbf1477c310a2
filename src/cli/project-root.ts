import { fileURLToPath } from 'node:url';

/** The folder of the repository: where Astro finds pages and templates. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
