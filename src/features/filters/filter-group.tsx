import { memo, useId, useMemo, useState } from 'react';
import type { FilterGroup, GroupFilter } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { laterHook } from '../../ui/later.ts';
import { useChange } from '../../ui/view-context.tsx';
import { stateOf, toggle } from './choice.ts';
import { byOffer, facetValues, strayValues, withParents, type FacetValue } from './facet-values.ts';
import { FilterValue } from './filter-value.tsx';

/** Wanted when a list is opened, before anybody can have typed what to find in it. */
const useFolding = laterHook(() => import('../../lib/fold.ts'));
const asTyped = (text: string) => text.toLowerCase();

const AT_FIRST = 6;
const SEARCH_FROM = 12;
const MOST_LISTED = 200;
/** Groups in which an event can have several values, so that “all of these” means something. */
const HAS_SEVERAL: readonly FilterGroup[] = ['person', 'topic', 'country', 'org'];

export const FilterGroupBox = memo(function FilterGroupBox({
  dataset,
  group,
  chosen,
  needsAll,
  counts,
  offered,
}: {
  dataset: Dataset;
  group: FilterGroup;
  chosen: GroupFilter;
  needsAll: boolean;
  counts: Uint32Array;
  /** As in `Selection`. */
  offered: Uint32Array;
}) {
  const locale = useLocale();
  const { t } = locale;
  const change = useChange();
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const titleId = useId();
  const values = useMemo(
    () => byOffer(dataset, group, facetValues(dataset, locale, group), offered),
    [dataset, locale, group, offered],
  );
  const folding = useFolding(isOpen);
  const fold = folding && folding !== 'failed' ? folding.fold : asTyped;
  const needle = fold(wanted.trim());
  const found = useMemo(
    () => (needle ? values.filter(({ name }) => fold(name).includes(needle)) : values),
    [values, needle, fold],
  );
  if (values.length === 0) return undefined;
  const limit = isOpen || needle ? MOST_LISTED : AT_FIRST;
  // What is chosen stays in sight, however far down the list it stands.
  const isOn = ({ id }: FacetValue) => stateOf(chosen, id) !== 'off';
  const hasChoice = chosen.any.length + chosen.none.length > 0;
  // Of twenty thousand reports, looked through only where one may be chosen.
  const rest = hasChoice ? found.slice(limit) : [];
  const on = rest.filter(isOn);
  const inSight = withParents(
    dataset,
    group,
    on.map(({ at }) => at),
  );
  const listed = [
    ...found.slice(0, limit),
    ...rest.filter(({ at }) => inSight.has(at)),
    ...(hasChoice ? strayValues(dataset, locale, group, chosen) : []),
  ];
  const hidden = Math.max(0, found.length - Math.max(limit, listed.length));
  let most = 1;
  for (const count of counts) most = Math.max(most, count);
  const title = t.terms.group[group];

  return (
    <fieldset className="filter-group" aria-labelledby={titleId}>
      <legend id={titleId} className="filter-title">
        {title}
      </legend>
      {isOpen && values.length > SEARCH_FROM && (
        <input
          className="filter-search"
          type="text"
          value={wanted}
          aria-label={t.shell.findIn(title)}
          placeholder={t.shell.findIn(title)}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      {needle && found.length === 0 && <p className="filter-note">{t.filters.noneCalled}</p>}
      <ul>
        {listed.map((value) => (
          <FilterValue
            key={value.id}
            group={group}
            value={value}
            state={stateOf(chosen, value.id)}
            count={counts[value.at] ?? 0}
            most={most}
          />
        ))}
      </ul>
      {HAS_SEVERAL.includes(group) && chosen.any.length > 1 && (
        <label className="filter-all">
          <input
            type="checkbox"
            checked={needsAll}
            onChange={() => change(({ match }) => ({ match: toggle(match, group) }))}
          />
          {t.shell.allOfThese}
        </label>
      )}
      {isOpen && hidden > 0 && <p className="filter-note">{t.filters.moreFind(hidden)}</p>}
      {(hidden > 0 || isOpen) && values.length > AT_FIRST && (
        <button
          type="button"
          className="filter-more"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setWanted('');
          }}
        >
          {isOpen ? t.shell.fewer : t.shell.more(hidden)}
        </button>
      )}
    </fieldset>
  );
});
