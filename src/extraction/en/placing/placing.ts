/** Where news took place whose own sentences do not say it. */
import { slug } from '../../fold.ts';
import { isLong, placeByDateline } from './dateline-place.ts';
import {
  firstPlace,
  isOfOtherDay,
  isOfOtherEvent,
  isOfThing,
  MOST_SENTENCES,
  siteOfRumour,
  sitesOf,
} from './default-place.ts';
import { isCredentials, isMeeting, type Draft, type Site } from '../tellings/drafts.ts';
import { siteAtHost, siteOfPalace, siteOfPost } from './host-place.ts';
import {
  siteOfCompany,
  siteOfGathering,
  siteOfReturn,
  siteOfStay,
  siteOfSummons,
} from './elsewhere.ts';
import type { Cue } from '../triggers/cues.ts';
import { isOfOccasion } from '../when/occasions.ts';
import { isWithin } from '../tellings/merging.ts';
import type { Story } from '../story/story.ts';
import type { Context, Telling } from '../tellings/telling.ts';
import { BUILDING_RULE, siteOf } from '../where/venues.ts';
import { isPlaceless, saidAt, siteOfOfficial } from '../where/told-where.ts';
import { setOf } from '../tables/words.ts';
import { COUNTRY_NAMES } from '../lexicon/name-entries.ts';
import type { Layout } from '../layout/layout.ts';
import type { Document } from '../text/document.ts';

const VIRTUAL = setOf(
  'virtual virtually online remotely video videoconference videolink teleconference',
);
const JOINING = setOf('join joins joined joining attend attends attended attending part');

/** “the second virtual summit”, “met in a virtual session”: nowhere; not “will join the summit online”. */
function isVirtual({ tokens }: Document, cue: Cue): boolean {
  let isJoined = false;
  for (let i = Math.max(cue.segment.first, cue.first - 4); i < cue.last + 6; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (i < cue.first) isJoined ||= JOINING.has(key);
    if (VIRTUAL.has(key)) return i < cue.first || !isJoined;
  }
  return false;
}

/** Of the news, also where a later sentence tells it again: “The two sides met by video link.” */
const isHeldVirtually = (
  document: Document,
  { cue, lines, format }: Draft,
  tellings: readonly Telling[],
) =>
  format !== 'visit' &&
  (isVirtual(document, cue) ||
    tellings
      .slice(0, MOST_SENTENCES)
      .some(
        ({ index, cues }) =>
          lines.has(index) &&
          cues.some(
            (one) => one.entry.form === 'past' && isMeeting(one.entry) && isVirtual(document, one),
          ),
      ));

const PLACED = setOf(
  'bilateral-meeting delegation-talks summit conference press-conference visit agreement attack military',
);

const isOpen = ({ format, plover, site, status, isTour, background, zone }: Draft) =>
  !site?.isCity &&
  !isTour &&
  !background &&
  zone !== 'body' &&
  (PLACED.has(format) || isCredentials({ format, plover })) &&
  // A pact is ended nowhere.
  !(format === 'agreement' && status === 'cancelled');

const LEFT = setOf('left leaves departed departs');

const isLeftAt = ({ tokens }: Document, at: number): boolean =>
  LEFT.has(tokens[tokens[at - 1]?.word.key === 'from' ? at - 2 : at - 1]?.word.key ?? '');

/**
 * Where a country is told, its city that the report speaks of, unless it names more; of what was
 * never held, the country.
 */
function onlyCity(draft: Draft, { drafts, tellings }: Story, context: Context): Site | undefined {
  const { format, site, status } = draft;
  if (isLong(draft) || /^(?:cancelled|postponed|denied)$/.test(status)) return undefined;
  const cities = new Set<string>();
  let only: Site | undefined;
  for (const telling of tellings) {
    // A journey may lead to any that is named.
    const { names, document } = telling.scene;
    for (const { entry, first, last } of format === 'visit' ? names.values() : []) {
      // “the Victoria Falls” are no town
      const isTown = entry.kind === 'city' && document.tokens[first - 1]?.word.key !== 'the';
      if (!isTown || entry.code !== site?.country) continue;
      cities.add(entry.id);
      // “left Lima on Friday after a visit to Peru”
      const isLeft = status === 'held' && telling.zone !== 'body' && isLeftAt(document, first);
      if (isLeft) only ??= siteOf({ entry, first, last }, first, 'place.left');
    }
    if (isOfOtherEvent(telling, draft, drafts)) continue;
    for (const one of sitesOf(telling, context))
      if (
        one.isCity &&
        one.country === site?.country &&
        !isOfThing(telling, one) &&
        !isOfOtherDay(telling, one, draft)
      ) {
        cities.add(one.id);
        only ??= { ...one, rule: 'place.only' };
      }
  }
  return cities.size === 1 ? only : undefined;
}

/** “to be in Tema on Friday and in Accra on Saturday”: a visit with several stops is to their country. */
function countryOfStops(site: Site, tellings: readonly Telling[], context: Context): Site {
  const { country, first } = site;
  const telling = tellings.find(({ scene: { line } }) => first >= line.first && first < line.last);
  if (!telling || !country || !site.isCity) return site;
  const { names, document } = telling.scene;
  const next = document.tokens[site.last]?.word.key === 'and' && names.get(site.last + 1);
  // “a trip that took him to Tema and Accra”: chiefly to the capital
  if (next && next.entry.kind === 'city' && next.entry.code === country && next.entry.capital)
    return siteOf(next, next.first, 'place.stops') ?? site;
  const isOther = sitesOf(telling, context).some(
    (one) =>
      one.isCity &&
      one.country === country &&
      one.id !== site.id &&
      one.segment.kind !== 'attribution',
  );
  if (!isOther) return site;
  const name = COUNTRY_NAMES.get(country) ?? country;
  return { ...site, id: slug(name), name, isCity: false, rule: 'place.stops' };
}

