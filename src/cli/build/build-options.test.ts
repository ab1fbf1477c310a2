import { expect, it } from 'vitest';
import { buildOptions } from './build-options.ts';

it('takes the address of the server as it is written in every page', () => {
  const call = { operands: [], options: { site: ' https://WWW.example.cn/ ' } };
  expect(buildOptions(call).site).toBe('https://www.example.cn');
});

it.each([
  ['the public site', {}, 'dist'],
  ["the staff's site, which never takes its place unasked", { staff: true }, 'dist-staff'],
  ["the staff's site where it is told to be", { staff: true, out: 'neibu' }, 'neibu'],
])('puts %s into a folder', (_, options, out) => {
  expect(buildOptions({ operands: [], options }).out).toBe(out);
});
