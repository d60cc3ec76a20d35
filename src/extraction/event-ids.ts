/** Ids of events: ASCII, and the same whatever the language of the report. */
import type { EventRecord, Participant } from '../domain/schema.ts';
import type { Format } from '../domain/vocabulary.ts';

const KINDS: Partial<Record<Format, string>> = {
  'bilateral-meeting': 'meeting',
  'delegation-talks': 'talks',
  call: 'phone-call',
  military: 'military-activity',
  sanction: 'sanctions',
  other: 'event',
};

/** Where the family’s name comes before one’s own: Xi Jinping, Yoon Suk-yeol. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'TW']);
const SUFFIX = /^(?:jr|sr|[ivx]+)$/;

function familyOf({ who, country }: Participant): string | undefined {
  const words = who.split('-');
  if (country && FAMILY_FIRST.has(country)) return words[0];
  return words.findLast((word) => !SUFFIX.test(word)) ?? who;
}

/** `2025-07-09-meeting-fidan-sharif`: date where known, kind, and up to three parties. */
export function slugOfEvent(event: EventRecord, published: string | undefined): string {
  const date = /\d{4}(?:-\d{2}){0,2}/.exec(event.date ?? '')?.[0];
  const families = (event.participants ?? []).slice(0, 3).map(familyOf);
  const parties =
    families.length > 0
      ? families
      : (event.countries ?? []).slice(0, 3).map((code) => code.toLowerCase());
  const kind = KINDS[event.format] ?? event.format;
  return [date ?? (published ? `reported-${published}` : 'undated'), kind, ...parties]
    .filter((part) => part !== '')
    .join('-');
}
