import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError } from '../../src/lib/json-pieces.ts';
import { JsonStream } from '../../src/lib/json-stream.ts';

const encoder = new TextEncoder();

/** Reads a text cut into chunks at the given places, and puts together what the sink was given. */
function readInChunks(text: string | Uint8Array, cuts: readonly number[] = []): unknown {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const members = new Map<string, unknown>();
  const stream = new JsonStream({
    value: (key, value) => members.set(key, value),
    items: (key, first, items) => {
      const known = first === 0 ? [] : (members.get(key) as unknown[]);
      expect(first).toBe(known.length);
      members.set(key, [...known, ...items]);
    },
  });
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    stream.push(bytes.slice(from, to));
    from = to;
  }
  stream.end();
  return members;
}

const membersOf = (value: object) => new Map(Object.entries(value));
const cuts = fc.array(fc.nat(), { maxLength: 12 });
const keys = fc.string({ unit: 'grapheme', maxLength: 6 });
const objects = fc
  .dictionary(keys, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.array(fc.string())))
  .map((value) => JSON.parse(JSON.stringify(value)) as object);

describe('reading JSON piece by piece', () => {
  test('gives what JSON.parse gives, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(objects, fc.constantFrom('', ' ', '  ', '\t'), cuts, (value, indent, places) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(readInChunks(text, places)).toEqual(membersOf(JSON.parse(text) as object));
      }),
      { numRuns: 500 },
    );
  });

  test('understands escapes, quotes and brackets inside texts, byte by byte', () => {
    const text = String.raw`{"a\"[":["]}\\\"{","\\",{"b":"\u0622,"}],"ڈار 🤝":{"x":[1,[2,{}]]},"n":-1.5e3}`;
    const everywhere = Array.from({ length: 200 }, (_, i) => i);
    expect(readInChunks(text, everywhere)).toEqual(membersOf(JSON.parse(text) as object));
  });

  test('hands over a long list in several batches, numbered through', () => {
    const list = Array.from({ length: 60_000 }, (_, i) => ({ id: `e${i}` }));
    const text = JSON.stringify({ list, last: true });
    expect(readInChunks(text, [7, 300_000, 300_001])).toEqual(
      new Map<string, unknown>([
        ['list', list],
        ['last', true],
      ]),
    );
  });

  test('reads a file that begins with a byte order mark', () => {
    expect(readInChunks('\uFEFF{"a":1}', [1, 2])).toEqual(new Map([['a', 1]]));
  });
});

/** Files whose lists are longer than a batch, as many programs write them. */
const longFiles = fc
  .tuple(
    fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom('],\n[', '},\n{', '"')), { minLength: 1 }),
    fc.constantFrom(',', ',\n', ',\r\n', ' ,\n ', ',\n\n', '\n,', 'indented'),
  )
  .map(([values, between]) => {
    const width = JSON.stringify(values).length;
    const list = Array.from({ length: Math.ceil(90_000 / width) }, () => values).flat();
    if (between === 'indented') return JSON.stringify({ list, other: list, last: 1 }, undefined, 2);
    const items = list.map((item) => JSON.stringify(item)).join(between);
    return `{"list": [\n${items}\n],\n"other":[${items}],"none":[],"last":1}`;
  });
/** Chunks as they come from a network, and cuts besides. */
const manyCuts = fc
  .tuple(fc.integer({ min: 5000, max: 200_000 }), cuts)
  .map(([step, more]) => [...Array.from({ length: 40 }, (_, i) => i * step), ...more]);

test('long lists are read alike, however their lines and the pieces are cut', () => {
  fc.assert(
    fc.property(longFiles, manyCuts, (text, places) => {
      expect(readInChunks(text, places)).toEqual(membersOf(JSON.parse(text) as object));
    }),
    { numRuns: 40 },
  );
});

function lineOfError(text: string | Uint8Array, places?: readonly number[]): number | undefined {
  try {
    readInChunks(text, places);
  } catch (error) {
    if (error instanceof JsonError) return error.line;
    throw error;
  }
  return undefined;
}

const accepts = (text: string) => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

describe('a broken file', () => {
  test.each([
    ['', 1],
    ['\n\n', 3],
    ['[1]', 1],
    ['null', 1],
    ['{"a":1', 1],
    ['{"a":1}\n{}', 2],
    ['{"a":1,\n}', 1],
    ['{,}', 1],
    ['{"a":1,,"b":2}', 1],
    ['{"a":[1]"b":2}', 1],
    ['{"a":[1]"b":[2]}', 1],
    ['{"a":[1]2}', 1],
    ['{"a":[1,]}', 1],
    ['{"a":[,1]}', 1],
    ['{"a":[1}}', 1],
    ['{"a":1]', 1],
    ['{"a":{]}', 1],
    ['{"a":\u00a01}', 1],
    ['{"a":1\u00a0}', 1],
    ['{"a":1,\uFEFF"b":2}', 1],
    ['{"a":[1,2]\u000b}', 1],
    ['{\n"a": [\n1,\ntrue,\nfalsch]}', 5],
    ['{"a":"x\ny"}', 1],
    ["{'a':1}", 1],
  ])('%j is refused, with its line', (text, line) => {
    expect(accepts(text)).toBe(false);
    expect(lineOfError(text)).toBe(line);
  });

  test('that lost a comma between long batches is refused', () => {
    const items = Array.from({ length: 40_000 }, () => '"abcdefgh"').join(',');
    expect(lineOfError(`{"a":[${items},]}`)).toBe(1);
    expect(lineOfError(`{"a":[${' '.repeat(300_000)},1]}`)).toBe(1);
  });

  test('is refused in a long list exactly where JSON.parse refuses it', () => {
    const broken = fc
      .tuple(longFiles, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...'{}[],:"\\ \n1'))
      .map(([text, at, lost, sign]) => {
        const place = at % text.length;
        return text.slice(0, place) + sign + text.slice(place + lost);
      });
    fc.assert(
      fc.property(broken, manyCuts, (text, places) => {
        expect(lineOfError(text, places) === undefined).toBe(accepts(text));
      }),
      { numRuns: 60 },
    );
  });

  test('tells the line of an item among many thousands', () => {
    const items = Array.from({ length: 20_000 }, (_, i) => `{"id":"e${i}"}`);
    const text = `{"list":[\n${items.with(15_000, '{"id" 15000}').join(',\n')}\n]}`;
    expect(lineOfError(text, [65_536, 131_072, 196_608, 262_144])).toBe(15_002);
  });

  test('that is not UTF-8 is refused', () => {
    expect(lineOfError(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toBe(1);
  });

  test('is refused exactly where JSON.parse refuses it, and never with another exception', () => {
    const broken = fc
      .tuple(objects, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...'{}[],:"\\ \nx1-\u00a0'))
      .map(([value, at, lost, sign]) => {
        const text = JSON.stringify(value, undefined, 1);
        const place = at % text.length;
        return text.slice(0, place) + sign + text.slice(place + lost);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), cuts, (text, places) => {
        expect(lineOfError(text, places) === undefined).toBe(accepts(text));
      }),
      { numRuns: 3000 },
    );
  });
});
