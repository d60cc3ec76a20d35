/** Where: the city or country that a preposition, a visit or an event's own name gives. */
import type { Site } from '../tellings/drafts.ts';
import { isCapital, keyAt } from '../text/document.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import type { NameMention } from '../text/names.ts';
import type { Scene } from '../people/scene.ts';
import { setOf } from '../tables/words.ts';
import { AT, siteOf, siteOfBuilding, siteOfForum } from './venues.ts';

const GOING = new Set(['to', 'for', 'into', ...AT]);
/** Words between the preposition and the place: “in the Turkish capital, Ankara”, “in the resort city of Sochi”. */
const BETWEEN =
  /^(?:the|a|city|town|capital|port|resort|nation|country|kingdom|downtown|outskirts|southern|northern|eastern|western|coastal|of|historic|central|lakeside|seaside|beach|black|red|sea|island|ancient|nearby|gulf|neighbouring|neighboring|mountain|himalayan|alpine|,|state|house|palace|presidential|government|headquarters|its|his|their)$/;

/** “the town of X” */
export const SETTLEMENT =
  /^(?:city|town|hometown|village|resort|port|capital|suburb|island|fortress|castle|spa|commune|compound|outskirts)$/;

const EVENT_WORDS =
  /^(?:is|are|was|were|met|meet|meets|meeting|meetings|retreat|talks|discussions|negotiations|summit|conference|forum|session|visit|held|place|convened|today|yesterday|week|month|year|sides|signed|ongoing|counterpart|counterparts|resort|arrived|currently|deal|agreement|attack|attacks|strike|strikes|airstrikes|drills|exercise|exercises|killed|struck|people|troops|targets|sites|positions|bases|leaders|ministers|officials)$/;

/** “investments in Egypt” is not where they met: before the preposition stands a date, a name, an event. */
export function isFreeCountry(scene: Scene, name: NameMention, first: number): boolean {
  const { tokens } = scene.document;
  for (let i = name.first - 1; i > first && i >= name.first - 6; i--) {
    const key = tokens[i]?.word.key ?? '';
    if (key !== 'in' && key !== 'at') continue;
    const before = tokens[i - 1]?.word;
    if (!before || before.shape !== 'lower') return true;
    return (before.flags & (IS.light | IS.date)) !== 0 || EVENT_WORDS.test(before.key);
  }
  return true;
}

const MOST_OWNED = 12;

/** “the Turkish capital”, “in Turkey’s capital”, without its name. */
function capitalOf({ document: { tokens }, names }: Scene, at: number): NameMention | undefined {
  if (tokens[at]?.word.key !== 'capital') return undefined;
  // “as Togo hosts the summit in the national capital”
  if (tokens[at - 1]?.word.key === 'national')
    return [...names.values()].findLast(
      ({ entry, first }) => entry.kind === 'country' && first < at && first > at - MOST_OWNED,
    );
  const isOwned = tokens[at - 1]?.word.shape === 'possessive';
  const end = isOwned ? at - 1 : at;
  const owner = [...names.values()].find(({ last }) => last === end);
  const isLed = owner !== undefined && GOING.has(tokens[owner.first - 1]?.word.key ?? '');
  return isOwned && !isLed ? undefined : owner;
}

const LIVING = /^(?:resident|residing|resides|based|headquartered|born|lives|living)$/;

/** What a visit may be for a country that nobody goes to. */
const WORTH = setOf(
  'blow boost breakthrough challenge chance gain milestone opening opportunity priority success test victory win window',
);

/** “follows the one held in Lima”: some other event’s; “resident in Lima”, “a chance for Togo”. */
function isOfAnother({ document: { tokens } }: Scene, { first }: NameMention): boolean {
  if (LIVING.test(keyAt(tokens, first - 2)) || WORTH.has(keyAt(tokens, first - 2))) return true;
  const at = keyAt(tokens, first - 2) === 'held' ? first - 3 : first - 2;
  return (
    keyAt(tokens, at) === 'those' ||
    (/^ones?$/.test(keyAt(tokens, at)) && keyAt(tokens, at - 1) === 'the')
  );
}

/** Places of a stretch of tokens, each with the word that leads to it. */
export function sitesBetween(scene: Scene, first: number, last: number, isVisit: boolean): Site[] {
  const { tokens } = scene.document;
  const sites: Site[] = [];
  for (let i = first; i < last; i++) {
    const name = scene.names.get(i);
    if (!name) continue;
    const building = siteOfBuilding(scene, name);
    const there = building ?? siteOfForum(scene, name);
    if (there) {
      sites.push(there);
      continue;
    }
    const led = leaderOf(scene, name, first);
    const prepositions = isVisit ? GOING : AT;
    const next = tokens[name.last];
    const isOwner = next?.word.shape === 'possessive' && name.entry.kind !== 'venue';
    // “the Russia-Africa Summit”, “at Gaza Peace Summit”: part of a name.
    const isNamed =
      name.entry.kind === 'country' &&
      isCapital(next) &&
      next?.gap === 1 &&
      (next.word.flags & (IS.common | IS.organisation)) !== 0 &&
      (next.word.flags & (IS.month | IS.weekday)) === 0 &&
      !/^(?:republic|kingdom)$/.test(next.word.key);
    // “at the Tea Centre, a Lima think tank”
    // “at a Gaza hospital”
    const isOfNoun =
      /^(?:city|country)$/.test(name.entry.kind) && /^an?$/.test(tokens[i - 1]?.word.key ?? '');
    // “in Tema District”: not in the city
    const isRegion =
      name.entry.kind === 'city' &&
      next?.gap === 1 &&
      isCapital(next) &&
      /^(?:district|province|region|county|oblast|governorate|prefecture|parish)$/.test(
        next.word.key,
      );
    const isCompound =
      isNamed ||
      isOfNoun ||
      isRegion ||
      (next?.gap === 0 && isHyphen(next.word.key) && next.word.text !== '—');
    if (
      isCompound ||
      (name.entry.kind === 'country' && !isVisit && !isFreeCountry(scene, name, first))
    )
      continue;
    if (led !== undefined && prepositions.has(led) && !isOfAnother(scene, name)) {
      // “in Pakistan’s capital” gives way to what follows.
      const isOffice = !AT.has(led) && scene.officeEnding.has(name.last);
      // “delays trip in case he is needed for U.S. tax vote”
      const isOfCause =
        led === 'for' &&
        next?.word.shape === 'lower' &&
        !(next.word.flags & (IS.function | IS.date | IS.weekday));
      // “troops near Ukraine” are in another country
      const isBeside = led === 'near' && name.entry.kind === 'country';
      const isElsewhere = isOwner || isOffice || isOfCause || isBeside;
      const site = isElsewhere ? undefined : siteOf(name, i, 'place.preposition');
      if (site) sites.push(site);
    }
    i = name.last - 1;
  }
  // A city says more than its country.
  return sites.sort((a, b) => Number(b.isCity) - Number(a.isCity) || a.first - b.first);
}

