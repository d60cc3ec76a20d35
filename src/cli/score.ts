/**
 * `npm run score [-- --articles DIR] [--data FILE]`: how well the engine reads the reports that the
 * curated data set was made from, field by field, and every difference with its reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatasetFile } from '../domain/schema.ts';
import { Collection } from '../extraction/collect.ts';
import { readArticle } from '../extraction/extract.ts';
import { knownOf } from '../extraction/known.ts';
import { compare, emptyScore, table } from '../extraction/scoring.ts';
import { reasonFor } from './score-reasons.ts';

const USAGE = 'Use: npm run score [-- --articles DIR] [--data FILE]';

function main(): number {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        articles: { type: 'string', default: '../shared/sources' },
        data: { type: 'string', default: 'public/data/pakistan-turkiye-2025.json' },
      },
    }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  let data: DatasetFile;
  let files: ReadonlySet<string>;
  try {
    data = JSON.parse(readFileSync(values.data, 'utf8')) as DatasetFile;
    files = new Set(readdirSync(values.articles));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const score = emptyScore();
  for (const { id, file } of data.articles ?? []) {
    if (!file || !files.has(file)) {
      console.log(`${id}: its text is not in ${values.articles}`);
      continue;
    }
    const text = readFileSync(join(values.articles, file), 'utf8');
    const collection = new Collection({ id: 'score', title: 'score', quotes: false });
    collection.add(readArticle({ text, file }));
    const differences = compare(knownOf(data, id), knownOf(collection.file(), 'a1'), score);
    console.log(`\n${file}`);
    for (const difference of differences) {
      const { field, kind, value } = difference;
      console.log(`  ${kind.padEnd(8)}${field.padEnd(16)}${value}`);
      console.log(`          ${reasonFor(id, difference) ?? 'Not explained yet.'}`);
    }
  }
  console.log(`\n${table(score)}`);
  return 0;
}

process.exitCode = main();
