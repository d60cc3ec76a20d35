import { listAt } from '../../lib/columns.ts';
import { eventAt, type Dataset } from '../../dataset/dataset.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { reportNumber } from './sources.tsx';

export function subEventsOf({ events }: Dataset, row: number): number[] {
  const parts: number[] = [];
  for (let part = 0; part < events.count; part++) {
    if (events.superEvent[part] === row) parts.push(part);
  }
  return parts;
}

/** One event in one line: sign, date, name, reports. */
export function EventLine({ dataset, row }: { dataset: Dataset; row: number }) {
  const { t, dates, nameOf, words } = useLocale();
  const event = eventAt(dataset, row);
  const reports = [...listAt(dataset.facets.article, row)].map((a) =>
    words.number(reportNumber(a)),
  );
  return (
    <li className="event-line">
      <Sign kind={event.status} label={t.terms.status[event.status]} />
      <span className="event-line-date">{dates.short(event.date)}</span>
      <span>
        <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
        {event.disputed && (
          <>
            {' '}
            <Sign kind="disputed" label={t.terms.disputed} />
          </>
        )}
        <span className="visually-hidden"> {t.details.reportNumbers(words.list(reports))}</span>
      </span>
    </li>
  );
}
