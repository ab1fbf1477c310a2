import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { stableUuid } from './stable-uuid.ts';

const namespace = '47de57f3c525483e8edcda18f77447de';

it('is version 5 of its names in the namespace of Tongbao, for ever', async () => {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace, 'hex'))
    .update('["window","示例医院","shili/2025"]')
    .digest('hex');
  const uuid = await stableUuid('window', '示例医院', 'shili/2025');
  expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(uuid.replaceAll('-', '').slice(0, 12)).toBe(digest.slice(0, 12));
  // A changed id would tell everything again to everyone who subscribed.
  expect(uuid).toBe('e4c1d02b-9672-5252-9f6a-168291dca5fe');
});

it('is another one for names that are joined alike', async () => {
  expect(await stableUuid('a', 'bc')).not.toBe(await stableUuid('ab', 'c'));
});
