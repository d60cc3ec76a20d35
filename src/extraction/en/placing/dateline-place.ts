/** What took place where its report was written. */
import { extentOf, parseEdtf } from '../../../domain/edtf.ts';
import { slug } from '../../fold.ts';
import type { Dateline } from '../layout/dateline.ts';
import { isCredentials, type Draft } from '../tellings/drafts.ts';
import type { Layout } from '../layout/layout.ts';
import type { Context } from '../tellings/telling.ts';
import { isReceiver } from './host-place.ts';
import { setOf } from '../tables/words.ts';
import { COUNTRY_NAMES } from '../lexicon/name-entries.ts';
import type { Document } from '../text/document.ts';

const AT_DATELINE = setOf(
  'bilateral-meeting delegation-talks summit conference press-conference award',
);

const IN_COUNTRY = setOf('visit agreement');

/** “arrived here today” */
function isHereAfter(tokens: Document['tokens'], at: number): boolean {
  for (let i = at; i < at + 24; i++) {
    const { text, key } = tokens[i]?.word ?? { text: '.', key: '' };
    if (text === '.') return false;
    if (key === 'here') return true;
  }
  return false;
}

/** `SINGAPORE –`, `KUWAIT, Feb 3 –`: the country is its town, or its town is named after it. */
function townOf({ place, country = '' }: Dateline, { capitals }: Context): Dateline['place'] {
  const name = COUNTRY_NAMES.get(country) ?? country;
  const capital = capitals.get(country) ?? { id: slug(name), name };
  return place ?? (capital.name.startsWith(name) ? { ...capital, country } : undefined);
}

/** `LIMA – Talks of Togo and Benin today are off`: who waits for them in vain is there. */
const isOffThere = ({ status, parts, countries, when }: Draft, country: string, written?: string) =>
  status === 'cancelled' &&
  when?.edtf === written &&
  !countries.has(country) &&
  parts.every(({ person }) => person.country !== country);

/** Journeys of more days may have more stops than are told. */
const MOST_DAYS = 3;

export function isLong({ when }: Draft): boolean {
  const date = parseEdtf(when?.edtf ?? '');
  if (!date || !when?.edtf.includes('/')) return false;
  const { from, to } = extentOf(date);
  return to - from >= MOST_DAYS;
}

/** `LIMA – X will arrive in Peru on Friday`: guests of a country come to the town that awaits them. */
const isComing = (draft: Draft) =>
  draft.format === 'visit' &&
  /^(?:announced|rescheduled)$/.test(draft.status) &&
  draft.site !== undefined &&
  !isLong(draft);

/** `LIMA – The talks in Peru are off`: the town in which they were awaited. */
const isOffInside = ({ status, site, format }: Draft, { country }: { country: string }) =>
  /^(?:cancelled|postponed)$/.test(status) && format !== 'visit' && site?.country === country;

/** `LIMA – X of Peru will receive Y of Togo on Friday`, `… will not meet Y`: at home. */
function isAtHome({ parts, cue, status, site }: Draft, { country }: { country: string }): boolean {
  const [host, ...guests] = parts;
  return (
    !site &&
    (status === 'announced' ? cue.entry.kind === 'receive' : status === 'cancelled') &&
    host !== undefined &&
    host.first < cue.first &&
    host.person.country === country &&
    guests.length > 0 &&
    guests.every(({ person }) => person.country !== country)
  );
}

/** `LIMA – The president of Togo received X of Peru`: not at home. */
const isHostElsewhere = ({ parts }: Draft, { country }: { country: string }): boolean =>
  parts.some(({ role, person }) => role === 'host' && (person.country ?? country) !== country) &&
  parts.some(({ role, person }) => role === 'visitor' && person.country === country);

/** Where nothing else says it, a meeting that is the news took place where the report was written. */
export function placeByDateline(
  document: Document,
  { dateline, written }: Layout,
  draft: Draft,
  context: Context,
): void {
  const { tokens } = document;
  const place = dateline && townOf(dateline, context);
  if (!dateline || !place || draft.isTour) return;
  const isHere = draft.cues.some(({ last }) => isHereAfter(tokens, last));
  const isNews =
    draft.zone !== 'body' &&
    (/^(?:held|unknown)$/.test(draft.status) ||
      isHere ||
      isComing(draft) ||
      isOffInside(draft, place) ||
      isAtHome(draft, place) ||
      isOffThere(draft, place.country, written));
  const { site } = draft;
  if (isReceiver(draft, document) && isHostElsewhere(draft, place)) return;
  // “in Singha Durbar” is a house rather than a town.
  const isHouse = site?.rule === 'place.unknown' && !site.country && site.name.includes(' ');
  const isInside = isHouse || (site && !site.isCity && site.country === place?.country);
  if ((site && !isInside) || !isNews) return;
  // not “LIMA – X of Togo visited troops on Monday”
  const { entry } = draft.cue;
  const isCome = entry.form === 'noun' || /^(?:arriv|land|touch)/.test(entry.phrase);
  const [guest] = draft.parts;
  const isAbroad = isCome && guest && guest.person.country !== place.country;
  // “LIMA – X arrived in Peru on Monday”, “LIMA – X of Togo began a visit on Monday”
  const isThere =
    isComing(draft) ||
    (draft.status === 'held' && IN_COUNTRY.has(draft.format) && (isInside || isAbroad));
  if (!AT_DATELINE.has(draft.format) && !isCredentials(draft) && !isThere && !isHere) return;
  draft.site = {
    ...place,
    isCity: true,
    first: dateline.first,
    last: dateline.last,
    rule: 'place.dateline',
  };
}
