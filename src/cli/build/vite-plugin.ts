import type { ViteUserConfig } from 'astro';

/** A plugin of the Vite that Astro brings along. */
export type Plugin = Exclude<
  NonNullable<ViteUserConfig['plugins']>[number],
  false | null | undefined
>;
