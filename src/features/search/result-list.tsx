import { useEffect } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Sign } from '../../ui/sign.tsx';
import { Marked } from './marked.tsx';
import type { Row } from './rows.ts';
import type { Suggestions } from './suggestions.ts';

type Choose = (row: Row, wantsFilter: boolean) => void;

export function ResultList({
  id,
  rows,
  active,
  dataset,
  typed,
  found,
  isIndexing,
  onChoose,
  onShowAll,
}: {
  id: string;
  rows: readonly Row[];
  active: number;
  dataset: Dataset | undefined;
  typed: string;
  found: Suggestions | undefined;
  isIndexing: boolean;
  onChoose: Choose;
  onShowAll: () => void;
}) {
  const { t } = useFullLocale();
  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const titleOf = (row: Row) =>
    row.kind === 'action'
      ? t.palette.actions
      : row.group === 'events'
        ? t.palette.events
        : t.terms.group[row.group];
  // Rows of one title in a run are one group.
  const groups: { title: string; first: number; rows: Row[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const title = titleOf(row);
    const last = groups.at(-1);
    if (last?.title === title) last.rows.push(row);
    else groups.push({ title, first: at, rows: [row] });
  }
  const hasItems = rows.some(({ kind }) => kind === 'item');
  const more = (found?.events ?? 0) - rows.filter(isEvent).length;
  return (
    <>
      {isIndexing && <p className="search-note">{t.palette.indexing}</p>}
      {!isIndexing && typed !== '' && !hasItems && (
        <p className="search-note">{t.palette.none(typed)}</p>
      )}
      <div id={id} role="listbox" aria-label={t.palette.results} className="search-list">
        {groups.map(({ title, first, rows }) => (
          <div key={`${title} ${first}`} role="group" aria-label={`${t.palette.results}: ${title}`}>
            <p className="search-group" aria-hidden="true">
              {title}
            </p>
            {rows.map((row, i) => (
              <Option
                key={row.kind === 'item' ? row.item.key : row.action.id}
                id={`${id}-${first + i}`}
                row={row}
                isActive={first + i === active}
                words={found?.words ?? []}
                dataset={dataset}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      {rows.length > 0 && (
        <p className="search-keys" aria-hidden="true">
          {more > 0 && (
            // By keyboard it is Enter in the box that does so.
            <span aria-hidden="true" className="search-more search-all" onClick={onShowAll}>
              {t.palette.allEvents(found?.events ?? 0)}
            </span>
          )}
          {typed === '' && <span className="search-more">{t.palette.dateHint}</span>}
          <span>
            <kbd>{t.palette.keys.open}</kbd> {t.palette.open}
          </span>
          {hasItems && (
            <span>
              <kbd>{t.palette.keys.filter}</kbd> {t.palette.filterBy}
            </span>
          )}
        </p>
      )}
    </>
  );
}

const isEvent = (row: Row) => row.kind === 'item' && row.group === 'events';

function Option({
  id,
  row,
  isActive,
  words,
  dataset,
  onChoose,
}: {
  id: string;
  row: Row;
  isActive: boolean;
  words: readonly string[];
  dataset: Dataset | undefined;
  onChoose: Choose;
}) {
  const { t, words: w } = useFullLocale();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box has the focus and handles the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="search-option"
      onClick={(event) => onChoose(row, event.shiftKey)}
    >
      {row.kind === 'action' ? (
        <span className="search-name">{row.action.name}</span>
      ) : (
        <>
          {row.item.row >= 0 && dataset && <EventSign dataset={dataset} row={row.item.row} />}
          <span className="search-name">
            <Marked text={row.item.name} words={words} />
            {row.item.foundBy && (
              <span className="search-by">
                {' '}
                <Marked text={row.item.foundBy} words={words} />
              </span>
            )}
          </span>
          {row.item.row >= 0 && dataset ? (
            <EventDate dataset={dataset} row={row.item.row} />
          ) : (
            <span className="search-side" title={t.palette.eventsOf(row.item.count)}>
              {w.number(row.item.count)}
            </span>
          )}
          {row.item.filter && row.item.route && (
            <span
              className="search-filter"
              aria-hidden="true"
              title={t.palette.filterByName(row.item.name)}
              onClick={(event) => {
                event.stopPropagation();
                onChoose(row, true);
              }}
            >
              {t.palette.filter}
            </span>
          )}
        </>
      )}
    </div>
  );
}

function EventSign({ dataset, row }: { dataset: Dataset; row: number }) {
  const { t } = useFullLocale();
  const { status } = eventAt(dataset, row);
  return <Sign kind={status} label={t.terms.status[status]} />;
}

function EventDate({ dataset, row }: { dataset: Dataset; row: number }) {
  const { dates } = useFullLocale();
  return <span className="search-side">{dates.short(eventAt(dataset, row).date)}</span>;
}
