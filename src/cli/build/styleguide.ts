import type { AstroIntegration } from 'astro';

/** Astro integration: /styleguide/, which shows every component in every state, under `dev` alone. */
export function styleguide(): AstroIntegration {
  return {
    name: 'styleguide',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/styleguide',
          entrypoint: './templates/styleguide/index.astro',
        });
      },
    },
  };
}
