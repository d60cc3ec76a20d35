import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buffersOf,
  IntBuilder,
  Interner,
  ListBuilder,
  listAt,
  stringAt,
} from '../../src/lib/columns.ts';
import { StringBuilder } from '../../src/lib/string-builder.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }));
const texts = fc.array(text, { maxLength: 300, size: 'max' });
const reversed = (count: number) => Uint32Array.from({ length: count }, (_, i) => count - 1 - i);

describe('columns', () => {
  test('of texts give each text back, in the order asked for', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const builder = new StringBuilder();
        for (const value of values) builder.push(value);
        const column = builder.gather(reversed(values.length));
        expect(values.map((_, row) => stringAt(column, row))).toEqual(values.toReversed());
      }),
    );
  });

  test('of texts keep apart the halves of a character that two of them hold', () => {
    const builder = new StringBuilder();
    for (const half of ['a\ud83d', '\ude00b']) builder.push(half);
    const column = builder.gather(Uint32Array.of(0, 1));
    expect([stringAt(column, 0), stringAt(column, 1)]).toEqual(['a\ufffd', '\ufffdb']);
  });

  test('of texts keep a mark at the beginning of one', () => {
    const builder = new StringBuilder();
    for (const value of ['a', '\ufeffAbc']) builder.push(value);
    expect(stringAt(builder.gather(Uint32Array.of(0, 1)), 1)).toBe('\ufeffAbc');
  });

  test('of texts grow beyond their first room', () => {
    const builder = new StringBuilder();
    const values = Array.from({ length: 3000 }, (_, i) => 'ڈ'.repeat(i % 97) + i);
    for (const value of values) builder.push(value);
    const column = builder.gather(Uint32Array.from(values.keys()));
    expect(values.every((value, row) => stringAt(column, row) === value)).toBe(true);
  });

  test('of lists give each list back in the order asked for, with what a table holds of each', () => {
    const squares = Int32Array.from({ length: 9 }, (_, value) => value * value);
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: -1, max: 9 }))), (lists) => {
        const builder = new ListBuilder();
        for (const list of lists) {
          for (const value of list) builder.push(value);
          builder.endRow();
        }
        const column = builder.gather(reversed(lists.length), squares);
        const read = lists.map((_, row) => [...listAt(column, row)]);
        expect(read).toEqual(
          lists.toReversed().map((list) => list.map((value) => squares[value] ?? -1)),
        );
        const asPushed = builder.finish();
        expect(lists.map((_, row) => [...listAt(asPushed, row)])).toEqual(lists);
      }),
    );
  });

  test('of lists leave out what a row has already', () => {
    const builder = new ListBuilder();
    for (const row of [[1, 2, 1], [1], []]) {
      for (const value of row) builder.pushOnce(value);
      builder.endRow();
    }
    const column = builder.finish();
    expect([0, 1, 2].map((row) => [...listAt(column, row)])).toEqual([[1, 2], [1], []]);
  });

  test('of numbers keep them all', () => {
    const builder = new IntBuilder();
    for (let i = 0; i < 5000; i++) builder.push(i * 3 - 7000);
    expect(builder.length).toBe(5000);
    expect(builder.at(4999)).toBe(4999 * 3 - 7000);
    expect([...builder.gather(Uint32Array.of(4, 0))]).toEqual([-6988, -7000]);
    // The values are -1, 2 and 5.
    const rows = Uint32Array.of(2334, 2335, 2333);
    expect([...builder.gather(rows, Int32Array.of(9, 8, 7))]).toEqual([7, -1, -1]);
    expect([...builder.gatherBytes(Uint32Array.of(2334, 2340))]).toEqual([2, 20]);
  });

  test('share one number among equal texts', () => {
    const interner = new Interner();
    expect(['a', 'b', 'a', '__proto__'].map((text) => interner.number(text))).toEqual([0, 1, 0, 2]);
    expect(interner.find('b')).toBe(1);
    expect(interner.find('c')).toBeUndefined();
  });

  test('name every buffer that has to move to another thread, once', () => {
    const shared = new Uint8Array(4);
    const found = buffersOf({
      a: shared,
      b: { c: shared.subarray(1), d: new Int32Array(1) },
      e: 'x',
    });
    expect(found.size).toBe(2);
  });
});
