/**
 * Readies the environment for Astro. Variables with these names would win over what Astro is told:
 * a stray BASE_URL or NODE_ENV must not change addresses or leave out the Content-Security-Policy.
 */
export function setAstroEnvironment(mode: 'production' | 'development'): void {
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];
  process.env['NODE_ENV'] = mode;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
