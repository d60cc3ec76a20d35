/** `npm run verify [-- --articles DIR] [FILE…]`: checks data files, each problem on a line. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verify } from '../dataset/verify.ts';
import type { ArticleText } from '../dataset/verify/context.ts';
import { describeProblem } from '../domain/problem.ts';
import { decodeText } from '../lib/plain-text.ts';

const USAGE = 'Use: npm run verify [-- --articles DIR] [FILE…]';
const BUNDLED = 'public/data/pakistan-turkiye-2025.json';

/** Every file of a folder, by its name. */
function readArticles(folder: string): ReadonlyMap<string, ArticleText> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ name }) => {
      const bytes = readFileSync(join(folder, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [name, { sha256, text: decodeText(bytes) }];
    }),
  );
}

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { articles: { type: 'string' } },
    allowPositionals: true,
  });
  const paths = positionals.length > 0 ? positionals : [BUNDLED];
  return {
    files: paths.map((path) => ({ path, bytes: readFileSync(path) })),
    texts: values.articles === undefined ? undefined : readArticles(values.articles),
  };
}

function main(): number {
  let job;
  try {
    job = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  let failures = 0;
  for (const { path, bytes } of job.files) {
    const prefix = job.files.length > 1 ? `${path}: ` : '';
    const { problems, events, claims, articles } = verify(bytes, job.texts);
    for (const problem of problems) console.error(prefix + describeProblem(problem));
    failures += problems.length;
    const counts = `${events} events, ${claims} claims, ${articles} articles`;
    const passages = job.texts
      ? 'every passage matches'
      : 'every field is borne out; passages were not compared (give --articles DIR)';
    if (problems.length === 0) console.log(`${prefix}${counts}: ${passages}`);
    else
      console.error(
        `${prefix}${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
      );
  }
  return failures > 0 ? 1 : 0;
}

process.exitCode = main();
