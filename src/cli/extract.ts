/** `npm run --silent extract -- [--published YYYY-MM-DD] [--no-quotes] FILE…` prints a data set. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEdtf } from '../domain/edtf.ts';
import { SECTION_NAMES, type DatasetFile } from '../domain/schema.ts';
import { Collection } from '../extraction/collect.ts';
import { readArticle } from '../extraction/extract.ts';

const USAGE =
  'Use: npm run --silent extract -- [--published YYYY-MM-DD] [--no-quotes] FILE… (or - for standard input)';

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

/** Folders stand for the text files in them, by name. */
function* expand(files: readonly string[]): Generator<string> {
  for (const file of files) {
    let isFolder = false;
    try {
      isFolder = file !== '-' && statSync(file).isDirectory();
    } catch {
      // A missing file is named when it is read.
    }
    if (!isFolder) yield file;
    else {
      const names = readdirSync(file, { withFileTypes: true });
      for (const entry of names.sort((a, b) => (a.name < b.name ? -1 : 1)))
        if (!entry.isDirectory() && /\.(?:txt|md|text)$/i.test(entry.name))
          yield join(file, entry.name);
    }
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-') return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

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

/** Writes a data set record by record, so that no second copy of it is ever held as one text. */
async function write(file: DatasetFile): Promise<void> {
  const sections = new Set<string>(SECTION_NAMES);
  const header = Object.entries(file).filter(([key]) => !sections.has(key));
  await print(
    `{${header.map(([key, value]) => `\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',')}`,
  );
  for (const section of SECTION_NAMES) {
    await print(`,\n  ${JSON.stringify(section)}: [`);
    let separator = '\n    ';
    for (const record of file[section] ?? []) {
      await print(separator + JSON.stringify(record));
      separator = ',\n    ';
    }
    await print(separator === '\n    ' ? ']' : '\n  ]');
  }
  await print('\n}\n');
}

function datasetId(files: readonly string[]): { id: string; title: string } {
  const only = files.length === 1 && files[0] !== '-' ? basename(files[0] ?? '') : undefined;
  return {
    id: 'extracted',
    title: only ? `Extracted from ${only}` : `Extracted from ${files.length} reports`,
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
  const files = [...expand(use.files)];
  const collection = new Collection({ ...datasetId(files), quotes: use.quotes });
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let problems = 0;
  for (const [i, file] of files.entries()) {
    const shown = file === '-' ? 'standard input' : file;
    try {
      const bytes = await bytesOf(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const text = decoder.decode(bytes);
      const name = file === '-' ? undefined : basename(file);
      collection.add(readArticle({ text, published: use.published, file: name, sha256 }));
    } catch (error) {
      problems++;
      const reason =
        error instanceof TypeError &&
        'code' in error &&
        error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'is not UTF-8 text'
          : error instanceof Error
            ? error.message
            : String(error);
      console.error(`${shown}: ${reason}`);
    }
    progress(i + 1, files.length);
  }
  await write(collection.file());
  return problems > 0 ? 1 : 0;
}

// A reader such as `head` has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await main();
