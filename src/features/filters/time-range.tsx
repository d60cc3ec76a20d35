/** From when to when: whole years and months as well as days, as the address has them. */
import { useEffect, useId, useState } from 'react';
import { rangeOf } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { laterHook } from '../../ui/later.ts';
import { isPlainDate } from '../../view-state/plain-date.ts';

/** What reads a date as it is shown. */
const useWords = laterHook(() => import('../../i18n/date-from-words.ts'));

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
  const { t, dates } = useLocale();
  const shown = value && dates.shortText(value);
  const [text, setText] = useState(shown);
  const [isUsed, setUsed] = useState(false);
  const words = useWords(isUsed);
  const faultId = useId();
  useEffect(() => setText(shown), [shown]);
  const typed = text.trim();
  const inWords = words && words !== 'failed' ? words.dateFromWords(typed, dates) : undefined;
  const read = typed === shown ? value : [typed, inWords].find((date) => date && isPlainDate(date));
  const isWrong = typed !== '' && read === undefined;
  const take = () => {
    if (isWrong) return;
    setText(shown);
    if ((read ?? '') !== value) set(read ?? '');
  };
  return (
    <label className="filter-date">
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        placeholder={dates.shortText('2025-07')}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? faultId : undefined}
        onChange={(event) => setText(event.target.value)}
        onFocus={() => setUsed(true)}
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
