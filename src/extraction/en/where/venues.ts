/** What a name gives as a place: itself, the building or the quarter it has, the forum held there. */
import { slug } from '../../fold.ts';
import type { Site } from '../tellings/drafts.ts';
import { isCapital, keyAt } from '../text/document.ts';
import { IS } from '../lexicon/lexicon.ts';
import { COUNTRY_NAMES } from '../lexicon/name-entries.ts';
import type { NameMention } from '../text/names.ts';
import type { Scene } from '../people/scene.ts';
import { setOf } from '../tables/words.ts';

export const AT = new Set(['in', 'at', 'near', 'outside']);

export function siteOf(name: NameMention, first: number, rule: string): Site | undefined {
  const { entry, last } = name;
  if (entry.kind === 'city')
    return {
      id: entry.id,
      name: entry.name,
      country: entry.code,
      isCity: true,
      first: name.first,
      last,
      rule,
    };
  if (entry.kind === 'venue') {
    const country = entry.code === 'UN' ? 'US' : entry.code;
    return { id: slug(entry.city), name: entry.city, country, isCity: true, first, last, rule };
  }
  if (entry.kind === 'country' && entry.form === 'name') {
    const shown = COUNTRY_NAMES.get(entry.code) ?? entry.code;
    return {
      id: slug(shown),
      name: shown,
      country: entry.code,
      isCity: false,
      first: name.first,
      last,
      rule,
    };
  }
  return undefined;
}

/** A ministry, a palace: what a country has in its capital. */
export const BUILDING_RULE = 'place.building';
const BUILDING = /^(?:parliament|ministry|palace|residence|presidency|headquarters)$/;
const QUARTER =
  /^(?:palace|residence|headquarters|hotel|airport|square|castle|hall|house|town|district|quarter|centre|center|embassy|villa|museum|suburbs?)$/;

/** “at the Ministry of Foreign Affairs of the Republic of Togo”: a house, before “of” and its country. */
function isHouseOf({ document: { tokens }, line }: Scene, { entry, first }: NameMention): boolean {
  if (entry.kind !== 'country' || entry.form !== 'name') return false;
  let at = keyAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  let isHouse = false;
  if (keyAt(tokens, at) !== 'of') return false;
  while (
    at > line.first &&
    (isCapital(tokens[at]) || /^(?:of|for|and|the|,)$/.test(keyAt(tokens, at)))
  ) {
    isHouse ||= BUILDING.test(keyAt(tokens, at));
    at--;
  }
  return isHouse && AT.has(keyAt(tokens, at));
}

/** “at the Togolese Foreign Ministry”, “in Togo’s parliament building”, “in Lima’s old town”: there. */
export function siteOfBuilding(scene: Scene, name: NameMention): Site | undefined {
  const { tokens } = scene.document;
  const { entry, first } = name;
  if (isHouseOf(scene, name)) return siteOf(name, first, BUILDING_RULE);
  const isOwner = tokens[name.last]?.word.shape === 'possessive';
  if (entry.kind !== 'country' && !(entry.kind === 'city' && isOwner)) return undefined;
  const before = tokens[first - 1]?.word.key === 'the' ? first - 2 : first - 1;
  if (!AT.has(tokens[before]?.word.key ?? '')) return undefined;
  const building = entry.kind === 'city' ? QUARTER : BUILDING;
  for (let i = isOwner ? name.last + 1 : name.last; i < name.last + 5; i++) {
    const word = tokens[i]?.word;
    if (building.test(word?.key ?? ''))
      return entry.kind === 'city'
        ? siteOf(name, first, BUILDING_RULE)
        : siteOf({ ...name, entry: { ...entry, form: 'name' } }, first, BUILDING_RULE);
    if (!word || word.shape === 'mark' || word.flags & IS.function) return undefined;
  }
  return undefined;
}

const NEW_YORK = {
  id: 'new-york',
  name: 'New York',
  country: 'US',
  isCity: true,
  rule: 'place.forum',
};
const FORUM = /^(?:forum|conference|summit|dialogue|congress|expo)$/;
const LEADS = setOf('of at in during');
const SIDE = /^(?:sidelines?|margins?|fringes?|framework|part)$/;

/** “at the Lima Trade Forum”, “on the fringes of the UN General Assembly”: where it is held. */
export function siteOfForum({ document: { tokens } }: Scene, { entry, first, last }: NameMention) {
  const isAssembly = entry.kind === 'organisation' && entry.id === 'unga';
  if (entry.kind !== 'city' && !isAssembly) return undefined;
  let at = first - 1;
  while (at > first - 5 && (keyAt(tokens, at) === 'the' || tokens[at]?.word.shape === 'number'))
    at--;
  // “of the 74th session of the UN General Assembly”
  if (keyAt(tokens, at) === 'of' && keyAt(tokens, at - 1) === 'session') {
    at -= 2;
    while (at > first - 9 && !LEADS.has(keyAt(tokens, at))) at--;
  }
  const isThere =
    keyAt(tokens, at) === 'of'
      ? SIDE.test(keyAt(tokens, at - 1))
      : /^(?:at|in|during|attend.*)$/.test(keyAt(tokens, at));
  if (!isThere) return undefined;
  if (isAssembly) return { ...NEW_YORK, first, last };
  let end = last;
  while (end < last + 5 && isCapital(tokens[end]) && tokens[end]?.gap === 1) end++;
  // The Berlin Process goes from town to town.
  const isNamed = FORUM.test(keyAt(tokens, end - 1)) && keyAt(tokens, last) !== 'process';
  return isNamed ? siteOf({ entry, first, last }, first, 'place.forum') : undefined;
}
