/** Office-holders whom everybody knows by their full or family name. */
import { lexicon } from '../lexicon/lexicon.ts';
import { HOUSES } from '../tables/state-offices.ts';

/** The country of a full name that the table of leaders lists, with or without middle and last names. */
export function countryOfKnown(keys: readonly string[]): string | undefined {
  if (keys.length < 2) return undefined;
  const { leaders } = lexicon();
  const [first, second, third] = keys;
  return (
    leaders.get(keys.join(' ')) ??
    leaders.get(`${first} ${keys.at(-1)}`) ??
    leaders.get(`${first} ${second} ${third}`) ??
    leaders.get(`${first} ${second}`)
  );
}

/** The country of a family name that the table of leaders lists; `counts`: countries that the text names. */
export function countryOfFamily(
  keys: readonly string[],
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const { leaders } = lexicon();
  const family = keys.at(-1) ?? '';
  // “Al Saud” is a house; Saud alone is a name of many.
  if (HOUSES.test(family) && !keys.some((key) => /^(?:al|bin|bint)$/.test(key))) return undefined;
  // A family name that comes first, as in “Kim …”, only where the text speaks of that country.
  const first = leaders.get(keys[0] ?? '');
  const isSouth = first === 'KP' && (counts.get('KR') ?? 0) > (counts.get('KP') ?? 0);
  const isOther = keys.length > 1 && first !== undefined && (isSouth || !counts.has(first));
  // “Warren Truss” in a text on Australia is not of the country of “Truss”.
  const last = leaders.get(family);
  const isNamesake = keys.length > 1 && last !== undefined && !counts.has(last) && counts.size > 0;
  return isNamesake ? undefined : (last ?? (isOther ? undefined : first));
}
