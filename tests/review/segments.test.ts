import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/features/review/text/segments.ts';
import { toField, toText } from '../../src/features/review/text/pointing-text.tsx';
import { trimmed } from '../../src/features/review/text/selection.ts';

const mark = fc
  .record({ id: fc.string({ minLength: 1, maxLength: 3 }), a: fc.nat(60), b: fc.nat(60) })
  .map(({ id, a, b }) => ({ id, start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments', () => {
  test('cover the text once, each with exactly the marks over it', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.array(mark), (length, marks) => {
        const segments = segmentsOf(length, marks);
        let at = 0;
        for (const { start, end, ids } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          const over = marks.filter(
            (one) => one.start < one.end && one.start < end && one.end > start,
          );
          expect([...ids].sort()).toEqual(over.map(({ id }) => id).sort());
        }
        expect(at).toBe(length);
      }),
    );
  });

  test('name the shortest mark first', () => {
    const [first] = segmentsOf(9, [
      { id: 'long', start: 0, end: 9 },
      { id: 'short', start: 0, end: 4 },
    ]);
    expect(first).toEqual({ start: 0, end: 4, ids: ['short', 'long'] });
  });
});

test('positions survive a text field, which knows no CR', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'ş', '😀') });
  fc.assert(
    fc.property(text, fc.nat(), (text, n) => {
      const field = text.replaceAll('\r\n', '\n');
      const at = n % (field.length + 1);
      expect(toField(text, toText(text, at))).toBe(at);
      expect(text.slice(0, toText(text, at)).replaceAll('\r\n', '\n')).toBe(field.slice(0, at));
    }),
  );
});

test('a selection is taken without the spaces around it', () => {
  expect(trimmed('ab  cd e', { start: 2, end: 7 })).toEqual({ start: 4, end: 6 });
  expect(trimmed('ab  cd', { start: 2, end: 4 })).toBeUndefined();
});
