/** The selected events as a list: the same set as the drawings, in plain text. */
import { useState } from 'react';
import { listAt } from '../../lib/columns.ts';
import { actorAt, eventAt, type Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { useView } from '../../ui/view-context.tsx';
import './list.css';

const STEP = 100;

export function EventList({
  dataset,
  selection,
  selected,
}: {
  dataset: Dataset;
  selection: Selection;
  /** Row of the selected event; -1 for none. */
  selected: number;
}) {
  const { t } = useLocale();
  const [shown, setShown] = useState(STEP);
  const { rows } = selection;
  const left = rows.length - shown;
  return (
    <section className="list" aria-label={t.shell.events}>
      <header className="part-header">
        <h2>{t.shell.events}</h2>
      </header>
      {rows.length === 0 ? (
        <div className="empty">
          <p>{t.shell.noEvents}</p>
          <p>{t.shell.tryClearing}</p>
        </div>
      ) : (
        <ol className="event-list">
          {[...rows.subarray(0, shown)].map((row) => (
            <EventItem key={row} dataset={dataset} row={row} isSelected={row === selected} />
          ))}
        </ol>
      )}
      {left > 0 && (
        <button type="button" className="list-more" onClick={() => setShown(shown + STEP)}>
          {t.shell.showMore(Math.min(STEP, left), left)}
        </button>
      )}
    </section>
  );
}

function EventItem({
  dataset,
  row,
  isSelected,
}: {
  dataset: Dataset;
  row: number;
  isSelected: boolean;
}) {
  const { t, words, dates, nameOf } = useLocale();
  const { change } = useView();
  const event = eventAt(dataset, row);
  const names = event.participants.map(({ actor }) => nameOf(actorAt(dataset, actor)));
  const place = dataset.places[event.place];
  const reports = [...listAt(dataset.facets.article, row)].sort((a, b) => a - b);
  return (
    <li className="event-item" data-selected={isSelected || undefined}>
      <span className="event-item-date">{dates.short(event.date)}</span>
      <Sign kind={event.status} label={t.terms.status[event.status]} />
      <div>
        <button
          type="button"
          className="event-item-name"
          aria-pressed={isSelected}
          onClick={() => change({ event: isSelected ? '' : event.id })}
        >
          {nameOf(event)}
        </button>
        {event.disputed && (
          <>
            {' '}
            <Sign kind="disputed" label={t.terms.disputed} />
          </>
        )}
        <p className="event-item-more">
          {[t.terms.format[event.format], place && nameOf(place), words.list(names)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <span className="sources">
        {reports.map((at) => {
          const article = dataset.articles[at];
          return (
            article && (
              <PageLink key={at} to={{ page: 'articles', id: article.id }}>
                <span className="visually-hidden">{t.details.report} </span>
                {words.number(at + 1)}
              </PageLink>
            )
          );
        })}
      </span>
      <PageLink to={{ page: 'events', id: event.id }} className="event-item-open">
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t.shell.openPage(nameOf(event))}</span>
      </PageLink>
    </li>
  );
}
