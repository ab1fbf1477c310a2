/** Made once for Tongbao; what is made from it can be nobody else's. */
const namespace = '47de57f3-c525-483e-8edc-da18f77447de';

/**
 * A UUID that follows from names alone (version 5, RFC 9562), so that it is the same in every build:
 * e4c1d02b-9672-5252-9f6a-168291dca5fe.
 */
export async function stableUuid(...names: string[]): Promise<string> {
  const space = namespace.replaceAll('-', '').match(/../g) ?? [];
  const bytes = Uint8Array.from([
    ...space.map((hex) => Number.parseInt(hex, 16)),
    ...new TextEncoder().encode(JSON.stringify(names)),
  ]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
