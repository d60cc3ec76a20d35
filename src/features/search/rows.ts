/** The lines of the list below the search box, in their order. */
import type { FilterGroup } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { fullLocale } from '../../i18n/later-texts.ts';
import type { Locale } from '../../i18n/locale.tsx';
import type { ViewControl } from '../../ui/view-context.tsx';
import { actionsFor, dateActions, viewActions, type PaletteAction } from './actions.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';

export type Row =
  | { readonly kind: 'item'; readonly group: FilterGroup | 'events'; readonly item: Suggestion }
  | { readonly kind: 'action'; readonly action: PaletteAction };

export function rowsFor(
  typed: string,
  found: Suggestions | undefined,
  dataset: Dataset | undefined,
  readersLocale: Locale,
  control: ViewControl,
  /** What the app can do besides. */
  actions: readonly PaletteAction[],
): Row[] {
  const locale = fullLocale(readersLocale);
  const action = (action: PaletteAction): Row => ({ kind: 'action', action });
  const dates = dateActions(typed, locale, control).map(action);
  const others = [...viewActions(dataset, locale, control), ...actions];
  const done = actionsFor(typed, others).map(action);
  const items = (found?.groups ?? []).flatMap(({ kind, items }) =>
    items.map((item): Row => ({ kind: 'item', group: kind, item })),
  );
  // An action that is called so comes before a name that nearly is.
  return [...dates, ...(found?.isGuess ? [...done, ...items] : [...items, ...done])];
}
