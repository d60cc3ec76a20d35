/** Time running downwards, for narrow screens: plain text that the page scrolls past. */
import { useMemo, useState } from 'react';
import { eventId } from '../../dataset/rows.ts';
import { mainCountries } from '../../dataset/sides.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { asDay, civilOf } from '../../lib/day.ts';
import { useView } from '../../ui/view-context.tsx';
import type { LaneModel } from './lanes.ts';
import { VerticalEntry } from './vertical-entry.tsx';
import './vertical.css';

interface Props {
  readonly model: LaneModel;
  readonly selected: number;
  readonly onChoose: (row: number) => void;
}

const PAGE = 200;

interface Group {
  readonly key: number;
  readonly title: string;
  readonly rows: number[];
}

export function VerticalTimeline({ model, selected, onChoose }: Props) {
  const { t, dates } = useLocale();
  const { hrefTo } = useView();
  const { dataset, all, possible, times } = model;
  const { rows } = all;
  const [extra, setExtra] = useState({ before: 0, after: 0 });
  const main = useMemo(() => mainCountries(dataset), [dataset]);

  // A selected event far down still has its surroundings shown.
  const at = rows.indexOf(selected);
  const begin = at < PAGE ? 0 : at - PAGE / 2;
  const start = Math.max(0, begin - extra.before);
  const end = Math.min(rows.length, begin + PAGE + extra.after);
  const groups: Group[] = [];
  for (const row of rows.subarray(start, end)) {
    const day = asDay(times.anchor[row] ?? 0);
    const { year, month } = civilOf(day);
    const key = year * 12 + month;
    if (groups.at(-1)?.key !== key) groups.push({ key, title: dates.month(day), rows: [] });
    groups.at(-1)?.rows.push(row);
  }

  return (
    <div className="vertical">
      {start > 0 && (
        <button type="button" onClick={() => setExtra({ ...extra, before: extra.before + PAGE })}>
          {t.timeline.earlier(start)}
        </button>
      )}
      {groups.map(({ key, title, rows: inMonth }) => (
        <section key={key} aria-label={title}>
          <h3>{title}</h3>
          <ol>
            {inMonth.map((row) => (
              <VerticalEntry
                key={row}
                dataset={dataset}
                row={row}
                main={main}
                isSelected={row === selected}
                isPossible={possible.has(row)}
                href={hrefTo({ page: 'events', id: eventId(dataset, row) })}
                onChoose={onChoose}
              />
            ))}
          </ol>
        </section>
      ))}
      {end < rows.length && (
        <button type="button" onClick={() => setExtra({ ...extra, after: extra.after + PAGE })}>
          {t.timeline.more(rows.length - end)}
        </button>
      )}
    </div>
  );
}
