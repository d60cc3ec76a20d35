import type { EventRecord } from './schema.ts';

export const union = <T>(
  a: readonly T[] | null | undefined,
  b: readonly T[] | null | undefined,
): T[] => [...new Set([...(a ?? []), ...(b ?? [])])];

/** One event told by two: the first keeps what it says, the second fills in and adds. */
export function joinEvents(known: EventRecord, added: EventRecord): EventRecord {
  const isPlan = known.status === 'announced' || known.status === 'unknown';
  const present = new Map((added.participants ?? []).map((item) => [item.who, item]));
  const participants = (known.participants ?? []).map((item) => {
    const same = present.get(item.who);
    present.delete(item.who);
    return same
      ? {
          ...item,
          position: item.position ?? same.position ?? null,
          country: item.country ?? same.country ?? null,
        }
      : item;
  });
  return {
    ...known,
    status: isPlan && added.status !== 'unknown' ? added.status : known.status,
    salience: added.salience === 'main' ? 'main' : (known.salience ?? null),
    date: known.date ?? added.date ?? null,
    place: known.place ?? added.place ?? null,
    superEvent: known.superEvent ?? added.superEvent ?? null,
    participants: [...participants, ...present.values()],
    countries: union(known.countries, added.countries),
    topics: union(known.topics, added.topics),
  };
}
