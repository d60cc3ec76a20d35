/** The bundled data file, fresh for every test that changes it, and the reports it was read from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArticleText } from '../../src/dataset/verify/context.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { readDataset } from '../../src/dataset/read.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const bytes = readFileSync(path('../../public/data/pakistan-turkiye-2025.json'));
const sources = path('../../../shared/sources');

export const bundledFile = (): DatasetFile => JSON.parse(bytes.toString('utf8')) as DatasetFile;

export function bundledDataset() {
  const read = readDataset(bytes);
  if (!read.ok) throw new Error(read.problems.map(({ at, message }) => `${at}: ${message}`).join());
  return read.value;
}

/** Nobody may publish the reports, so they lie beside the repository and not in it. */
export const hasSources = existsSync(sources);

export function sourceTexts(): Map<string, ArticleText> {
  return new Map(
    readdirSync(sources).map((name) => {
      const file = readFileSync(`${sources}/${name}`);
      const sha256 = createHash('sha256').update(file).digest('hex');
      return [name, { sha256, text: file.toString('utf8') }];
    }),
  );
}
