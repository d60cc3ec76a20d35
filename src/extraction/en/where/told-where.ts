/** Where an event took place, as its sentence tells. */
import type { Cue } from '../triggers/cues.ts';
import type { Draft, Site } from '../tellings/drafts.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { capitalSites, siteBefore, siteVisited, sitesBetween } from './sites.ts';
import { unknownSites, unknownVisited } from './unknown-sites.ts';
import {
  isOfBody,
  isOfDecision,
  isOfInvitation,
  isOfOtherAttack,
  isOneOfTwo,
  nextStopAt,
  isOfOtherTime,
  isSubject,
} from './only-spoken-of.ts';
import { siteOf } from './venues.ts';
import type { NameMention } from '../text/names.ts';
import type { Token } from '../../tokens.ts';
import { setOf } from '../tables/words.ts';
import type { Context, Telling } from '../tellings/telling.ts';
import { toBeHeldAt } from '../when/others-day.ts';
import { isPlan } from '../when/told-when.ts';

/** “a visit to Togo”: the place right after the cue. */
function destination(scene: Scene, { entry, last }: Cue): Site | undefined {
  if (entry.format !== 'visit' || scene.document.tokens[last]?.word.key !== 'to') return undefined;
  return siteVisited(scene, last + 1, scene.line.last);
}

const HOSTS = setOf('host hosts hosted');
const MISSION = setOf('embassy consulate mission');

/** “The Peruvian embassy in Togo hosted”: not in Peru. */
function isOfEmbassy(tokens: readonly Token[], { first, last }: NameMention): boolean {
  let at = first - 1;
  while (/^(?:of|the)$/.test(tokens[at]?.word.key ?? '')) at--;
  return MISSION.has(tokens[last]?.word.key ?? '') || MISSION.has(tokens[at]?.word.key ?? '');
}

/** “Lima to host talks”, “Togo will host a summit” */
function hostedBy({ document: { tokens }, names }: Scene, { first, last }: Cue): Site | undefined {
  // “Togo is getting ready to host”
  const hosts = (end: number) => {
    for (let at = end; at < Math.min(end + 5, last); at++) {
      const { key, shape } = tokens[at]?.word ?? { key: '', shape: 'mark' };
      if (HOSTS.has(key)) return true;
      if (shape === 'mark') return false;
    }
    return false;
  };
  const host = [...names.values()].find(
    (name) => name.last <= first && hosts(name.last) && !isOfEmbassy(tokens, name),
  );
  return host && siteOf(host, host.first, 'place.host');
}

/** “arrived on Monday and departs tomorrow for Lima”, “met X, who flew on to Lima”: not the cue’s own place. */
function isOfOtherStop(scene: Scene, site: Site, { first, last, entry }: Cue): boolean {
  const verb = nextStopAt(scene, site);
  if (verb === undefined) return false;
  return entry.format !== 'visit' || (entry.form !== 'noun' && (verb < first || verb >= last));
}

/** “in Benaulim, near Lima” */
const isNearOther = (scene: Scene, { first }: Site): boolean =>
  /^(?:near|outside)$/.test(keyIn(scene, first - 1)) && keyIn(scene, first - 2) === ',';

const FURTHER = setOf('also further later next on then');

/** “a tour which will also take him to Togo” */
const isFurtherStop = (scene: Scene, { first }: Site): boolean =>
  [2, 3, 4, 5].some((n) => FURTHER.has(keyIn(scene, first - n)));

