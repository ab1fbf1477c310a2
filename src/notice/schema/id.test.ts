import { describe, expect, it } from 'vitest';
import { areConfusable, compareIds, isId, isReservedId, resolveIds } from './id.ts';

describe('isId', () => {
  it.each(['01', '1', 'shili-2025', 'a', '2-3-1'])('takes %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each(['', 'A', '示例', 'a_b', 'a.b', '-a', 'a-', 'a--b', 'a b', '..', 'a/b', '０１', 'a\n'])(
    'does not take %j',
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );
});

it('knows the addresses that the site uses itself', () => {
  for (const id of ['search', 'topics', 'data', 'embed', 'pagefind', '404'])
    expect(isReservedId(id)).toBe(true);
  expect(['shili', 'data-2025', 'Search'].map(isReservedId)).toEqual([false, false, false]);
});

it('compares ids by their numbers', () => {
  const ids = ['10', '2', '1-10', '1-2', 'b', 'a10', 'a9', '01', '1'];
  expect(ids.toSorted(compareIds)).toEqual(['01', '1', '1-2', '1-10', '2', '10', 'a9', 'a10', 'b']);
  expect(compareIds('1', '1')).toBe(0);
});

it('finds ids that are taken for each other', () => {
  expect(areConfusable('1', '01')).toBe(true);
  expect(areConfusable('a-01', 'A-1')).toBe(true);
  expect(areConfusable('0', '00')).toBe(true);
  expect(areConfusable('1', '1')).toBe(false);
  expect(areConfusable('1', '10')).toBe(false);
});

describe('resolveIds', () => {
  const sorted = ['01', '02', '03', '04', '10', 'a-1', 'a-2', 'a-3'];

  it.each([
    ['one id', '03', ['03']],
    ['a range of numbers', '02-04', ['02', '03', '04']],
    ['a range of other ids, whatever lies between', '10-a-2', ['10', 'a-1', 'a-2']],
    ['a range of one', '02-02', ['02']],
    ['a range of ids that hold hyphens', 'a-1-a-3', ['a-1', 'a-2', 'a-3']],
    ['an id that looks like a range', 'a-2', ['a-2']],
    ['a list, in its order', '04, 01', ['04', '01']],
    ['Chinese commas', '01，02、03', ['01', '02', '03']],
    ['blanks', ' 01 - 02 ,  10 ', ['01', '02', '10']],
    ['what people type for a hyphen', '01—02，03至04', ['01', '02', '03', '04']],
    ['an id twice, as it is written', '01, 01', ['01', '01']],
  ])('resolves %s', (_, list, ids) => {
    expect(resolveIds(list, sorted)).toEqual({ ids, unknown: [], meant: [] });
  });

  it.each([
    ['an unknown id', '99', ['99']],
    ['an id of other spelling', '1', ['1']],
    ['a range that runs backwards', '04-01', ['04-01']],
    ['a range without its end', '01-', ['01-']],
    ['a range of which nothing is there', '05-09', ['05-09']],
    ['a range that is longer than any notice', '01-99999999', ['01-99999999']],
    ['nothing', '', ['']],
  ])('tells %s', (_, list, unknown) => {
    expect(resolveIds(list, sorted)).toMatchObject({ ids: [], unknown });
  });

  it('resolves the rest of a list with an unknown part', () => {
    expect(resolveIds('01, x, 02,', sorted)).toMatchObject({
      ids: ['01', '02'],
      unknown: ['x', ''],
    });
  });

  it('tells each number that a range lacks, by its own name', () => {
    expect(resolveIds('08-12', ['08', '09', '11', '13'])).toMatchObject({
      ids: ['08', '09', '11'],
      unknown: ['10', '12'],
    });
    expect(resolveIds('098-101', ['098', '101'])).toMatchObject({ unknown: ['099', '100'] });
    expect(resolveIds('1-3', ['1', '2'])).toMatchObject({ ids: ['1', '2'], unknown: ['3'] });
  });

  it('takes no other ids for numbers of a range', () => {
    const ids = ['04', '05', '05-1', '06', '06a'].toSorted(compareIds);
    expect(resolveIds('04-06', ids)).toEqual({ ids: ['04', '05', '06'], unknown: [], meant: [] });
  });

  it('tells the end that a range of other ids lacks', () => {
    expect(resolveIds('a-1-a-4', sorted)).toEqual({
      ids: ['a-1', 'a-2', 'a-3'],
      unknown: ['a-4'],
      meant: [],
    });
    expect(resolveIds('a-0-a-2', sorted)).toMatchObject({ ids: ['a-1', 'a-2'], unknown: ['a-0'] });
  });

  it('knows what a range with a fault was meant to hold', () => {
    expect(resolveIds('04-02', sorted).meant).toEqual(['02', '03', '04']);
    expect(resolveIds('1-3', sorted)).toEqual({
      ids: [],
      unknown: ['1-3'],
      meant: ['01', '02', '03'],
    });
    expect(resolveIds('a-3-a-2', sorted).meant).toEqual(['a-2', 'a-3']);
  });
});
