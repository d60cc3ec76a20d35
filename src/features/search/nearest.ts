/** What is nearly called as an id that is not known. */
import { wordsIn } from '../../lib/fold.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { FILTER_GROUPS, PAGE_OF_GROUP } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt } from '../../dataset/rows.ts';
import { facetIds } from '../../dataset/facets.ts';
import { best, queryWords, searchAny, type SearchIndex } from '../../dataset/search.ts';
import { valueNames } from '../../dataset/search/documents.ts';
import { isSlipOf } from '../../dataset/search/typos.ts';
import { namesOf, valueRecord } from '../../dataset/values.ts';
import { knownNamesOf } from '../../i18n/known-names.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { valueName } from '../../i18n/value-name.ts';
import type { Route } from '../../view-state/href.ts';

export interface Near {
  readonly route: Extract<Route, { id: string }>;
  readonly name: string;
}

const MOST = 6;
/** Of each kind, those that are looked at. */
const CANDIDATES = 24;
/** Likeness from which a thing is offered: half of all words, or nearly all for another kind. */
const LIKE = 0.5;
const LIKE_OF_OTHER_KIND = 0.8;
/** Letters of the last word from which it may be the beginning of one that was cut off. */
const CUT = 2;

/** The words that are alike, as a share of all words of both. Source: the coefficient of Dice. */
function likeness(wanted: readonly string[], words: readonly string[]): number {
  const left = new Set(words);
  let alike = 0;
  for (const [at, word] of wanted.entries()) {
    const isLast = at > 0 && at === wanted.length - 1 && word.length >= CUT;
    const found =
      (left.has(word) && word) ||
      [...left].find((other) => isSlipOf(word, other) || (isLast && other.startsWith(word)));
    if (found && left.delete(found)) alike++;
  }
  return (2 * alike) / (wanted.length + words.length);
}

/** The most alike first; empty where nothing is called nearly so. */
export function nearest(
  dataset: Dataset,
  index: SearchIndex,
  locale: Locale,
  id: string,
  kind: EntityKind | undefined,
): Near[] {
  const result = searchAny(dataset, index, id);
  if (!result) return [];
  const wanted = queryWords(wordsIn(id).join(' '));
  const known = knownNamesOf(locale);
  const found: { near: Near; likeness: number }[] = [];
  const consider = (page: EntityKind, id: string, name: string, names: readonly string[]) => {
    const most = Math.max(...[id, ...names].map((text) => likeness(wanted, queryWords(text))));
    if (most >= (page === kind ? LIKE : LIKE_OF_OTHER_KIND)) {
      found.push({ near: { route: { page, id }, name }, likeness: most });
    }
  };
  for (const row of best(result.events, CANDIDATES)) {
    const event = eventAt(dataset, row);
    consider('events', event.id, locale.nameOf(event), [...event.aliases, ...namesOf(event)]);
  }
  for (const group of FILTER_GROUPS) {
    const page = PAGE_OF_GROUP[group];
    if (!page) continue;
    const ids = facetIds(dataset, group);
    for (const at of best(result.values[group], CANDIDATES)) {
      const value = ids[at] ?? '';
      const name = valueName(locale, group, value, valueRecord(dataset, group, at));
      consider(page, value, name, valueNames(dataset, group, at, value, known));
    }
  }
  return found
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(b.near.route.page === kind) - Number(a.near.route.page === kind),
    )
    .slice(0, MOST)
    .map(({ near }) => near);
}
