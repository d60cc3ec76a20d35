/** The two countries that a data set is most about; drawings give each a colour of its own. */
import type { Records } from './dataset.ts';

export type Side = 'first' | 'second' | 'other';

/** Country codes by the number of participations, most first; at most two. */
export function mainCountries({ events, countries }: Records): readonly string[] {
  const counts = new Map<number, number>();
  for (const side of events.sides) {
    if (side >= 0) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 2)
    .map(([country]) => countries[country] ?? '');
}

export function sideOf(main: readonly string[], country: string | null | undefined): Side {
  const at = country ? main.indexOf(country) : -1;
  return at === 0 ? 'first' : at === 1 ? 'second' : 'other';
}