/** “The venue of the talks is Lima”, “The place where they met was Lima” */
function isOfVenue({ document: { tokens }, line }: Scene, at: number): boolean {
  if (!/^(?:is|was|be)$/.test(tokens[at]?.word.key ?? '')) return false;
  for (let i = at - 1; i >= line.first && i > at - 8 && tokens[i]?.word.key !== 'next'; i--)
    if (/^(?:venue|place|location)$/.test(tokens[i]?.word.key ?? ''))
      return /^the$/.test(tokens[i - 1]?.word.key ?? '');
  return false;
}

/** The preposition before a name, past words such as “the resort city of”. */
function leaderOf(scene: Scene, name: NameMention, first: number): string | undefined {
  const { tokens } = scene.document;
  // “at State House, Accra”: the comma may have ended a clause.
  const isVenue = name.entry.kind === 'city' && name.first === first;
  const from = isVenue ? scene.line.first : Math.max(first - 1, scene.line.first);
  let isTown = false;
  for (let i = name.first - 1; i >= from && i >= name.first - 9; i--) {
    const word = tokens[i]?.word;
    if (!word) return undefined;
    isTown ||= SETTLEMENT.test(word.key);
    if (GOING.has(word.key) && word.shape !== 'mark') return word.key;
    // “on the island of X”
    if (isTown && word.key === 'on') return 'in';
    if (isOfVenue(scene, i)) return 'in';
    // “in the army-held port of X”
    if (isTown && isHyphen(tokens[i - 1]?.word.key ?? '')) {
      i--;
      continue;
    }
    const isPassed =
      BETWEEN.test(word.key) ||
      // “in the Togolese border town of X”
      (isTown && word.shape === 'lower' && (word.flags & (IS.function | IS.speech)) === 0) ||
      isCapital(tokens[i]) ||
      word.shape === 'possessive' ||
      word.text === '’s';
    if (!isPassed || word.flags & (IS.month | IS.weekday)) return undefined;
  }
  return undefined;
}

/** “the Istanbul meeting”, “Kremlin talks”: a city or a house right before the noun. */
export function siteBefore(scene: Scene, at: number, isVisit: boolean): Site | undefined {
  const name = [...scene.names.values()].find(({ last }) => last === at);
  return name && (/^(?:city|venue)$/.test(name.entry.kind) || isVisit)
    ? siteOf(name, name.first, 'place.before-noun')
    : undefined;
}

/** “visited Accra”, “tours the port city of Tema”: what a verb of visiting has for object. */
export function siteVisited(scene: Scene, at: number, last: number): Site | undefined {
  for (let i = at; i < last && i < at + 7; i++) {
    const name = scene.names.get(i);
    const isOwner = name && scene.document.tokens[name.last]?.word.shape === 'possessive';
    // “visit Togo, Benin and Ghana” is of no one place.
    const isListed =
      name && [1, 2].some((n) => scene.names.get(name.last + n)?.entry.kind === 'country');
    // “the Togolese port of X”
    if (name?.entry.kind === 'country' && name.entry.form === 'demonym') continue;
    if (name) return isOwner || isListed ? undefined : siteOf(name, i, 'place.object');
    if (!BETWEEN.test(scene.document.tokens[i]?.word.key ?? '')) return undefined;
  }
  return undefined;
}

/** “in the Turkish capital”: the city that the words stand for. */
export function capitalSites(
  scene: Scene,
  first: number,
  last: number,
  capitals: ReadonlyMap<string, { id: string; name: string }>,
): Site[] {
  const sites: Site[] = [];
  for (let i = first; i < last; i++) {
    const owner = capitalOf(scene, i);
    if (owner?.entry.kind !== 'country') continue;
    const { tokens } = scene.document;
    const before = tokens[owner.first - 1]?.word.key === 'the' ? owner.first - 2 : owner.first - 1;
    // “in Lima, the Peruvian capital” says it already.
    const isTold = [...scene.names.values()].some(
      ({ entry, last: end }) =>
        end === before && entry.kind === 'city' && tokens[end]?.word.text === ',',
    );
    if (isTold || /^(?:left|leave|leaves|leaving|from)$/.test(tokens[before]?.word.key ?? ''))
      continue;
    const city = capitals.get(owner.entry.code);
    if (city)
      sites.push({
        ...city,
        country: owner.entry.code,
        isCity: true,
        first: owner.first,
        last: i + 1,
        rule: 'place.capital',
      });
  }
  return sites;
}
