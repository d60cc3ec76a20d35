/** The place that a report names first, where none is told of an event itself. */
import { keyIn } from '../people/scene.ts';
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import type { Cue } from '../triggers/cues.ts';
import { familyOf, hasPerson, isMeeting, type Draft, type Site } from '../tellings/drafts.ts';
import { isDateCompatible } from '../tellings/merging.ts';
import { isHearsay } from '../story/rumours.ts';
import { capitalSites, isFreeCountry, sitesBetween } from '../where/sites.ts';
import type { Story } from '../story/story.ts';
import { isRecollection, segmentAt, type Context, type Telling } from '../tellings/telling.ts';
import {
  isOfBody,
  isOfDecision,
  isOfInvitation,
  isOneOfTwo,
  isSubject,
  nextStopAt,
} from '../where/only-spoken-of.ts';
import { unknownEnding, unknownSites } from '../where/unknown-sites.ts';
import { siteOf } from '../where/venues.ts';
import { setOf } from '../tables/words.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Segment } from '../text/segments.ts';

/** The default looks no further than this many sentences. */
export const MOST_SENTENCES = 6;

type Stop = Site & { readonly segment: Segment };

/** The places that a sentence names outside of what is quoted. */
export function sitesOf({ scene, segments, quoted }: Telling, { cast, capitals }: Context): Stop[] {
  return segments
    .flatMap((segment) =>
      [
        ...sitesBetween(scene, segment.first, segment.last, true),
        ...capitalSites(scene, segment.first, segment.last, capitals),
        ...unknownSites(scene, segment.first, segment.last, true, (at) => cast.mentions.has(at)),
      ].map((site) => ({ ...site, segment, rule: 'place.first' })),
    )
    .filter(({ first }) => !quoted.has(first));
}

const OF_THING =
  /^(?:authorities|backing|government|support|retreat|officials|power|ministry|embassy|officers?|people|sources|observers|analysts|residents|diplomats|newspapers|critics|advis[eo]rs?)$/;

/** “a ship for Togo”, “the authorities in Lima”: said of a thing, or of the next place, not of the news. */
export function isOfThing({ scene }: Telling, site: Site): boolean {
  const { first } = site;
  const start = scene.line.first;
  if (isSubject(scene, site, start) || isOfInvitation(scene, site, start)) return true;
  // “an embassy in the capital, Lima”
  const name =
    keyIn(scene, first - 1) === ',' && keyIn(scene, first - 2) === 'capital' ? first - 2 : first;
  const at = keyIn(scene, name - 1) === 'the' ? name - 2 : name - 1;
  // “the summit, which moves to Lima on Tuesday”
  const isNext = keyIn(scene, at) === 'to' && /^mov(?:es?|ed|ing)$/.test(keyIn(scene, at - 1));
  return (
    isNext ||
    nextStopAt(scene, site) !== undefined ||
    keyIn(scene, at) === 'for' ||
    isOfBody(scene, site) ||
    (/^(?:in|at)$/.test(keyIn(scene, at)) && OF_THING.test(keyIn(scene, at - 1)))
  );
}

/** “the war in Togo” is spoken of. */
const isTopic = ({ scene }: Telling, { isCity, first }: Site) => {
  const name = scene.names.get(first);
  return !isCity && name !== undefined && !isFreeCountry(scene, name, scene.line.first);
};

const AHEAD = setOf('due scheduled set slated will');

/** “…, which will take him on to Lima”, “He was then due in Lima” */
const isAhead = ({ scene: { document } }: Telling, { first, last }: Segment) =>
  document.tokens.slice(first, Math.min(last, first + 6)).some(({ word }) => AHEAD.has(word.key));

const isDecidedAt = ({ scene, cues }: Telling, site: Site) =>
  cues.some((cue) => isOfDecision(scene, cue, site));

/** “X, who was in Lima last March, …” */
export function isOfOtherDay(telling: Telling, { segment }: Stop, { when }: Draft): boolean {
  const own = parseEdtf(when?.edtf ?? '');
  // “On Monday X, whose trip ends today, went to Lima”: of Monday, too.
  const told = telling.dates.filter(({ first }) => {
    const own = segmentAt(telling, first);
    const isOpening = first <= telling.scene.line.first + 1;
    return own === segment || (isOpening && segment.kind === 'main');
  });
  const isOther = (edtf: string) => {
    const day = parseEdtf(edtf);
    return day !== undefined && own !== undefined && datesExclude(day, own);
  };
  return told.length > 0 && told.every(({ past, future }) => isOther(past) && isOther(future));
}

