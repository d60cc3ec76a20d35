/** Which events hold all the words that a reader typed, in their title or in what they name. */
import { stringAt } from '../lib/columns.ts';
import { fold, wordsIn } from '../lib/fold.ts';
import type { FilterGroup } from '../domain/filter.ts';
import { FILTER_GROUPS } from '../domain/filter.ts';
import type { Dataset } from './dataset.ts';

interface Named {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
  readonly alternateNames?: readonly string[] | null | undefined;
}

/** Every name of a thing in every language and spelling, folded, each word after a space. */
const foldedNames = ({ name, names, alternateNames }: Named) =>
  ` ${wordsIn([name, ...Object.values(names ?? {}), ...(alternateNames ?? [])].join(' ')).join(' ')}`;

export interface SearchIndex {
  /** Folded names by group and value; groups without names are empty. */
  readonly values: Readonly<Record<FilterGroup, readonly string[]>>;
  readonly titles: readonly string[];
}

/** @param countryNames the names of a country in every language that the app knows. */
export function buildSearch(
  dataset: Dataset,
  countryNames: (code: string) => readonly string[],
): SearchIndex {
  const titles: string[] = [];
  for (let row = 0; row < dataset.events.count; row++) {
    titles.push(` ${fold(stringAt(dataset.events.name, row))}`);
  }
  return {
    titles,
    values: {
      person: dataset.people.map(foldedNames),
      org: dataset.organisations.map(foldedNames),
      place: dataset.places.map(foldedNames),
      topic: dataset.topics.map(foldedNames),
      country: dataset.countries.map(
        (code) => ` ${wordsIn(countryNames(code).join(' ')).join(' ')}`,
      ),
      article: [],
      kind: [],
      status: [],
    },
  };
}

/** 1 for every row in which each word of `q` begins a word; `undefined` when `q` has no word. */
export function searchEvents(
  dataset: Dataset,
  index: SearchIndex,
  q: string,
): Uint8Array | undefined {
  const words = wordsIn(q);
  if (words.length === 0) return undefined;
  const passes = new Uint8Array(dataset.events.count).fill(1);
  for (const word of words) {
    const needle = ` ${word}`;
    const hits = FILTER_GROUPS.filter((group) => index.values[group].length > 0).map((group) => ({
      ...dataset.facets[group],
      has: Uint8Array.from(index.values[group], (names) => (names.includes(needle) ? 1 : 0)),
    }));
    for (let row = 0; row < passes.length; row++) {
      if (!passes[row] || index.titles[row]?.includes(needle)) continue;
      const named = hits.some(({ offsets, values, has }) => {
        for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
          if (has[values[k] ?? 0]) return true;
        }
        return false;
      });
      if (!named) passes[row] = 0;
    }
  }
  return passes;
}
