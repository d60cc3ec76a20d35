/**
 * Pieces in the native format, joined with a file while that is read: what the file defines stays
 * as it is there, and a piece only fills gaps and adds claims. A piece is closed: it holds a copy of
 * every record that it refers to, so that it can also stand alone.
 */
import { joinEvents, union } from '../domain/join-events.ts';
import type { Problem } from '../domain/problem.ts';
import type { DatasetFile, EventRecord, Header, Section } from '../domain/schema.ts';

type Lists = { [S in Section]: NonNullable<DatasetFile[S]>[number][] };

/** Known by their ids; claims and occupancies only ever add up. */
const KEYED = [
  'articles',
  'people',
  'organisations',
  'places',
  'topics',
  'positions',
  'events',
] as const satisfies readonly Section[];
export type KeyedSection = (typeof KEYED)[number];

const isKeyed = (section: Section): section is KeyedSection =>
  (KEYED as readonly Section[]).includes(section);

/** The id of a record as it was read, and the ids that it had before. */
function idsOf(record: unknown): readonly string[] {
  const { id, aliases } = (record ?? {}) as { id?: string; aliases?: readonly string[] | null };
  return [...(id === undefined ? [] : [id]), ...(Array.isArray(aliases) ? aliases : [])];
}

function joinRecords<S extends KeyedSection>(
  section: S,
  known: Lists[S][number],
  added: Lists[S][number],
) {
  if (section === 'events') return joinEvents(known as EventRecord, added as EventRecord);
  return 'alternateNames' in added
    ? {
        ...known,
        alternateNames: union(
          'alternateNames' in known ? known.alternateNames : [],
          added.alternateNames,
        ),
      }
    : known;
}

/** A record of a file as it should be, or `undefined`; the schema’s check, where that is at hand. */
export type Accept = (
  section: KeyedSection,
  record: unknown,
) => Lists[KeyedSection][number] | undefined;

/** A piece that is not joined, and the first thing wrong with it. */
export interface LeftOut {
  readonly id: string;
  readonly label: string;
  readonly problem: Problem;
}

export class Additions {
  readonly files: readonly DatasetFile[];
  readonly leftOut: readonly LeftOut[] | undefined;
  readonly #accept: Accept;
  readonly #keyed = new Map<Section, Map<string, Lists[KeyedSection][number]>>();
  readonly #claims: Lists['claims'];
  readonly #occupancies: Lists['occupancies'];

  /**
   * @param accept needed for `join` alone: what a file holds is not checked before it is joined
   * @param leftOut pieces that are none by their form, if there are any
   */
  constructor(
    files: readonly DatasetFile[],
    accept: Accept = () => undefined,
    leftOut?: readonly LeftOut[],
  ) {
    this.files = files;
    this.leftOut = leftOut;
    this.#accept = accept;
    for (const section of KEYED) {
      const records = new Map<string, Lists[KeyedSection][number]>();
      for (const file of files) {
        for (const record of file[section] ?? []) {
          const known = records.get(record.id);
          records.set(record.id, known ? joinRecords(section, known, record) : record);
        }
      }
      this.#keyed.set(section, records);
    }
    this.#claims = files.flatMap(({ claims }) => claims ?? []);
    this.#occupancies = files.flatMap(({ occupancies }) => occupancies ?? []);
  }

  /** Those files alone, to be joined anew. */
  of(files: readonly DatasetFile[]): Additions {
    return new Additions(files, this.#accept);
  }

  /** A record of the file, with what the pieces know of it; untouched where they know nothing. */
  join(section: Section, record: unknown): unknown {
    if (!isKeyed(section)) return record;
    const records = this.#keyed.get(section);
    const id = idsOf(record).find((one) => records?.has(one));
    const added = id === undefined ? undefined : records?.get(id);
    if (!added) return record;
    const known = this.#accept(section, record);
    if (!known) return record;
    records?.delete(added.id);
    return joinRecords(section, known, added);
  }

  /** What the file did not have, after its end. */
  *rest(): Generator<readonly [Section, readonly unknown[]]> {
    for (const section of KEYED) yield [section, [...(this.#keyed.get(section)?.values() ?? [])]];
    yield ['occupancies', this.#occupancies];
    yield ['claims', this.#claims];
  }
}

/** Pieces alone, as one file. */
export function joinFiles(header: Header, files: readonly DatasetFile[]): DatasetFile {
  const sections = Object.fromEntries(new Additions(files).rest()) as Partial<DatasetFile>;
  return { ...header, ...sections };
}