/** What a sentence tells of another day is of another event. */
export const isOfOtherEvent = ({ index }: Telling, draft: Draft, drafts: readonly Draft[]) =>
  drafts.some((other) => other.lines.has(index) && !isDateCompatible(other, draft));

const FORESEEN = setOf(
  'preparations preparing prepare prospect prospects possible upcoming forthcoming planned future next',
);

/** “Preparations for a visit of X to Lima were on the agenda”: no more than spoken of. */
function isOfFutureVisit({ scene }: Telling, { first }: Site): boolean {
  if (keyIn(scene, first - 1) !== 'to') return false;
  for (let i = first - 2; i > first - 14 && i >= scene.line.first; i--)
    if (FORESEEN.has(keyIn(scene, i))) return true;
  return false;
}

/** “had last met in Lima” */
const isOfPast = ({ perfect, entry }: Cue) => perfect && isMeeting(entry);

/** “Tue 18 Nov: …”: a line of a programme tells of its own event alone. */
function isEntry({ scene: { document, line } }: Telling): boolean {
  let isDay = false;
  for (let i = line.first; i < line.first + 6; i++) {
    const { key, flags, shape } = document.tokens[i]?.word ?? { key: '', flags: 0, shape: '' };
    if (isDay && /^[:|–—-]$/.test(key)) return true;
    isDay ||= (flags & (IS.weekday | IS.month)) !== 0;
    if (!isDay && shape !== 'number') return false;
  }
  return false;
}

/** “Tue 18 Nov: X -> Lima”, “X receives Y, Benaulim”: no preposition need lead to the place. */
const siteOfEntry = ({ scene }: Telling): Site | undefined =>
  [...scene.names.values()]
    .filter(({ entry }) => entry.kind === 'city')
    .map((name) => siteOf(name, name.first, 'place.entry'))[0] ?? unknownEnding(scene);

/** The default: the first city that the report names as a place, or else the first country. */
export function firstPlace(
  draft: Draft,
  { drafts, tellings }: Story,
  context: Context,
): Site | undefined {
  const entry = tellings.find((telling) => draft.lines.has(telling.index) && isEntry(telling));
  if (entry) return siteOfEntry(entry);
  let country: Site | undefined;
  let city: Site | undefined;
  for (const telling of tellings.slice(0, MOST_SENTENCES)) {
    if (isRecollection(telling) || isEntry(telling) || telling.cues.some(isOfPast)) continue;
    if (isOfOtherEvent(telling, draft, drafts)) continue;
    for (const one of sitesOf(telling, context)) {
      if (one.segment.kind === 'attribution') continue;
      // “X met Y on a journey which will take him on to Lima”
      if (draft.status === 'held' && isAhead(telling, one.segment)) continue;
      // A journey with stops in several countries has no one place.
      if (isOfThing(telling, one) || isTopic(telling, one)) continue;
      if (isOfOtherDay(telling, one, draft)) continue;
      const isVague = isOfFutureVisit(telling, one) || isOneOfTwo(telling.scene, one);
      if (draft.format !== 'visit' && isVague) continue;
      if (draft.status === 'announced' && isDecidedAt(telling, one)) continue;
      if (one.isCity && draft.format !== 'visit') return one;
      if (city && one.isCity && one.country !== city.country) return undefined;
      if (one.isCity) city ??= one;
      else if (one.segment.kind !== 'before') country ??= one;
    }
  }
  return city ?? country;
}

/** “had quoted sources as saying that X flew to Lima”: where it was said to have been. */
export const siteOfRumour = (draft: Draft, tellings: readonly Telling[], context: Context) =>
  tellings
    .slice(0, MOST_SENTENCES)
    .filter(
      (telling) =>
        isHearsay(telling) &&
        telling.cues.some(({ entry }) => familyOf(entry.format) === 'meeting') &&
        telling.references.some(({ people }) => people.some((one) => hasPerson(draft, one))),
    )
    .flatMap((telling) => sitesOf(telling, context))
    .find(({ isCity, segment }) => isCity && segment.kind !== 'attribution');
