/** What is searched: events by title and statements, people by their offices, all by their names. */
import { stringAt, type StringColumn } from '../../lib/columns.ts';
import { FILTER_GROUPS, type FilterGroup } from '../../domain/filter.ts';
import type { Dataset } from '../dataset.ts';
import { facetIds } from '../facets.ts';
import { namesOf, valueRecord } from '../values.ts';
import { TermIndexBuilder, type TermIndex } from './term-index.ts';

/** Names that the data does not hold but the app does, in all its languages, by value. */
export type KnownNames = Partial<Record<FilterGroup, (id: string) => readonly string[]>>;

/** All that the index is made of, in a shape that goes to a worker as it is. */
export interface Documents {
  readonly events: number;
  readonly titles: StringColumn;
  /** JSON of what few events have, names in other languages among it; see `EventColumns`. */
  readonly rest: StringColumn;
  readonly statements: StringColumn;
  /** Statements of event `e` are `byEvent[e] .. byEvent[e + 1]`. */
  readonly byEvent: Uint32Array;
  /** Every name of every value, one text a value, in the order of `FILTER_GROUPS`. */
  readonly names: readonly string[];
  /** Every name of every office of a person, one text each; people are the first of the values. */
  readonly offices: readonly string[];
}

/** Names of a group's value as the data and the app know it; empty for what has none. */
export function valueNames(
  dataset: Dataset,
  group: FilterGroup,
  at: number,
  id: string,
  known: KnownNames,
): string[] {
  const record = valueRecord(dataset, group, at);
  if (record) return namesOf(record);
  return [...(known[group]?.(id) ?? [])];
}

const knownOffices = new WeakMap<Dataset, readonly (readonly string[])[]>();

/** By person: every name of the offices that the data knows them in, by lists or by events. */
export function officesOf(dataset: Dataset): readonly (readonly string[])[] {
  const known = knownOffices.get(dataset);
  if (known) return known;
  const { people, positions, occupancies, events } = dataset;
  const held = people.map(() => new Set<number>());
  const personAt = new Map(people.map(({ id }, at) => [id, at]));
  const positionAt = new Map(positions.map(({ id }, at) => [id, at]));
  for (const { holder, position } of occupancies) {
    held[personAt.get(holder) ?? -1]?.add(positionAt.get(position) ?? -1);
  }
  const { values } = events.participants;
  for (let k = 0; k < values.length; k++) {
    const position = events.positions[k] ?? -1;
    if (position >= 0) held[values[k] ?? -1]?.add(position);
  }
  const names = held.map((offices) =>
    [...offices].flatMap((at) => {
      const office = positions[at];
      return office ? namesOf(office) : [];
    }),
  );
  knownOffices.set(dataset, names);
  return names;
}

export function documentsOf(dataset: Dataset, known: KnownNames): Documents {
  const names: string[] = [];
  for (const group of FILTER_GROUPS) {
    const ids = facetIds(dataset, group);
    for (let at = 0; at < ids.length; at++) {
      names.push(valueNames(dataset, group, at, ids[at] ?? '', known).join('\n'));
    }
  }
  const { events, claims } = dataset;
  return {
    events: events.count,
    titles: events.name,
    rest: events.rest,
    statements: claims.statement,
    byEvent: claims.byEvent,
    names,
    offices: officesOf(dataset).map((offices) => offices.join('\n')),
  };
}

interface Rest {
  readonly names?: Readonly<Record<string, string>>;
}

/** Documents are events by row, then values in the order of `FILTER_GROUPS`. */
export function indexOf(documents: Documents): TermIndex {
  const { events, titles, rest, statements, byEvent, names, offices } = documents;
  const builder = new TermIndexBuilder();
  for (let row = 0; row < events; row++) {
    builder.add(row, stringAt(titles, row), 'name');
    const more = stringAt(rest, row);
    if (more) {
      for (const name of Object.values((JSON.parse(more) as Rest).names ?? {})) {
        builder.add(row, name, 'name');
      }
    }
    for (let claim = byEvent[row] ?? 0, to = byEvent[row + 1] ?? 0; claim < to; claim++) {
      builder.add(row, stringAt(statements, claim), 'text');
    }
  }
  for (const [i, text] of names.entries()) {
    builder.add(events + i, text, 'name');
    builder.add(events + i, offices[i] ?? '', 'text');
  }
  return builder.finish(events + names.length);
}
