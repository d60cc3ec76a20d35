import { useId, useState, type ReactNode } from 'react';
import type { Coverage } from '../../dataset/coverage.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { EventLines } from './event-lines.tsx';
import { ReportLines } from './reports.tsx';

/** Reports and events by month; every number opens what it counts, below its row. */
export function CoverageMonths({ dataset, coverage }: { dataset: Dataset; coverage: Coverage }) {
  const { t, dates } = useFullLocale();
  const { months, between, undated } = coverage;
  if (months.length === 0) return undefined;
  const text = t.about.months;
  const most = Math.max(
    1,
    ...months.flatMap((month) => [month.published.length, month.events.length]),
  );
  const rows = [
    ...months.map(({ from, ...month }) => ({ name: dates.month(from, 'short'), ...month })),
    { name: text.between, published: undefined, events: between },
    { name: text.undated, published: undefined, events: undated },
  ].filter(({ published, events }) => published || events.length > 0);
  return (
    <table className="coverage-months">
      <caption>{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.month}</th>
          <th scope="col">{text.published}</th>
          <th scope="col">{text.events}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, published, events }) => (
          <MonthRow
            key={name}
            name={name}
            most={most}
            cells={[
              {
                key: text.published,
                count: published?.length,
                list: <ReportLines dataset={dataset} articles={published ?? []} />,
              },
              {
                key: text.events,
                count: events.length,
                list: <EventLines dataset={dataset} rows={events} />,
              },
            ]}
          />
        ))}
      </tbody>
    </table>
  );
}

interface Cell {
  readonly key: string;
  /** `undefined` where there is nothing to count. */
  readonly count: number | undefined;
  readonly list: ReactNode;
}

function MonthRow({
  name,
  most,
  cells,
}: {
  name: string;
  /** The largest number in the table. */
  most: number;
  cells: readonly Cell[];
}) {
  const { words } = useFullLocale();
  const id = useId();
  const [open, setOpen] = useState('');
  const opened = cells.find(({ key }) => key === open);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        {cells.map(({ key, count }) => (
          <td key={key}>
            {count !== undefined && (
              <span className="bar" style={{ '--share': count / most }} aria-hidden="true" />
            )}
            {count === 0 && words.number(count)}
            {count !== undefined && count > 0 && (
              <button
                type="button"
                aria-expanded={key === open}
                aria-controls={key === open ? id : undefined}
                onClick={() => setOpen(key === open ? '' : key)}
              >
                <span className="visually-hidden">
                  {name}, {key}:{' '}
                </span>
                {words.number(count)}
              </button>
            )}
          </td>
        ))}
      </tr>
      {opened && (
        <tr>
          <td colSpan={cells.length + 1} id={id} className="coverage-opened">
            {opened.list}
          </td>
        </tr>
      )}
    </>
  );
}
