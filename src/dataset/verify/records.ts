/** Ids, trees and terms of office. */
import { datesExclude, extentOf, parseEdtf } from '../../domain/edtf.ts';
import type { Occupancy } from '../../domain/schema.ts';
import { NO_END, NO_START } from '../../lib/day.ts';
import { byId, type Context } from './context.ts';

export function checkRecords(context: Context): void {
  const { file, events, report } = context;
  checkTree(context, 'topics', file.topics ?? [], 'broader');
  checkTree(context, 'places', file.places ?? [], 'containedInPlace');
  checkTree(context, 'events', events, 'superEvent');
  checkOccupancies(context);

  for (const [i, { statement }] of context.claims.entries()) {
    if (!statement.trim()) report(`claims[${i}].statement`, 'is empty');
  }
  for (const list of ['people', 'organisations', 'places', 'topics', 'positions'] as const) {
    for (const [i, { name }] of (file[list] ?? []).entries()) {
      if (!name.trim()) report(`${list}[${i}].name`, 'is empty');
    }
  }
}

function checkTree<K extends string>(
  { report }: Context,
  list: string,
  items: readonly ({ readonly id: string } & Readonly<Partial<Record<K, string | null>>>)[],
  key: K,
): void {
  const known = byId(items);
  for (const [i, item] of items.entries()) {
    const path = [item.id];
    let above = known.get(item[key] ?? '');
    while (above && !path.includes(above.id)) {
      path.push(above.id);
      above = known.get(above[key] ?? '');
    }
    // A circle further up is reported where it is.
    if (above?.id !== item.id) continue;
    report(`${list}[${i}].${key}`, `goes in a circle: ${[...path, item.id].join(' → ')}`);
  }
}

interface Term {
  /** The last day on which it may have begun, and the first on which it may have ended. */
  readonly from: number;
  readonly to: number;
}

function termOf({ startDate, endDate }: Occupancy): Term {
  const start = startDate ? parseEdtf(startDate) : undefined;
  const end = endDate ? parseEdtf(endDate) : undefined;
  return { from: start ? extentOf(start).to : NO_START, to: end ? extentOf(end).from : NO_END };
}

function checkOccupancies({ file, report }: Context): void {
  const occupancies = file.occupancies ?? [];
  const people = byId(file.people);
  const positions = byId(file.positions);
  for (const [i, occupancy] of occupancies.entries()) {
    const { holder, position, startDate, endDate } = occupancy;
    const at = `occupancies[${i}]`;
    if ((file.organisations ?? []).some(({ id }) => id === holder) && !people.has(holder)) {
      report(`${at}.holder`, `“${holder}” is an organisation; only people hold an office`);
    }
    const [start, end] = [parseEdtf(startDate ?? ''), parseEdtf(endDate ?? '')];
    if (start && end && extentOf(start).from > extentOf(end).to && datesExclude(start, end)) {
      report(`${at}.endDate`, `“${endDate}” is before the start, “${startDate}”`);
    }
    if (positions.get(position)?.kind === 'rank') continue;
    const term = termOf(occupancy);
    const other = occupancies.slice(0, i).find((earlier) => {
      const { from, to } = termOf(earlier);
      const overlaps = Math.max(from, term.from) < Math.min(to, term.to);
      return earlier.position === position && earlier.holder !== holder && overlaps;
    });
    if (!other) continue;
    report(at, `“${holder}” and “${other.holder}” can't both be “${position}” at one time`);
  }
}
