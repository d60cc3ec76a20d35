/** Where an event was, as the rest of its report tells it: of who was there, of their gathering. */
import { parseEdtf } from '../../../domain/edtf.ts';
import { SIDELINES } from '../tables/word-classes.ts';
import { hasPerson, type Draft, type Site } from '../tellings/drafts.ts';
import { keyIn } from '../people/scene.ts';
import { isDateCompatible } from '../tellings/merging.ts';
import { sitesBetween } from '../where/sites.ts';
import { isRecollection, type Context, type Telling } from '../tellings/telling.ts';
import { siteOf } from '../where/venues.ts';

/** An envoy who is called home is not there yet. */
const HOME =
  /^(?:recall|withdr|pull|declare|call(?:ed|s|ing)?(?: back| home| for consultations|$)|.*home$)/;

/** A ministry summons to its capital, whether or not the report names that; “was summoned in Lima”. */
export function siteOfSummons(
  draft: Draft,
  tellings: readonly Telling[],
  { capitals }: Context,
): Site | undefined {
  const { actor, lines, cue } = draft;
  if (cue.entry.kind !== 'envoy' || HOME.test(cue.entry.phrase)) return undefined;
  for (const { scene, index } of tellings) {
    for (const name of actor ? scene.names.values() : []) {
      const { entry } = name;
      const isSeat = (entry.kind === 'city' && entry.capital) || entry.kind === 'venue';
      if (isSeat && entry.code === actor) return siteOf(name, name.first, 'place.summons');
    }
    const { first, last } = scene.line;
    const site = lines.has(index) && !actor && sitesBetween(scene, first, last, false)[0];
    if (site && site.isCity) return site;
  }
  const capital = capitals.get(actor ?? '');
  // Who is expelled is so nowhere.
  if (!actor || !capital || cue.entry.plover !== 'REJECT') return undefined;
  const { first, last } = cue;
  return { ...capital, country: actor, isCity: true, first, last, rule: 'place.summons' };
}

const GATHERING = /^(?:summit|forum|conference|meeting|assembly|congress|retreat)$/;
const HELD = /^(?:held|place|convened|hosted|taking|gathered|opened)$/;

/** Between the sidelines and the word for what they are of. */
const MOST_BETWEEN = 9;

/** What it was on the sidelines of: a summit, a forum. */
function gatheringOf({ lines }: Draft, tellings: readonly Telling[]): string | undefined {
  for (const { index, scene } of tellings) {
    const { first, last } = scene.line;
    for (let i = first; lines.has(index) && i < last; i++)
      for (
        let at = i + 1;
        SIDELINES.has(keyIn(scene, i)) && at < Math.min(last, i + MOST_BETWEEN);
        at++
      )
        if (GATHERING.test(keyIn(scene, at))) return keyIn(scene, at);
  }
  return undefined;
}

/** The word before “in” and a place: “the summit in Lima”, “is in Lima”. */
function leaderOf({ scene: { document, line } }: Telling, { first }: Site): string {
  for (let i = first - 1; i > line.first && i > first - 6; i--)
    if (/^(?:in|at)$/.test(document.tokens[i]?.word.key ?? ''))
      return document.tokens[i - 1]?.word.key ?? '';
  return '';
}

const STAYS = /^(?:is|are|was|were|am|currently|now|arrived|landed)$/;

/** “X, who is in Lima for two days, …” */
export function siteOfStay(draft: Draft, tellings: readonly Telling[]): Site | undefined {
  for (const telling of tellings) {
    const { scene, quoted, references } = telling;
    const sites = sitesBetween(scene, scene.line.first, scene.line.last, false);
    const site = sites.find((one) => one.isCity && !quoted.has(one.first));
    if (!site || !STAYS.test(leaderOf(telling, site))) continue;
    const isGuest = references.some(
      ({ first, people }) =>
        first < site.first &&
        people.some((one) => hasPerson(draft, one) && one.country !== site.country),
    );
    if (isGuest) return { ...site, rule: 'place.stay' };
  }
  return undefined;
}

/** “said X, who has come back from Lima”, of talks with somebody of that country: there. */
export function siteOfReturn(draft: Draft, tellings: readonly Telling[]): Site | undefined {
  for (const { scene, index } of tellings)
    for (const name of draft.lines.has(index) ? scene.names.values() : []) {
      const { entry, first } = name;
      const isBack =
        keyIn(scene, first - 1) === 'from' && /^(?:back|return)/.test(keyIn(scene, first - 2));
      if (!isBack || entry.kind !== 'city') continue;
      if (draft.parts.some(({ person }) => person.country === entry.code))
        return siteOf(name, first, 'place.return');
    }
  return undefined;
}

/** “on the sidelines of the summit”, then: “The summit in Lima ends …” */
export function siteOfGathering(draft: Draft, tellings: readonly Telling[]): Site | undefined {
  const noun = gatheringOf(draft, tellings);
  if (!noun) return undefined;
  for (const telling of tellings) {
    const { scene, quoted } = telling;
    const { first, last } = scene.line;
    if (isRecollection(telling)) continue;
    const site = sitesBetween(scene, first, last, false).find(
      (one) => one.isCity && !quoted.has(one.first),
    );
    const leader = site && leaderOf(telling, site);
    const isHeld =
      HELD.test(leader ?? '') &&
      scene.document.tokens.slice(first, last).some(({ word }) => word.key === noun);
    if (site && (leader === noun || isHeld)) return { ...site, rule: 'place.gathering' };
  }
  return undefined;
}

/** Talks are so many days after the arrival for them, at most. */
const MOST_DAYS = 7;

function isDuring(visit: Draft, { when }: Draft): boolean {
  const [arrival, day] = [parseEdtf(visit.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  const days = (day?.start.from ?? 0) - (arrival?.start.from ?? 0);
  // “In early April he had paid a visit to Lima”: that was another time.
  if (!day && visit.when && !/^\d{4}-\d{2}-\d{2}/.test(visit.when.edtf)) return false;
  return !arrival || !day || (days >= 0 && days <= MOST_DAYS);
}

/** “X held talks with Y. X had arrived in Lima on Sunday.”, “Both signed … They met in Lima.” */
export function siteOfCompany(
  draft: Draft,
  drafts: readonly Draft[],
  tellings: readonly Telling[],
): Site | undefined {
  for (const other of drafts) {
    const { site, format, parts, status, isTour, zone, background, cue } = other;
    if (other === draft || !site?.isCity || isTour || status !== draft.status) continue;
    // “He is due in Accra before travelling to Lima”
    if (cue.segment.kind === 'after' && format === 'visit') continue;
    const telling = tellings.find(({ index }) => index === other.lastLine);
    // “In early April, X had paid a visit to Lima”, “The same evening X flew on to Lima”
    const isMonth = !other.when && telling?.dates.some(({ precision }) => precision === 2);
    const isOnward =
      telling &&
      ((keyIn(telling.scene, site.first - 2) === 'on' &&
        keyIn(telling.scene, site.first - 1) === 'to') ||
        // “He will then fly to Lima”
        [1, 2].some((n) => keyIn(telling.scene, cue.first - n) === 'then'));
    if (isMonth || isOnward) continue;
    const shared = parts.filter(({ person }) => hasPerson(draft, person));
    const isVisit = format === 'visit' && draft.format !== 'visit';
    const isThere = isVisit
      ? isDuring(other, draft) && parts[0]?.person.country !== site.country
      : isDateCompatible(other, draft) &&
        (format === 'press-conference' || (zone !== 'body' && !background));
    if (shared.length > 0 && isThere) return site;
  }
  return undefined;
}
