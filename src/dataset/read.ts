/** A file's bytes, as they arrive, to a `Dataset` or to the list of all that is wrong with it. */
import { JsonError, JsonStream } from '../lib/json-stream.ts';
import {
  check,
  HeaderSchema,
  SECTIONS,
  SECTION_NAMES,
  type Parsed,
  type RecordOf,
  type Section,
} from '../domain/schema.ts';
import { Problems, type Problem } from '../domain/problem.ts';
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

  #addAll(section: Section, first: number, items: readonly unknown[]): void {
    for (let i = 0; i < items.length; i++) {
      const problems = this.#add(section, items[i], () => `${section}[${first + i}]`);
      if (problems) this.#problems.addAll(problems);
    }
  }

  #add(section: Section, item: unknown, at: Where): readonly Problem[] | undefined {
    const { entities, events, claims } = this.#builder;
    switch (section) {
      case 'articles':
        return pass('articles', item, at, (value) => entities.addArticle(value, at));
      case 'people':
        return pass('people', item, at, (value) => entities.addPerson(value, at));
      case 'organisations':
        return pass('organisations', item, at, (value) => entities.addOrganisation(value, at));
      case 'places':
        return pass('places', item, at, (value) => entities.addPlace(value, at));
      case 'topics':
        return pass('topics', item, at, (value) => entities.addTopic(value, at));
      case 'positions':
        return pass('positions', item, at, (value) => entities.addPosition(value, at));
      case 'occupancies':
        return pass('occupancies', item, at, (value) => entities.addOccupancy(value, at));
      case 'events':
        if (isEvent(item)) return void events.add(item, at);
        return pass('events', item, at, (value) => events.add(value, at));
      case 'claims':
        if (isClaim(item)) return void claims.add(item, at);
        return pass('claims', item, at, (value) => claims.add(value, at));
    }
  }
}

const isEvent = quickCheck(SECTIONS.events);
const isClaim = quickCheck(SECTIONS.claims);
const isSection = (key: string): key is Section =>
  (SECTION_NAMES as readonly string[]).includes(key);

function pass<S extends Section>(
  section: S,
  item: unknown,
  at: Where,
  add: (value: RecordOf<S>) => void,
): readonly Problem[] | undefined {
  const parsed = check(SECTIONS[section], item, at());
  if (!parsed.ok) return parsed.problems;
  add(parsed.value);
  return undefined;
}

/** Reads a whole file at once. */
export function readDataset(file: string | Uint8Array): Parsed<Dataset> {
  const reader = new DatasetReader();
  reader.push(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  return reader.finish();
}
