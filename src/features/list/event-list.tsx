/** The selected events as a list: the same set as the drawings, in plain text. */
import { memo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, eventAt, reportsOf } from '../../dataset/rows.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { Attendees } from '../../ui/attendees.tsx';
import { OwnMark } from '../../ui/own-mark.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { useChange } from '../../ui/view-context.tsx';
import { noFilter } from '../../view-state/no-filter.ts';
import './list.css';

const STEP = 50;

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
  const change = useChange();
  const { rows } = selection;
  const { from, to, setRange } = useRange(rows, selected);
  const list = useRef<HTMLOListElement>(null);
  const goToSelected = () => {
    const button = list.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    button?.scrollIntoView({ block: 'center' });
    button?.focus({ preventScroll: true });
  };
  const left = rows.length - to;
  return (
    <section className="list" aria-label={t.shell.events}>
      <header className="part-header">
        <h2>{t.shell.events}</h2>
        {rows.length > STEP && selected >= 0 && selection.passes[selected] === 1 && (
          <button type="button" className="list-go" onClick={goToSelected}>
            {t.shell.goToSelected}
          </button>
        )}
      </header>
      {rows.length === 0 ? (
        <div className="empty">
          <p>{t.shell.noEvents}</p>
          <p>{t.shell.tryClearing}</p>
          <p>
            <button type="button" className="button-link" onClick={() => change(noFilter())}>
              {t.shell.clearFilters}
            </button>
          </p>
        </div>
      ) : (
        <>
          {from > 0 && (
            <button
              type="button"
              className="list-more"
              onClick={() => setRange({ from: Math.max(0, from - STEP), to })}
            >
              {t.shell.showEarlier(Math.min(STEP, from), from)}
            </button>
          )}
          <ol ref={list} className="event-list" start={from + 1}>
            {[...rows.subarray(from, to)].map((row) => (
              <EventItem key={row} dataset={dataset} row={row} isSelected={row === selected} />
            ))}
          </ol>
        </>
      )}
      {left > 0 && (
        <button
          type="button"
          className="list-more"
          onClick={() => setRange({ from, to: to + STEP })}
        >
          {t.shell.showMore(Math.min(STEP, left), left)}
        </button>
      )}
    </section>
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which of the rows are in the page: the first, or those around the selected one. */
function useRange(rows: Uint32Array, selected: number) {
  const rangeFor = (old?: Range): Range => {
    const at = selected < 0 ? -1 : rows.indexOf(selected);
    if (at < 0) return old ?? { from: 0, to: STEP };
    if (old && at >= old.from && at < old.to) return old;
    const from = at - (at % STEP);
    return { from, to: from + STEP };
  };
  const [state, setState] = useState(() => ({ rows, selected, range: rangeFor() }));
  let { range } = state;
  if (state.rows !== rows || state.selected !== selected) {
    range = rangeFor(state.rows === rows ? range : undefined);
    setState({ rows, selected, range });
  }
  const setRange = (next: Range) => setState({ rows, selected, range: next });
  return { ...range, to: Math.min(range.to, rows.length), setRange };
}

const EventItem = memo(function EventItem({
  dataset,
  row,
  isSelected,
}: {
  dataset: Dataset;
  row: number;
  isSelected: boolean;
}) {
  const { t, words, dates, nameOf } = useLocale();
  const change = useChange();
  const event = eventAt(dataset, row);
  const people = event.participants.map(({ actor, attendance }) => ({
    name: nameOf(actorAt(dataset, actor)),
    attendance,
  }));
  const place = dataset.places[event.place];
  const reports = reportsOf(dataset, row);
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
        <OwnMark reports={reports.map((at) => dataset.articles[at])} />
        <p className="event-item-more">
          {[t.terms.format[event.format], ...(place ? [nameOf(place)] : [])].join(' · ')}
          {people.length > 0 && ' · '}
          <Attendees status={event.status} people={people} />
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
});
