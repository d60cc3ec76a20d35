/** The two countries that a data set is most about; drawings give each a colour of its own. */
import type { Records } from './dataset.ts';

export type Side = 'first' | 'second' | 'other';

/** Country codes by the number of participations, most first; at most two. */
export function mainCountries({ events, countries }: Records): readonly string[] {
  const counts = new Uint32Array(countries.length);
  for (const side of events.sides) {
    if (side >= 0) counts[side] = (counts[side] ?? 0) + 1;
  }
  return [...counts.keys()]
    .filter((side) => counts[side])
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, 2)
    .map((side) => countries[side] ?? '');
}

export function sideOf(main: readonly string[], country: string | null | undefined): Side {
  const at = country ? main.indexOf(country) : -1;
  return at === 0 ? 'first' : at === 1 ? 'second' : 'other';
}
