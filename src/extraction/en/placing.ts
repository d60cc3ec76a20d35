/** Where news took place whose own sentences do not say it. */
import { extentOf, parseEdtf } from '../../domain/edtf.ts';
import type { Draft, Site } from './events/drafts.ts';
import { capitalSites, sitesBetween } from './events/sites.ts';
import type { Story } from './events/story.ts';
import { isPlaceless, saidAt, siteAtHost } from './events/told-where.ts';
import { unknownSites } from './events/unknown-sites.ts';
import { isRecollection, type Context, type Telling } from './events/telling.ts';
import type { Layout } from './layout.ts';
import type { Segment } from './text/segments.ts';
import type { Document } from './text/document.ts';

const AT_DATELINE = new Set([
  'bilateral-meeting',
  'delegation-talks',
  'summit',
  'conference',
  'press-conference',
]);

/** “arrived here today” */
function isHereAfter(tokens: Document['tokens'], at: number): boolean {
  for (let i = at; i < at + 24; i++) {
    const { text, key } = tokens[i]?.word ?? { text: '.', key: '' };
    if (text === '.') return false;
    if (key === 'here') return true;
  }
  return false;
}

/** Where nothing else says it, a meeting that is the news took place where the report was written. */
function placeByDateline({ tokens }: Document, { dateline }: Layout, draft: Draft): void {
  const isHere = draft.cues.some(({ last }) => isHereAfter(tokens, last));
  const isNews =
    draft.zone !== 'body' && (draft.status === 'held' || draft.status === 'unknown' || isHere);
  const isWithin =
    draft.site && !draft.site.isCity && draft.site.country === dateline?.place?.country;
  if (!dateline?.place || (draft.site && !isWithin) || !isNews) return;
  if (!AT_DATELINE.has(draft.format) && !(isHere && draft.format !== 'statement')) return;
  draft.site = {
    ...dateline.place,
    isCity: true,
    first: dateline.first,
    last: dateline.last,
    rule: 'place.dateline',
  };
}

/** “the second virtual summit”, “in a virtual session”: nowhere. */
const isVirtual = ({ tokens }: Document, { cue, format }: Draft) =>
  format !== 'visit' &&
  tokens
    .slice(Math.max(cue.segment.first, cue.first - 4), cue.last + 6)
    .some(({ word }) => /^(?:virtual|virtually|online)$/.test(word.key));

/** The default looks no further than this many sentences. */
const MOST_SENTENCES = 6;

const PLACED = new Set([
  'bilateral-meeting',
  'delegation-talks',
  'summit',
  'conference',
  'press-conference',
  'visit',
  'agreement',
]);

const isOpen = ({ format, site, isTour, background, zone }: Draft) =>
  !site?.isCity && !isTour && !background && zone !== 'body' && PLACED.has(format);

/** The places that a sentence names outside of what is quoted and who says so. */
function sitesOf(
  { scene, segments, quoted }: Telling,
  isVisit: boolean,
  { cast, capitals }: Context,
): (Site & { readonly segment: Segment })[] {
  return segments
    .filter(({ kind }) => kind !== 'attribution')
    .flatMap((segment) =>
      [
        ...sitesBetween(scene, segment.first, segment.last, isVisit),
        ...capitalSites(scene, segment.first, segment.last, capitals),
        ...unknownSites(scene, segment.first, segment.last, isVisit, (at) => cast.mentions.has(at)),
      ].map((site) => ({ ...site, segment, rule: 'place.first' })),
    )
    .filter(({ first }) => !quoted.has(first));
}

/** The default: the first city that the report names as a place, of the country if one is told. */
function firstPlace(
  { format, site }: Draft,
  tellings: readonly Telling[],
  context: Context,
): Site | undefined {
  let country: Site | undefined;
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    if (isRecollection(telling)) continue;
    for (const one of sitesOf(telling, format === 'visit', context)) {
      if (site && site.country !== one.country) continue;
      if (one.isCity) return one;
      if (one.segment.kind !== 'before') country ??= one;
    }
  }
  return site ? undefined : country;
}

/** Journeys of more days may have more stops than are told. */
const MOST_DAYS = 3;

function isLong({ when }: Draft): boolean {
  const date = parseEdtf(when?.edtf ?? '');
  if (!date || !when?.edtf.includes('/')) return false;
  const { from, to } = extentOf(date);
  return to - from >= MOST_DAYS;
}

/** Of a journey to a country, the city that the report speaks of, unless there are more. */
function onlyCity(draft: Draft, tellings: readonly Telling[], context: Context): Site | undefined {
  if (isLong(draft)) return undefined;
  const { site } = draft;
  let only: Site | undefined;
  for (const telling of tellings)
    for (const one of sitesOf(telling, true, context)) {
      if (!one.isCity || one.country !== site?.country) continue;
      if (only && only.id !== one.id) return undefined;
      only ??= one;
    }
  return only;
}

/** The place of one event of a story: what is told of the host, of the talks, of the report itself. */
export function placeNews(
  draft: Draft,
  document: Document,
  layout: Layout,
  { drafts, tellings }: Story,
  context: Context,
): void {
  if (isVirtual(document, draft)) {
    draft.site = undefined;
    return;
  }
  draft.site ??= siteAtHost(draft, tellings);
  if (isPlaceless(draft)) draft.site = saidAt(tellings, drafts);
  placeByDateline(document, layout, draft);
  if (!isOpen(draft)) return;
  const { site, format, status } = draft;
  if (site && (format === 'visit' || status === 'denied'))
    draft.site = onlyCity(draft, tellings, context) ?? site;
  else if (status !== 'denied') draft.site = firstPlace(draft, tellings, context) ?? site;
}
