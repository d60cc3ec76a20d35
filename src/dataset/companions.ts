/** With whom somebody met or was at the same event, and how often: counted as ties are. */
import { actorsById, apartAt } from './apart.ts';
import type { Records } from './dataset.ts';
import { isCounted } from './tie-events.ts';
import { ABSENT, bondOf, STANDINGS, standingOf, type Bond, type Standing } from './tie-rules.ts';

export interface Companion {
  readonly actor: number;
  /** Rows by how the event stands between the two; an event and the wider one of it count once. */
  readonly events: Readonly<Record<Exclude<Standing, 'not-held'>, readonly number[]>>;
}

interface Shared {
  readonly row: number;
  readonly standing: Standing;
  readonly bond: Bond;
}

/** Most often first. Whoever is said not to have been there is nobody’s companion. */
export function companionsOf(dataset: Records, rows: Iterable<number>, actor: number): Companion[] {
  const { participants, attendance, sides, status, format, superEvent } = dataset.events;
  const actors = actorsById(dataset);
  const found = new Map<number, Shared[]>();
  for (const row of rows) {
    const from = participants.offsets[row] ?? 0;
    const to = participants.offsets[row + 1] ?? 0;
    const self = participants.values.indexOf(actor, from);
    if (self < 0 || self >= to || attendance[self] === ABSENT) continue;
    const others = new Set([actor, ...apartFrom(actor, apartAt(dataset, row, actors))]);
    for (let k = from; k < to; k++) {
      const other = participants.values[k] ?? -1;
      if (others.has(other) || attendance[k] === ABSENT) continue;
      others.add(other);
      const code = standingOf(status[row] ?? 0, attendance[self] ?? 0, attendance[k] ?? 0);
      const standing = STANDINGS[code] ?? 'unknown';
      const bond = bondOf(format[row] ?? 0, sides[self] ?? -1, sides[k] ?? -1);
      const shared = found.get(other) ?? [];
      shared.push({ row, standing, bond });
      found.set(other, shared);
    }
  }
  return [...found]
    .map(([other, all]) => {
      const once = all.filter((event) => isCounted(superEvent, event, all));
      const those = (standing: Standing) =>
        once.filter((event) => event.standing === standing).map(({ row }) => row);
      const [held, announced, unknown] = [those('held'), those('announced'), those('unknown')];
      return { actor: other, events: { held, announced, unknown } };
    })
    .filter(({ events }) => Object.values(events).some(({ length }) => length > 0))
    .sort(
      ({ actor: a, events: x }, { actor: b, events: y }) =>
        y.held.length - x.held.length ||
        y.announced.length - x.announced.length ||
        y.unknown.length - x.unknown.length ||
        a - b,
    );
}

const apartFrom = (actor: number, pairs: readonly number[]) =>
  pairs.flatMap((one, i) => {
    const other = pairs[i ^ 1];
    return one === actor && other !== undefined ? [other] : [];
  });
