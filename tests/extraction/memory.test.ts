import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use once all that nobody holds is gone. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const LENGTH = 500_000;
const FIRST = ['Otieno', 'Juma', 'Kamau', 'Baraka', 'Simiyu', 'Wekesa', 'Mutua', 'Kiprono'];

/** With words longer than any other text has, and an office, as every report has some. */
const textOf = (n: number) =>
  `date 2024-05-15
LIMA – Kenyan Vice Chairperson of the Elections Commission ${FIRST[n % 8]} Wafulamwangi${'ab'.repeat(1 + n / 8)} met Peruvian President Inés Rojas in Lima on Tuesday. They spoke of interconnectedness${n}s.
`.padEnd(LENGTH);

it.each([false, true])('keeps no texts where quotes are wanted: %s', (quotes) => {
  const collection = new Collection({ id: 'many', title: '', quotes });
  // What the engine compiles while its code gets warm is no text.
  for (let n = 0; n < 30; n++) collection.add(readArticle({ text: textOf(n) }));
  const before = held();
  for (let n = 30; n < 70; n++) collection.add(readArticle({ text: textOf(n) }));
  expect((held() - before) / LENGTH).toBeLessThan(4);
  expect(collection.file().articles).toHaveLength(70);
});
