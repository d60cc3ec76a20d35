/**
 * Who was named for one event and yet is not tied by it: where somebody was only expected, one
 * report has to name both. That another report expects somebody else ties nobody. Those who were
 * reported there were there together, whoever reports it.
 */
import { MODALITIES, PROPERTIES, RANKS } from '../domain/vocabulary.ts';
import { ListBuilder, type ListColumn } from '../lib/columns.ts';
import type { Records } from './dataset.ts';
import { ABSENT, EXPECTED, MOST_IN_CLIQUE } from './tie-rules.ts';

const PARTICIPANT = PROPERTIES.indexOf('participant');
const NEGATION = MODALITIES.indexOf('negation');
const SET_ASIDE = RANKS.indexOf('deprecated');

/** Far more than are ever tied two by two. */
const MOST_LOOKED_AT = 8 * MOST_IN_CLIQUE;

type Sources = Map<number, Set<number>>;

type Actors = ReadonlyMap<string, number>;

export const actorsById = ({ people, organisations }: Records): Actors =>
  new Map([...people, ...organisations].map(({ id }, actor) => [id, actor]));

/** By event, the actors that it does not tie, two by two. */
export function apartIn(dataset: Records): ListColumn {
  const actors = actorsById(dataset);
  const list = new ListBuilder();
  for (let event = 0; event < dataset.events.count; event++) {
    for (const actor of apartAt(dataset, event, actors)) list.push(actor);
    list.endRow();
  }
  return list.finish();
}

export function apartAt(dataset: Records, event: number, actors: Actors): readonly number[] {
  const { participants, attendance } = dataset.events;
  const from = participants.offsets[event] ?? 0;
  const to = participants.offsets[event + 1] ?? 0;
  const { byEvent } = dataset.claims;
  // One claim names one of them; of a crowd, each is tied to the event alone.
  if ((byEvent[event + 1] ?? 0) - (byEvent[event] ?? 0) < 2 || to - from > MOST_LOOKED_AT)
    return [];
  if (!attendance.subarray(from, to).includes(EXPECTED)) return [];
  const named = sourcesOf(dataset, event, actors);
  const apart: number[] = [];
  for (let i = from; i < to; i++) {
    for (let k = i + 1; k < to; k++) {
      const [a = -1, b = -1] = [participants.values[i], participants.values[k]];
      const was = [attendance[i], attendance[k]];
      if (!was.includes(EXPECTED) || was.includes(ABSENT)) continue;
      if (areApart(named.get(a), named.get(b))) apart.push(a, b);
    }
  }
  return apart;
}

/** Of whom no claim tells who names them, the file itself says that they belong together. */
const areApart = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined) =>
  a !== undefined && b !== undefined && ![...a].some((source) => b.has(source));

/** The articles that name each actor as part of an event; -1 is the curator. */
function sourcesOf({ claims }: Records, event: number, actors: Actors): Sources {
  const found: Sources = new Map();
  for (let c = claims.byEvent[event] ?? 0, to = claims.byEvent[event + 1] ?? 0; c < to; c++) {
    if (claims.property[c] !== PARTICIPANT || claims.rank[c] === SET_ASIDE) continue;
    if (claims.modality[c] === NEGATION) continue;
    const actor = actors.get(claims.strings[claims.value[c] ?? -1] ?? '');
    if (actor === undefined) continue;
    found.set(actor, (found.get(actor) ?? new Set()).add(claims.article[c] ?? -1));
  }
  return found;
}

/** @param apart as `apartIn` gives it. */
export function areApartIn(apart: ListColumn, event: number, a: number, b: number) {
  const { offsets, values } = apart;
  for (let k = offsets[event] ?? 0, to = offsets[event + 1] ?? 0; k < to; k += 2) {
    const [x, y] = [values[k], values[k + 1]];
    if ((x === a && y === b) || (x === b && y === a)) return true;
  }
  return false;
}