const zoneAt = (tellings: readonly Telling[], at: number) =>
  tellings.find(({ scene: { line } }) => at >= line.first && at < line.last)?.zone;

/** Of several stops in a country, its capital, if those who came were received or met there. */
function mainStop(
  { format, status, site }: Pick<Draft, 'format' | 'status' | 'site'>,
  tellings: readonly Telling[],
  context: Context,
): Site | undefined {
  const capital = context.capitals.get(site?.country ?? '');
  if (!site || format !== 'visit' || status !== 'held' || site.id === capital?.id) return undefined;
  if (site.isCity && zoneAt(tellings, site.first) !== 'body') return undefined;
  return tellings
    .filter(({ cues }) => cues.some(({ entry, perfect }) => isMeeting(entry) && !perfect))
    .flatMap((telling) =>
      sitesOf(telling, context).filter(
        (one) => one.segment.kind !== 'attribution' && !isOfThing(telling, one),
      ),
    )
    .find(({ id }) => id === capital?.id);
}

const toldElsewhere = (draft: Draft, { drafts, tellings }: Story, context: Context) =>
  siteOfSummons(draft, tellings, context) ??
  (draft.status === 'held' && PLACED.has(draft.format)
    ? (siteOfGathering(draft, tellings) ??
      siteOfCompany(draft, drafts, tellings) ??
      siteOfStay(draft, tellings.slice(0, MOST_SENTENCES)) ??
      siteOfReturn(draft, tellings))
    : undefined);

/** “The ceremony was held in Lima”, further down */
function siteOfOccasion(
  { status, site, format }: Draft,
  { tellings }: Story,
  context: Context,
): Site | undefined {
  if (status !== 'held' || format === 'visit') return undefined;
  const there = tellings
    .filter(isOfOccasion)
    .flatMap((telling) => sitesOf(telling, context))
    .find((one) => one.isCity && one.segment.kind !== 'attribution');
  return there && (!site || isWithin(there, site))
    ? { ...there, rule: 'place.occasion' }
    : undefined;
}

/** “X in Lima” above the news comes before a town that the end of the report tells of. */
function siteOfNews(draft: Draft, { drafts, tellings }: Story, context: Context): Site | undefined {
  const end = tellings[MOST_SENTENCES]?.scene.line.first ?? Infinity;
  if (draft.zone === 'body' || draft.background || !draft.site || draft.site.first < end)
    return undefined;
  const news = tellings.filter(({ zone }) => zone !== 'body');
  const site = firstPlace(draft, { drafts, tellings: news }, context);
  return site?.isCity ? site : undefined;
}

/** “at the Togolese Foreign Ministry”: in the capital. */
function capitalOfHouse({ site }: Draft, { capitals }: Context): Site | undefined {
  const capital = site?.rule === BUILDING_RULE && !site.isCity && capitals.get(site.country ?? '');
  return site && capital ? { ...site, ...capital, isCity: true } : undefined;
}

/** The place of one event of a story: what is told of the host, of the talks, of the report itself. */
export function placeNews(
  draft: Draft,
  document: Document,
  layout: Layout,
  story: Story,
  context: Context,
): void {
  const { drafts, tellings } = story;
  if (draft.format === 'call') draft.site = undefined;
  if (/^(?:call|statement|sanction)$/.test(draft.format)) return;
  if (isHeldVirtually(document, draft, tellings)) {
    draft.site = undefined;
    return;
  }
  draft.site = siteOfNews(draft, story, context) ?? draft.site;
  draft.site ??= siteAtHost(draft, tellings);
  if (isPlaceless(draft)) draft.site = siteOfOfficial(draft, tellings) ?? saidAt(tellings, drafts);
  const isMain = draft.zone !== 'body' && !draft.background;
  const there = isMain && !draft.site?.isCity ? toldElsewhere(draft, story, context) : undefined;
  if (there && (!draft.site || isWithin(there, draft.site))) draft.site = there;
  draft.site = capitalOfHouse(draft, context) ?? draft.site;
  const post = siteOfPost(draft, tellings, context);
  // Unless the report was written in another town of that country.
  if (post?.country !== layout.dateline?.country || !layout.dateline)
    draft.site = post ?? draft.site;
  placeByDateline(document, layout, draft, context);
  draft.site = siteOfPalace(draft, tellings, context) ?? draft.site;
  if (isMain && !draft.site?.isCity)
    draft.site = siteOfOccasion(draft, story, context) ?? draft.site;
  const before = draft.site;
  if (before && draft.format === 'visit') draft.site = countryOfStops(before, tellings, context);
  const isOfStops = draft.site !== before;
  if (isMain) draft.site = mainStop(draft, tellings, context) ?? draft.site;
  if (isOfStops) return;
  if (!isOpen(draft)) return;
  draft.site ??=
    draft.status === 'denied'
      ? siteOfRumour(draft, tellings, context)
      : firstPlace(draft, story, context);
  if (draft.site && !draft.site.isCity) draft.site = onlyCity(draft, story, context) ?? draft.site;
}
