/** `npm run --silent extract -- [--published YYYY-MM-DD] [--no-quotes] FILE…` prints a data set. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEdtf } from '../domain/edtf.ts';
import { SECTION_NAMES, type DatasetFile, type Header } from '../domain/schema.ts';
import { Collection } from '../extraction/collect.ts';
import { readArticle } from '../extraction/extract.ts';
import { parleyJson } from '../formats/parley-json.ts';
import { decodeText, isPlainText } from '../lib/plain-text.ts';
import { listTexts } from './text-files.ts';

const USAGE =
  'Use: npm run --silent extract -- [--published YYYY-MM-DD] [--no-quotes] FILE… (a folder for the texts in it and below, - for standard input)';
const ID_LENGTH = 12;

class WrongUse extends Error {}

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        'no-quotes': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const { published } = values;
  const isDay =
    published === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(published) && parseEdtf(published));
  if (!isDay) throw new WrongUse(`--published takes a day such as 2025-07-09, not “${published}”`);
  if (!values.help && positionals.length === 0) throw new WrongUse('Name at least one file.');
  return { published, quotes: !values['no-quotes'], files: positionals, help: values.help };
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-') return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Takes what the app takes. */
function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === undefined || !isPlainText(text)) throw new Error('is not text in UTF-8 or UTF-16');
  if (text.trim() === '') throw new Error('is empty');
  return text;
}

const hashOf = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

function progress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((done / total) * width);
  process.stderr.write(
    `\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${total}`,
  );
  if (done === total) process.stderr.write('\n');
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a data set piece by piece, so that no second copy of it is ever held as one text. */
async function write(file: DatasetFile): Promise<void> {
  const sections = new Set<string>(SECTION_NAMES);
  const header = Object.entries(file).filter(([key]) => !sections.has(key));
  for (const piece of parleyJson(Object.fromEntries(header) as Header, file)) {
    await print(piece);
  }
}

/** The same for the same texts: readers’ own texts and reports belong to a data set by its id. */
function datasetOf(collection: Collection): DatasetFile {
  const file = collection.file();
  const articles = file.articles ?? [];
  const hashes = articles.map(({ sha256 }) => sha256).join('\n');
  const only = articles.length === 1 ? articles[0]?.file : undefined;
  return {
    ...file,
    id: `extracted-${hashOf(hashes).slice(0, ID_LENGTH)}`,
    title: `Extracted from ${only ?? (articles.length === 1 ? 'a report' : `${articles.length} reports`)}`,
  };
}

async function main(): Promise<number> {
  let use;
  try {
    use = readArguments();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  if (use.help) {
    console.log(USAGE);
    return 0;
  }
  let problems = 0;
  const report = (path: string, why: string) => {
    problems++;
    console.error(`${path}: ${why}`);
  };
  const files = listTexts(use.files, report);
  const collection = new Collection({ id: 'extracted', title: 'Extracted', quotes: use.quotes });
  for (const [i, file] of files.entries()) {
    try {
      const bytes = await bytesOf(file);
      const text = textOf(bytes);
      const name = file === '-' ? undefined : basename(file);
      const { published } = use;
      collection.add(readArticle({ text, published, file: name, sha256: hashOf(bytes) }));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      report(file === '-' ? 'standard input' : file, why);
    }
    progress(i + 1, files.length);
  }
  await write(datasetOf(collection));
  return problems > 0 ? 1 : 0;
}

// A reader such as `head` has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`standard output: ${error.message}`);
  process.exit(1);
});
process.exitCode = await main();
