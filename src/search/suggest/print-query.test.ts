import { expect, it } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { printQuery } from './print-query.ts';

it.each([
  [['药品', '采购'], [], '药品 采购'],
  [['药品'], ['基建'], '药品 -基建'],
  [['药品 采购'], [], '"药品 采购"'],
  [['共', '三项'], [], '"共" "三项"'],
  [['-17:30'], [], '-17:30'],
  [['药品', '-17:30'], [], '"药品" "-17:30"'],
  [['“三重一大”'], [], '“三重一大”'],
])('prints %j without %j as %s, which is read so', (terms, without, printed) => {
  expect(printQuery({ terms, without })).toBe(printed);
  expect(parseQuery(printed)).toMatchObject({ terms, without, joined: null });
});