export function siteFor(telling: Telling, cue: Cue, context: Context): Site | undefined {
  const { scene } = telling;
  const isVisit =
    cue.entry.format === 'visit' ||
    telling.cues.some(({ entry, segment }) => entry.format === 'visit' && segment === cue.segment);
  const before =
    cue.entry.form === 'noun'
      ? siteBefore(scene, cue.first, cue.entry.format === 'visit')
      : undefined;
  if (before) return before;
  const host = hostedBy(scene, cue);
  const isTaken = (at: number) => context.cast.mentions.has(at);
  // “visited Lima”, “struck the port of Lima”
  const isObject =
    /^(?:visit|tour|reach|return)/.test(cue.entry.phrase) || cue.entry.format === 'attack';
  const visited = isObject
    ? (siteVisited(scene, cue.last, cue.segment.last) ?? unknownVisited(scene, cue, isTaken))
    : undefined;
  if (visited?.isCity) return visited;
  // “asked him to come to Lima” tells of no visit that was
  const from = cue.status === 'announced' ? cue.last : cue.segment.first;
  const inStretch = (first: number, last: number): Site | undefined => {
    const found = [
      ...sitesBetween(scene, first, last, isVisit),
      ...capitalSites(scene, first, last, context.capitals),
      ...unknownSites(scene, first, last, isVisit, isTaken),
    ].filter(
      (site) =>
        !telling.quoted.has(site.first) &&
        !isOfOtherAttack(telling, cue, site.first) &&
        !isSubject(scene, site, cue.first) &&
        !isOfInvitation(scene, site, from) &&
        !isOfOtherTime(scene, cue, site) &&
        (cue.entry.kind === 'mission' || !isOfBody(scene, site)) &&
        !isOfOtherStop(scene, site, cue) &&
        !isOneOfTwo(scene, site) &&
        !toBeHeldAt(telling, cue, site.first) &&
        !isOfDecision(scene, cue, site) &&
        !isNearOther(scene, site),
    );
    return (
      found.find(({ isCity, first: at }) => isCity && at >= cue.first) ??
      found.find(({ isCity }) => isCity) ??
      found[0]
    );
  };
  // “a trip which was to take her to Togo”
  const plan = telling.segments.find(
    (one) => one.kind === 'relative' && one.first === cue.segment.last && isPlan(telling, one),
  );
  const planned = plan && isVisit ? sitesBetween(scene, plan.first, plan.last, true)[0] : undefined;
  if (planned && !isFurtherStop(scene, planned)) return planned;
  const goal = isVisit ? destination(scene, cue) : undefined;
  const found = inStretch(cue.segment.first, cue.segment.last);
  // “his visit to Togo over riots in Lima”
  if (goal && found && goal.country !== found.country) return goal;
  // “The ministry in Lomé denied that they visited Togo”
  const isBefore = found !== undefined && visited !== undefined && found.first < cue.first;
  const own = isBefore ? visited : (found ?? visited);
  if (isBefore || own?.isCity) return own;
  // “was in Lima on Monday, where ministers met X”
  const isWhere = scene.document.tokens[cue.segment.first]?.word.key === 'where';
  for (const segment of telling.segments) {
    const isBefore = isWhere && segment.last === cue.segment.first;
    if (!isBefore && !/^(?:main|relative)$/.test(segment.kind)) continue;
    const other = inStretch(segment.first, segment.last);
    // not “a trip to Togo, made after X had gone to Lima”
    const isElse = own !== undefined && own.country !== other?.country;
    if (isBefore ? other : other?.isCity && !isElse && segment.kind === cue.segment.kind)
      return other;
  }
  return own ?? host ?? siteOfTrip(telling, cue);
}

/** “met many people while on a trip to Togo” */
function siteOfTrip({ scene, cues }: Telling, cue: Cue): Site | undefined {
  const trip = cues.find(
    ({ entry, first }) =>
      entry.format === 'visit' &&
      entry.form === 'noun' &&
      [1, 2, 3].some((n) => /^(?:on|during)$/.test(keyIn(scene, first - n))),
  );
  return trip && trip !== cue ? destination(scene, trip) : undefined;
}

/** “…, the minister said in Lima on Friday”: the city in which it was said. */
function saidWhere({ scene, segments }: Telling): Site | undefined {
  const said = segments.find(({ kind }) => kind === 'attribution');
  return said && sitesBetween(scene, said.first, said.last, false).find(({ isCity }) => isCity);
}

/** News of a meeting that no sentence of its own says a place of. */
export const isPlaceless = ({ zone, background, status, site, format }: Draft) =>
  zone !== 'body' &&
  !background &&
  status === 'held' &&
  !site &&
  /^(?:bilateral-meeting|delegation-talks|summit|conference|press-conference)$/.test(format);

/** “…, X said in Lima. He was speaking at talks with Y”: the talks were there. */
export const saidAt = (tellings: readonly Telling[], all: readonly Draft[]) =>
  tellings
    .filter(
      ({ zone, index }) =>
        zone === 'lead' &&
        !all.some(({ lines, cue }) => lines.has(index) && cue.segment.kind !== 'before'),
    )
    .map(saidWhere)
    .find((site) => site !== undefined);

/** “Osaka Governor X met …”: who is of a city receives guests there; of a capital, of a country. */
export function siteOfOfficial(
  { parts, cue }: Draft,
  tellings: readonly Telling[],
): Site | undefined {
  const [host] = parts;
  if (!host || host.first > cue.first) return undefined;
  for (const { office } of host.person.held)
    for (const { scene, zone } of tellings) {
      const { first, last } = scene.line;
      if (zone === 'body' || office.first < first || office.first >= last) continue;
      const name = [...scene.names.values()].find((one) => one.last === office.first);
      if (name?.entry.kind === 'city' && !name.entry.capital)
        return siteOf(name, name.first, 'place.official');
    }
  return undefined;
}
