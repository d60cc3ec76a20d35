/** Where news took place whose own sentences do not say it. */
import type { Draft, Site } from './events/drafts.ts';
import { capitalSites, sitesBetween } from './events/sites.ts';
import type { Story } from './events/story.ts';
import { isPlaceless, saidAt, siteAtHost } from './events/told-where.ts';
import { isRecollection, type Context, type Telling } from './events/telling.ts';
import type { Layout } from './layout.ts';
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

/** The default: the first city that the report names as a place, of the country if one is told. */
function firstCity(
  { format, status, site, isTour, background, zone }: Draft,
  tellings: readonly Telling[],
  capitals: Context['capitals'],
): Site | undefined {
  // A journey to a country is more than its first city.
  const isOpen =
    !site?.isCity && !(site && format === 'visit') && !isTour && !background && zone !== 'body';
  if (!isOpen || status === 'denied' || !PLACED.has(format)) return undefined;
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    const { scene, segments, quoted } = telling;
    if (isRecollection(telling)) continue;
    for (const { first, last, kind } of segments) {
      if (kind === 'attribution') continue;
      const city = [
        ...sitesBetween(scene, first, last, format === 'visit'),
        ...capitalSites(scene, first, last, capitals),
      ].find(
        (one) => one.isCity && !quoted.has(one.first) && (!site || site.country === one.country),
      );
      if (city) return { ...city, rule: 'place.first' };
    }
  }
  return undefined;
}

/** The place of one event of a story: what is told of the host, of the talks, of the report itself. */
export function placeNews(
  draft: Draft,
  document: Document,
  layout: Layout,
  { drafts, tellings }: Story,
  capitals: Context['capitals'],
): void {
  if (isVirtual(document, draft)) {
    draft.site = undefined;
    return;
  }
  draft.site ??= siteAtHost(draft, tellings);
  if (isPlaceless(draft)) draft.site = saidAt(tellings, drafts);
  placeByDateline(document, layout, draft);
  draft.site = firstCity(draft, tellings, capitals) ?? draft.site;
}
