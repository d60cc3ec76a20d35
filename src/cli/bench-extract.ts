/**
 * How fast the engine reads articles, with chrono-node and wink-nlp on the same text beside it.
 * A program of its own, to be built first: `tsx` names every function anew whenever it is made.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readArticle } from '../extraction/extract.ts';

const REPORT = `MANILA, May 15, 2024 (Agency) – Japanese Foreign Minister Haruto Nishimura and his Philippine counterpart, Foreign Secretary Lorenzo Villareal, held talks in Manila on Tuesday on maritime security and trade.

The two ministers agreed to speed up a pact that Tokyo and Manila have been negotiating for a year. Nishimura said Japan would hand over five more patrol vessels to the coast guard. “We share a deep concern about attempts to change the status quo,” Villareal told reporters after the meeting.

Defense Secretary Carmela Ocampo, who did not attend the talks, said last week that joint drills with the United States would continue. China has protested against the exercises.
`;

/**
 * Thousand characters a second of processor time: what else runs on the machine does not count,
 * what the compiler of JavaScript does beside does.
 */
function rate(texts: readonly string[], read: (text: string) => unknown): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  return Math.round(length / ((user + system) / 1000));
}

/** The median of five runs, after as many that warm up: code is compiled, and again, while it runs. */
function speed(texts: readonly string[], read: (text: string) => unknown): number {
  const rates = Array.from({ length: 10 }, () => rate(texts, read));
  return rates.slice(5).sort((a, b) => a - b)[2] ?? 0;
}

/** Libraries that are compared with, where someone has installed them. */
function* others(): Generator<readonly [string, (text: string) => unknown]> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  try {
    const chrono = require('chrono-node') as { parse(text: string, reference: Date): unknown };
    const reference = new Date(Date.UTC(2024, 4, 15));
    yield ['chrono-node, dates alone', (text) => chrono.parse(text, reference)];
  } catch {
    console.log('chrono-node is not installed');
  }
  try {
    const wink = require('wink-nlp') as (
      model: unknown,
      pipe: string[],
    ) => { readDoc(text: string): unknown };
    const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
    yield ['wink-nlp, tokens, tags and entities', (text) => nlp.readDoc(text)];
  } catch {
    console.log('wink-nlp is not installed');
  }
}

/** Characters read in a run; of fewer a run would measure the clock and the compiler. */
const LEAST = 1_000_000;

const repeated = (text: string, length = LEAST) =>
  Array.from({ length: Math.ceil(length / text.length) }, () => text);

const read = (text: string) => readArticle({ text });
const some = repeated(REPORT, LEAST / 4);
const started = performance.now();
read(REPORT);
console.log(`first article, tables built: ${Math.round(performance.now() - started)} ms`);
console.log(`the next ${some.length}: ${rate(some, read)} kchar/s`);
console.log(`articles: ${speed(repeated(REPORT), read)} kchar/s`);
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = repeated(REPORT, size).join('').slice(0, size);
  console.log(`texts of ${size / 1000} kB: ${speed(repeated(text), read)} kchar/s`);
}
for (const [name, readBy] of others()) console.log(`${name}: ${speed(some, readBy)} kchar/s`);
