/** Texts that must not be empty, and terms of office; ids and trees are checked when a file is read. */
import { datesExclude, extentOf, parseEdtf } from '../../domain/edtf.ts';
import type { Occupancy } from '../../domain/schema.ts';
import { NO_END, NO_START } from '../../lib/day.ts';
import { byId, type Context } from './context.ts';

export function checkRecords(context: Context): void {
  const { file, report } = context;
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
