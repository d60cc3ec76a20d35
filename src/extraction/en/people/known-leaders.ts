/** Office-holders whom everybody knows by their full name. */
import { lexicon } from '../lexicon/lexicon.ts';

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
