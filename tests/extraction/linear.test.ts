import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/extract.ts';

type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Counts what the engine does, instead of timing it: look-ups, letters looked at, and steps along
 * lists, maps and sets.
 */
function workOf(run: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const replace = (target: object, names: readonly string[], by: (original: Method) => Method) => {
    const methods = target as Record<string, Method>;
    for (const name of names) {
      const original = methods[name];
      if (!original) throw new Error(`No ${name}`);
      restore.push(() => void (methods[name] = original));
      methods[name] = by(original);
    }
  };
  const counted = (original: Method): Method =>
    function count(...given) {
      steps++;
      return Reflect.apply(original, this, given);
    };
  for (const iterator of [[].values(), new Map().values(), new Set().values()])
    replace(Object.getPrototypeOf(iterator) as object, ['next'], counted);
  replace(Map.prototype, ['get', 'has', 'set'], counted);
  replace(Set.prototype, ['has', 'add'], counted);
  replace(String.prototype, ['charCodeAt', 'slice', 'toLowerCase'], counted);
  const walks = ['find', 'findLast', 'findIndex', 'filter', 'some', 'every', 'map'];
  replace(
    Array.prototype,
    walks,
    (original) =>
      function walk(callback, ...given) {
        return Reflect.apply(original, this, [counted(callback as Method), ...given]);
      },
  );
  const { indexOf } = Array.prototype;
  replace(
    Array.prototype,
    ['includes'],
    (original) =>
      function look(...given) {
        const at = indexOf.apply(this as unknown[], given as [unknown, number?]);
        steps += (at < 0 ? (this as unknown[]).length : at + 1) - Number(given[1] ?? 0);
        return Reflect.apply(original, this, given);
      },
  );
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** Names that begin alike, and of which no two are spellings of one. */
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu'];
const name = (i: number) =>
  `Ka${Array.from({ length: 6 }, (_, k) => SYLLABLES[Math.floor(i / 5 ** k) % 5]).join('')}`;

const KINDS: readonly (readonly [string, (i: number) => string])[] = [
  [
    'reports one after another',
    (i) =>
      `President Ama Boateng met Prime Minister Ilze Ozola in Riga on Monday.\n\nThey discussed trade (${i}). “We agreed,” she said.\n\n`,
  ],
  [
    'one sentence without an end',
    () => 'Foreign Minister Ama Boateng met Ilze Ozola in Riga on Monday to discuss trade and ',
  ],
  ['names that are all new', (i) => `Foreign Minister Ali ${name(i)} met Boris ${name(i * 7)}. `],
  ['lists', (i) => `- Minister Ali ${name(i)}\n`],
  ['an office of a body of a body', () => 'the head of the Council of the Ministry of Trade of '],
  ['countries', () => 'Togo, Ghana and the leaders of Peru, Chile and '],
  ['quotes that never close', () => '“he said on Monday, ‘the talks '],
  ['brackets and dashes', () => 'RIGA (– ( – '],
];

describe('the work of reading', () => {
  it.each(KINDS)('grows with the length: %s', (_, piece) => {
    const text = (pieces: number) => Array.from({ length: pieces }, (__, i) => piece(i)).join('');
    // Long enough for both that what is bounded (people and events looked back at) is at its bound.
    const short = text(600);
    const long = text(4 * 600);
    // Words that were seen before cost less, so both have been seen.
    readArticle({ text: long });
    const few = workOf(() => void readArticle({ text: short }));
    const many = workOf(() => void readArticle({ text: long }));
    expect(few).toBeGreaterThan(short.length / 10);
    expect(many / few).toBeLessThan(4 * 1.2);
  });
});

/** Whether a repeated group holds a repetition: what makes matching exponential. */
function hasNestedRepetition(source: string): boolean {
  const open: boolean[] = [];
  let inside = false;
  let isClass = false;
  for (let i = 0; i < source.length; i++) {
    const letter = source[i] ?? '';
    if (letter === '\\') i++;
    else if (isClass) isClass = letter !== ']';
    else if (letter === '[') isClass = true;
    else if (letter === '(') {
      open.push(inside);
      inside = false;
    } else {
      const isEndless = /^(?:[*+]|\{\d+,\})/.test(source.slice(i));
      if (letter === ')') {
        const isRepeated = /^(?:[*+]|\{\d+,\})/.test(source.slice(i + 1));
        if (isRepeated && inside) return true;
        inside = inside || (open.pop() ?? false);
      } else if (isEndless) inside = true;
    }
  }
  return false;
}

describe('regular expressions', () => {
  it.each([
    ['(a+)+', true],
    ['(?:a|b*)*', true],
    ['((a*)b){2,}', true],
    ['(?:ab)+c*', false],
    ['[(+*]+', false],
    ['(?:a*){1,3}', false],
  ])('%s nests: %s', (source, expected) => expect(hasNestedRepetition(source)).toBe(expected));

  it('of the rules repeat no repetition', () => {
    const folder = join(import.meta.dirname, '../../src/extraction');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    let count = 0;
    for (const file of files.filter((path) => path.endsWith('.ts'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      const literals = text.matchAll(
        /(?<=[=(,:?|&!]\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\//g,
      );
      for (const [, source = ''] of literals) {
        count++;
        expect([file, source, hasNestedRepetition(source)]).toEqual([file, source, false]);
      }
    }
    expect(count).toBeGreaterThan(40);
  });
});
