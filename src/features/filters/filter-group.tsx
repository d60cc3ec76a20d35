import { useId, useState } from 'react';
import type { FilterGroup } from '../../domain/filter.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { fold } from '../../lib/fold.ts';
import { Sign } from '../../ui/sign.tsx';
import { useView } from '../../ui/view-context.tsx';
import { cycle, stateOf, toggle } from './choice.ts';
import type { FacetValue } from './facet-values.ts';

const AT_FIRST = 6;
const SEARCH_FROM = 12;
const MOST_LISTED = 200;
/** Groups in which an event can have several values, so that “all of these” means something. */
const HAS_SEVERAL: readonly FilterGroup[] = ['person', 'topic', 'country', 'org'];

export function FilterGroupBox({
  group,
  values,
  counts,
}: {
  group: FilterGroup;
  values: readonly FacetValue[];
  counts: Uint32Array;
}) {
  const { t } = useLocale();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const titleId = useId();
  const chosen = view[group];
  const most = Math.max(1, ...values.map(({ at }) => counts[at] ?? 0));

  const needle = fold(wanted.trim());
  const found = needle ? values.filter(({ name }) => fold(name).includes(needle)) : values;
  const limit = isOpen || needle ? MOST_LISTED : AT_FIRST;
  // What is chosen stays in sight, however far down the list it stands.
  const listed = found.filter((value, i) => i < limit || stateOf(chosen, value.id) !== 'off');
  const hidden = found.length - listed.length;

  return (
    <fieldset className="filter-group" aria-labelledby={titleId}>
      <legend id={titleId} className="filter-title">
        {t.terms.group[group]}
      </legend>
      {isOpen && values.length > SEARCH_FROM && (
        <input
          className="filter-search"
          type="text"
          value={wanted}
          aria-label={t.shell.findIn(t.terms.group[group])}
          placeholder={t.shell.findIn(t.terms.group[group])}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {listed.map((value) => (
          <FilterValue
            key={value.id}
            group={group}
            value={value}
            count={counts[value.at] ?? 0}
            share={(counts[value.at] ?? 0) / most}
          />
        ))}
      </ul>
      {HAS_SEVERAL.includes(group) && chosen.any.length > 1 && (
        <label className="filter-all">
          <input
            type="checkbox"
            checked={view.match.includes(group)}
            onChange={() => change(({ match }) => ({ match: toggle(match, group) }))}
          />
          {t.shell.allOfThese}
        </label>
      )}
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
      {isOpen && hidden > 0 && <p className="filter-note">{t.shell.more(hidden)}</p>}
    </fieldset>
  );
}

function FilterValue({
  group,
  value,
  count,
  share,
}: {
  group: FilterGroup;
  value: FacetValue;
  count: number;
  share: number;
}) {
  const { t, words } = useLocale();
  const { view, change } = useView();
  const countId = useId();
  const state = stateOf(view[group], value.id);
  const set = (next: 'on' | 'out' | 'off') =>
    change((latest) => ({ [group]: cycle(latest[group], value.id, next) }));
  return (
    <li
      className="filter-value"
      data-state={state}
      data-empty={count === 0 || undefined}
      style={{ '--depth': value.depth, '--share': share }}
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
}
