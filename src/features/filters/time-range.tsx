/** From when to when: whole years and months as well as days, as the address has them. */
import { useEffect, useId, useState } from 'react';
import { rangeOf } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { isPlainDate } from '../../view-state/plain-date.ts';

export function TimeRange({ possible }: { possible: number }) {
  const { t } = useLocale();
  const { view, change } = useView();
  const titleId = useId();
  const { from, to, certain } = view;
  const range = rangeOf({ from, to });
  const isReversed = range.from > range.to;
  return (
    <fieldset className="filter-group" aria-labelledby={titleId}>
      <legend id={titleId} className="filter-title">
        {t.filters.time}
      </legend>
      <div className="filter-dates">
        <DateField
          label={t.filters.from}
          value={from}
          set={(text) => change({ from: text, window: undefined })}
        />
        <DateField
          label={t.filters.to}
          value={to}
          set={(text) => change({ to: text, window: undefined })}
        />
      </div>
      {isReversed && (
        <p className="filter-fault">
          {t.filters.reversed}{' '}
          <button
            type="button"
            className="clear-filters"
            onClick={() => change({ from: to, to: from })}
          >
            {t.filters.swap}
          </button>
        </p>
      )}
      {range.isSet && (
        <>
          <label className="filter-all">
            <input
              type="checkbox"
              checked={certain}
              onChange={() => change((latest) => ({ certain: !latest.certain }))}
            />
            {t.filters.certain}
          </label>
          {possible > 0 && <p className="filter-note">{t.filters.possible(possible)}</p>}
        </>
      )}
    </fieldset>
  );
}

function DateField({
  label,
  value,
  set,
}: {
  label: string;
  value: string;
  set: (text: string) => void;
}) {
  const { t } = useLocale();
  const [text, setText] = useState(value);
  const faultId = useId();
  useEffect(() => setText(value), [value]);
  const typed = text.trim();
  const isWrong = typed !== '' && typed !== value && !isPlainDate(typed);
  const take = () => {
    if (typed !== value && (typed === '' || isPlainDate(typed))) set(typed);
  };
  return (
    <label className="filter-date">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="2025-07"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? faultId : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      {isWrong && (
        <span id={faultId} className="filter-fault">
          {t.filters.dateHelp}
        </span>
      )}
    </label>
  );
}
