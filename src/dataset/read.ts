/** A file's bytes, as they arrive, to a `Dataset` or to the list of all that is wrong with it. */
import { JsonError } from '../lib/json-pieces.ts';
import { JsonStream } from '../lib/json-stream.ts';
import {
  check,
  HeaderSchema,
  SECTIONS,
  SECTION_NAMES,
  type Parsed,
  type RecordOf,
  type Section,
} from '../domain/schema.ts';
import { Problems } from '../domain/problem.ts';
import { quickCheck } from '../domain/quick-check.ts';
import type { Dataset } from './dataset.ts';
import type { Additions } from './merge-files.ts';
import { DatasetBuilder } from './pack/dataset-builder.ts';
import type { Where } from './pack/names.ts';

/** What is to be joined with the file of this id; a file that has none by then stays as it is. */
export type AdditionsTo = (dataset: string) => Additions | undefined;

/** Reads a file piece by piece; `push` each chunk, then `finish`. */
export class DatasetReader {
  readonly #additionsTo: AdditionsTo | undefined;
  #additions: Additions | undefined;
  readonly #builder = new DatasetBuilder();
  readonly #header: Record<string, unknown> = {};
  readonly #problems = new Problems();
  readonly #stream = new JsonStream({
    value: (key, value) => this.#value(key, value),
    items: (key, first, items) => this.#items(key, first, items),
  });
  #broken = false;

  constructor(additionsTo?: AdditionsTo) {
    this.#additionsTo = additionsTo;
  }

  /** What was joined with the file, if anything. */
  get additions(): Additions | undefined {
    return this.#additions;
  }

  push(chunk: Uint8Array): void {
    this.#guard(() => this.#stream.push(chunk));
  }

  finish(): Parsed<Dataset> {
    this.#guard(() => this.#stream.end());
    const own = new Set<string>();
    for (const [section, items] of this.#additions?.rest() ?? []) {
      this.#addAll(section, 0, items);
      for (const item of items) own.add(`${section}/${(item as { readonly id?: string }).id}`);
    }
    if (this.#broken) return { ok: false, problems: this.#problems.told() };
    const header = check(HeaderSchema, this.#header);
    if (!header.ok)
      return { ok: false, problems: new Problems(header.problems).told(this.#problems) };
    const together = this.#builder.check(header.value);
    const problems = this.#problems.told(together);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: { ...this.#builder.finish(header.value), own } };
  }

  #guard(step: () => void): void {
    if (this.#broken) return;
    try {
      step();
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      this.#broken = true;
      this.#problems.add({ at: `line ${error.line}`, message: error.message });
    }
  }

  #value(key: string, value: unknown): void {
    if (!isSection(key)) this.#header[key] = value;
    else if (value !== null) this.#problems.add({ at: key, message: 'is not a list' });
  }

  #items(key: string, first: number, items: readonly unknown[]): void {
    if (!isSection(key)) {
      // A long list comes in several batches.
      this.#header[key] = first > 0 ? (this.#header[key] as unknown[]).concat(items) : items;
      return;
    }
    const { id } = this.#header;
    this.#additions ??= typeof id === 'string' ? this.#additionsTo?.(id) : undefined;
    const additions = this.#additions;
    this.#addAll(key, first, additions ? items.map((item) => additions.join(key, item)) : items);
  }

  #addAll<S extends Section>(section: S, first: number, items: readonly unknown[]): void {
    const isSound = IS_SOUND[section];
    const add = this.#builder.add[section];
    for (let i = 0; i < items.length; i++) {
      const at = () => `${section}[${first + i}]`;
      const item = items[i];
      if (isSound(item)) add(item, at);
      else this.#addChecked(section, item, at);
    }
  }

  /** With all that is wrong in words; or as the schema wants it, without what no schema names. */
  #addChecked<S extends Section>(section: S, item: unknown, at: Where): void {
    const parsed = check(SECTIONS[section], item, at());
    if (parsed.ok) this.#builder.add[section](parsed.value, at);
    else this.#problems.addAll(parsed.problems);
  }
}

type SoundChecks = { readonly [S in Section]: (item: unknown) => item is RecordOf<S> };
/** Events and claims become columns, which hold what the schema names and no more. */
const IS_SOUND = Object.fromEntries(
  SECTION_NAMES.map((name) => {
    const isPacked = name === 'events' || name === 'claims';
    return [name, quickCheck(SECTIONS[name], isPacked ? 'stay' : 'refused')];
  }),
) as unknown as SoundChecks;

const isSection = (key: string): key is Section =>
  (SECTION_NAMES as readonly string[]).includes(key);

/** Reads a whole file at once. */
export function readDataset(file: string | Uint8Array): Parsed<Dataset> {
  const reader = new DatasetReader();
  reader.push(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  return reader.finish();
}
