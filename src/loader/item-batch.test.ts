import { describe, expect, it } from 'vitest';
import { isId } from '../notice/schema/id.ts';
import { divideItemBatch, itemBatchMarks, itemBatchName } from './item-batch.ts';

const { head, start, main, end } = itemBatchMarks;

describe('a batch of item pages', () => {
  it('is divided into whole pages, each with its own head and main part', () => {
    const batch =
      `<html><head><link>${head}</head><main>${start}` +
      `<title>1</title>${main}<p>one</p>${end}<title>2</title>${main}<p>two</p>${end}</main></html>`;
    expect(divideItemBatch(batch)).toEqual([
      '<html><head><link><title>1</title></head><main><p>one</p></main></html>',
      '<html><head><link><title>2</title></head><main><p>two</p></main></html>',
    ]);
  });

  it('that lacks a mark is an error, never a broken page', () => {
    expect(() => divideItemBatch(`<head>${head}</head>`)).toThrow(start);
    expect(() => divideItemBatch(`${head}${start}page without main${end}`)).toThrow(main);
  });

  it('has a name that no item can have', () => {
    expect(isId(itemBatchName)).toBe(false);
  });
});
