/** What a search box offers for the words typed so far, by kind, best first. */
import { FILTER_GROUPS, PAGE_OF_GROUP, type FilterGroup } from '../../domain/filter.ts';
import { stringAt } from '../../lib/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt } from '../../dataset/rows.ts';
import { facetIds } from '../../dataset/facets.ts';
import { best, searchAll, type SearchIndex } from '../../dataset/search.ts';
import { officesOf, valueNames } from '../../dataset/search/documents.ts';
import { namesOf, valueRecord } from '../../dataset/values.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { valueName } from '../../i18n/value-name.ts';
import type { Route } from '../../view-state/href.ts';
import { hasMatch } from './marks.ts';
import { knownNamesOf } from '../../i18n/known-names.ts';

export interface Suggestion {
  readonly key: string;
  readonly name: string;
  /** Another name, or a statement, by which it was found when `name` does not show why. */
  readonly foundBy: string | undefined;
  /** Absent for what has no page of its own: kinds and statuses. */
  readonly route: Route | undefined;
  /** What ticking it would tick; absent for events. */
  readonly filter: { readonly group: FilterGroup; readonly id: string } | undefined;
  /** Row of an event; -1 for everything else. */
  readonly row: number;
  /** Events that have it. */
  readonly count: number;
}

export interface SuggestionGroup {
  readonly kind: FilterGroup | 'events';
  readonly items: readonly Suggestion[];
}

export interface Suggestions {
  readonly words: readonly string[];
  /** Whether they fit only if something typed was a slip. */
  readonly isGuess: boolean;
  readonly groups: readonly SuggestionGroup[];
  /** All events that fit, of which the group shows a few. */
  readonly events: number;
}

/** By typed word: the folded words that it stands for. */
type Marks = readonly (readonly string[])[];

const MOST_VALUES = 4;
const MOST_EVENTS = 6;

/** The name that shows the match best: one with all words before one with any. */
function revealing(names: readonly string[], marks: Marks): string | undefined {
  const shown = names.filter((name) => hasMatch(name, marks.flat()));
  return shown.find((name) => marks.every((words) => hasMatch(name, words))) ?? shown[0];
}

function statementWith(dataset: Dataset, row: number, marks: Marks) {
  const { byEvent, statement } = dataset.claims;
  const statements: string[] = [];
  for (let k = byEvent[row] ?? 0, to = byEvent[row + 1] ?? 0; k < to; k++) {
    statements.push(stringAt(statement, k));
  }
  return revealing(statements, marks);
}

export function suggest(
  dataset: Dataset,
  index: SearchIndex,
  locale: Locale,
  q: string,
): Suggestions | undefined {
  const result = searchAll(dataset, index, q);
  if (!result) return undefined;
  const { marks } = result;
  const known = knownNamesOf(locale);
  const groups: { group: SuggestionGroup; weight: number }[] = [];
  for (const group of FILTER_GROUPS) {
    const weights = result.values[group];
    const { totals } = dataset.facets[group];
    const found = best(weights, MOST_VALUES, (at) => totals[at] ?? 0);
    const ids = facetIds(dataset, group);
    const page = PAGE_OF_GROUP[group];
    const items = found
      .filter((at) => page !== undefined || (totals[at] ?? 0) > 0)
      .map((at): Suggestion => {
        const id = ids[at] ?? '';
        const name = valueName(locale, group, id, valueRecord(dataset, group, at));
        const isShown = marks.every((words) => hasMatch(name, words));
        const other = isShown
          ? undefined
          : revealing(
              [
                ...valueNames(dataset, group, at, id, known),
                ...((group === 'person' && officesOf(dataset)[at]) || []),
              ],
              marks,
            );
        return {
          key: `${group} ${id}`,
          name,
          foundBy: other === name ? undefined : other,
          route: page && { page, id },
          filter: { group, id },
          row: -1,
          count: totals[at] ?? 0,
        };
      });
    const weight = weights[found[0] ?? -1] ?? 0;
    if (items.length > 0) groups.push({ group: { kind: group, items }, weight });
  }
  groups.sort((a, b) => b.weight - a.weight);
  const events = best(result.events, MOST_EVENTS, (row) => -(dataset.events.salience[row] ?? 0));
  const eventItems = events.map((row): Suggestion => {
    const event = eventAt(dataset, row);
    const name = locale.nameOf(event);
    const isShown = marks.every((words) => hasMatch(name, words));
    return {
      key: `event ${event.id}`,
      name,
      foundBy: isShown
        ? undefined
        : (statementWith(dataset, row, marks) ?? revealing(namesOf(event), marks)),
      route: { page: 'events', id: event.id },
      filter: undefined,
      row,
      count: 1,
    };
  });
  const all: SuggestionGroup[] = groups.map(({ group }) => group);
  if (eventItems.length > 0) all.push({ kind: 'events', items: eventItems });
  return {
    words: marks.flat(),
    isGuess: result.isGuess,
    groups: all,
    events: result.eventCount,
  };
}
