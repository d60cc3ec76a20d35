import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/lib/table.ts';

describe('a table', () => {
  it('has its rows, and nothing that objects have', () => {
    const table = tableOf({ two: 2 });
    expect([table.two, table.constructor, table['three']]).toEqual([2, undefined, undefined]);
    expect(Object.keys(table)).toEqual(['two']);
  });
});
