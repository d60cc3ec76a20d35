/** Events of several reports: which of them are one, and what a further report adds to it. */
import { datesExclude, parseEdtf } from '../domain/edtf.ts';
import { joinEvents } from '../domain/join-events.ts';
import type { EventRecord } from '../domain/schema.ts';

const FAMILIES: Readonly<Record<string, string>> = {
  'bilateral-meeting': 'meeting',
  'delegation-talks': 'meeting',
  summit: 'gathering',
  conference: 'gathering',
};
const familyOf = (format: string) => FAMILIES[format] ?? format;

export class KnownEvents {
  readonly all: EventRecord[] = [];
  private readonly byFamily = new Map<string, EventRecord[]>();
  private readonly countryOf: (place: string) => string | null | undefined;

  constructor(countryOf: (place: string) => string | null | undefined) {
    this.countryOf = countryOf;
  }

  add(event: EventRecord): void {
    this.all.push(event);
    const key = familyOf(event.format);
    const family = this.byFamily.get(key);
    if (family) family.push(event);
    else this.byFamily.set(key, [event]);
  }

  /** Another report’s event of the same kind, with the same company, that no date or place excludes. */
  sameAs({ format, date: edtf, place, participants }: EventRecord): EventRecord | undefined {
    const who = new Set((participants ?? []).map((participant) => participant.who));
    const date = edtf ? parseEdtf(edtf) : undefined;
    if (who.size === 0 || !date) return undefined;
    const fewest = familyOf(format) === 'meeting' ? 2 : 1;
    return this.byFamily.get(familyOf(format))?.find((other) => {
      const theirs = (other.participants ?? []).map((participant) => participant.who);
      const common = theirs.filter((id) => who.has(id)).length;
      if (common < fewest || common < Math.min(who.size, theirs.length)) return false;
      const otherDate = other.date ? parseEdtf(other.date) : undefined;
      if (!otherDate || datesExclude(date, otherDate)) return false;
      if (!place || !other.place || place === other.place) return true;
      const country = this.countryOf(place);
      return Boolean(country) && country === this.countryOf(other.place);
    });
  }
}

/** One day that lies somewhere within that of the other, told without doubt. */
function isFiner(added: string | null | undefined, known: string | null | undefined): boolean {
  const [a, b] = [parseEdtf(added ?? ''), parseEdtf(known ?? '')];
  if (a?.kind !== 'moment' || b?.kind !== 'moment' || a.uncertain || a.approximate) return false;
  const isWithin = a.start.from >= b.start.from && a.start.to <= b.start.to;
  return isWithin && a.start.to - a.start.from < b.start.to - b.start.from;
}

/** Takes over what another report of the same event adds; of two dates, the finer. */
export function absorb(known: EventRecord, added: EventRecord): void {
  const finer = isFiner(added.date, known.date) && { date: added.date };
  Object.assign(known, joinEvents(known, added), finer);
}
