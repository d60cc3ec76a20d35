import { memo, useId } from 'react';
import type { FilterGroup } from '../../domain/filter.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { Sign } from '../../ui/sign.tsx';
import { useChange } from '../../ui/view-context.tsx';
import { cycle, type ChoiceState } from './choice.ts';
import type { FacetValue } from './facet-values.ts';

/** A value to tick, or to exclude, with the number of events that there would be. */
export const FilterValue = memo(function FilterValue({
  group,
  value,
  state,
  count,
  most,
}: {
  group: FilterGroup;
  value: FacetValue;
  state: ChoiceState;
  count: number;
  /** The largest count of the group. */
  most: number;
}) {
  const { t, words } = useLocale();
  const change = useChange();
  const countId = useId();
  const set = (next: ChoiceState) =>
    change((latest) => ({ [group]: cycle(latest[group], value.id, next) }));
  return (
    <li
      className="filter-value"
      data-state={state}
      data-empty={count === 0 || undefined}
      style={{ '--depth': value.depth, '--share': count / most }}
    >
      <label>
        <input
          type="checkbox"
          checked={state === 'on'}
          aria-describedby={countId}
          onChange={(event) => set(event.target.checked ? 'on' : 'off')}
        />
        {group === 'status' && <Sign kind={value.id as Status | 'disputed'} />}
        <span className="filter-name">{value.name}</span>
      </label>
      <button
        type="button"
        className="filter-exclude"
        aria-pressed={state === 'out'}
        aria-label={t.shell.without(value.name)}
        title={t.shell.without(value.name)}
        onClick={() => set(state === 'out' ? 'off' : 'out')}
      >
        −
      </button>
      <span id={countId} className="filter-count">
        {words.number(count)}
        <span className="visually-hidden"> {t.shell.eventsWord(count)}</span>
      </span>
    </li>
  );
});
