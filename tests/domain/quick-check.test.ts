import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { quickCheck } from '../../src/domain/quick-check.ts';
import { SECTIONS, SECTION_NAMES, type DatasetFile } from '../../src/domain/schema.ts';
import { bundledFile } from '../dataset/bundled.ts';

const file: DatasetFile = bundledFile();

/** Puts something else in the place of one value somewhere below. */
function spoil(input: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof input !== 'object' || input === null) return value;
  const keys = Object.keys(input);
  const key = keys[step % Math.max(1, keys.length)] ?? '0';
  const copy = Array.isArray(input) ? [...input] : { ...input };
  const within = copy as Record<string, unknown>;
  within[key] = spoil(within[key], rest, value);
  return copy;
}

/** Adds a key to a record somewhere below; as JSON.parse would, whatever its name. */
function withKey(input: unknown, [step, ...rest]: readonly number[], added: string): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const keys = Object.keys(input);
  const copy: object = Array.isArray(input) ? [...input] : { ...input };
  if (step !== undefined && keys.length > 0) {
    const key = keys[step % keys.length] ?? '';
    return Object.assign(copy, { [key]: withKey(Reflect.get(input, key), rest, added) });
  }
  if (Array.isArray(input)) return input;
  return Object.defineProperty(copy, added, { value: 'TR', enumerable: true });
}

const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, '', 'TR', '2025', '2025-13', 'held', -1, 1.5, NaN, [null], {}),
);

describe.each(SECTION_NAMES)('the quick check of %s', (section) => {
  const schema = SECTIONS[section];
  const isValid = quickCheck(schema);
  const records = file[section] ?? [];

  test('passes every record of the bundled file', () => {
    expect(records.every((record) => isValid(record))).toBe(true);
  });

  test('answers as valibot does, except for lists in place of records', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), values, (at, steps, value) => {
        const input = spoil(records[at % records.length], steps, value);
        // What the quick check refuses goes to valibot anyway; what it passes must be right.
        const expected = v.is(schema, input);
        if (isValid(input)) expect(expected).toBe(true);
        else if (expected) expect(JSON.stringify(input)).toMatch(/\[/);
      }),
      { numRuns: 300 },
    );
  });

  test('passes nothing with other keys, where those are refused, that valibot would leave out', () => {
    const isWhole = quickCheck(schema, 'refused');
    expect(records.every((record) => isWhole(record))).toBe(true);
    const added = fc.constantFrom('other', 'country', 'constructor', '__proto__', 'id');
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 3 }), added, (at, steps, key) => {
        const input = withKey(records[at % records.length], steps, key);
        if (isWhole(input)) expect(v.parse(schema, input)).toStrictEqual(input);
        else if (v.is(schema, input)) expect(isValid(input)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

test('a kind of schema that it does not know is always refused', () => {
  expect(quickCheck(v.bigint())(1n)).toBe(false);
  expect(quickCheck(v.pipe(v.string(), v.minLength(1)))('a')).toBe(false);
});
