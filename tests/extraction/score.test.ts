import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonFor } from '../../src/cli/score-reasons.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle } from '../../src/extraction/extract.ts';
import {
  compare,
  emptyScore,
  f1,
  FIELDS,
  table,
  type Difference,
  type Field,
} from '../../src/extraction/scoring.ts';
import { knownOf } from '../../src/extraction/known.ts';
import { readPractice } from './practice-file.ts';

const PRACTICE = join(import.meta.dirname, 'practice');
const SOURCES = join(import.meta.dirname, '../../../shared/sources');
const CURATED = join(import.meta.dirname, '../../public/data/pakistan-turkiye-2025.json');

function found(text: string, file?: string) {
  const collection = new Collection({ id: 'practice', title: 'practice', quotes: false });
  collection.add(readArticle({ text, file }));
  return knownOf(collection.file(), 'a1');
}

/** What the practice set must not fall below; the aims are those of the measure on unseen articles. */
const FLOORS: Readonly<Partial<Record<Field, number>>> = {
  people: 0.95,
  countries: 0.95,
  events: 0.85,
  dates: 0.9,
  places: 0.9,
  participants: 0.85,
  offices: 0.85,
  topics: 0.8,
};

describe.each([
  ['practice', PRACTICE],
  ['held back', join(PRACTICE, 'held-back')],
])('extraction from %s articles', (name, folder) => {
  const score = emptyScore();
  for (const { name: file, text, known } of readPractice(folder)) {
    const differences = compare(known, found(text), score);
    if (process.env['PARLEY_DIFFERENCES'] && differences.length > 0)
      console.log(
        [file, ...differences.map(({ kind, field, value }) => `  ${kind} ${field}: ${value}`)].join(
          '\n',
        ),
      );
  }
  console.log(`${name}\n${table(score)}`);
  it.each(FIELDS.filter((field) => FLOORS[field] !== undefined))('reads %s', (field) => {
    expect(f1(score[field])).toBeGreaterThanOrEqual(FLOORS[field] ?? 0);
  });
});

describe.skipIf(!existsSync(SOURCES))('extraction from the five reports', () => {
  const compared = () => {
    const data = JSON.parse(readFileSync(CURATED, 'utf8')) as DatasetFile;
    const score = emptyScore();
    const differences: (Difference & { readonly article: string })[] = [];
    for (const { id, file } of data.articles ?? []) {
      if (!file) continue;
      const read = found(readFileSync(join(SOURCES, file), 'utf8'), file);
      for (const one of compare(knownOf(data, id), read, score))
        differences.push({ ...one, article: id });
    }
    return { score, differences };
  };

  it('prints its figures against the curated data', () => {
    const { score } = compared();
    console.log(`five reports\n${table(score)}`);
    expect(f1(score.people)).toBeGreaterThanOrEqual(0.95);
  });

  it('differs from the curated data for reasons that are written down', () => {
    const open = compared().differences.filter((one) => !reasonFor(one.article, one));
    expect(open).toEqual([]);
  });
});
