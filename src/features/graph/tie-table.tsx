/** The same ties as rows: what a screen reader gets, and whoever wants to sort and search them. */
import { useMemo, useRef, useState } from 'react';
import { dateOf } from '../../dataset/rows.ts';
import { weightOf } from '../../dataset/ties.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { Sign } from '../../ui/sign.tsx';
import { COLUMNS, isName, namesOf, tableRows, type Column, type Order } from './table-rows.ts';
import './tie-table.css';
import type { Graph } from './use-graph.ts';
import { useWindow } from './use-window.ts';

/** As the stylesheet has it: rows out of sight are left out, and take their room. */
const ROW_REM = 1.75;
const rowHeight = () =>
  ROW_REM * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

export function TieTable({
  graph,
  onTie,
}: {
  graph: Graph;
  onTie: (a: number, b: number) => void;
}) {
  const { t, words } = useFullLocale();
  const { nameOf, counted } = graph;
  const { ties } = counted;
  const text = t.ties.table;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'events', descending: true });
  const scroller = useRef<HTMLDivElement>(null);
  const [height] = useState(rowHeight);
  const names = useMemo(
    () => namesOf(ties, nameOf, new Intl.Collator(words.tag).compare),
    [ties, nameOf, words.tag],
  );
  const rows = useMemo(() => tableRows(ties, names, query, order), [ties, names, query, order]);
  const { from, to, onScroll } = useWindow(scroller, rows.length, height);
  const toTop = () => scroller.current?.scrollTo?.({ top: 0 });
  const sortBy = (column: Column) => {
    toTop();
    setOrder((before) => ({
      column,
      descending: before.column === column ? !before.descending : !isName(column),
    }));
  };

  return (
    <div className="graph-table">
      <p className="graph-find">
        <input
          type="search"
          value={query}
          aria-label={text.find}
          placeholder={text.find}
          onChange={({ target }) => {
            setQuery(target.value);
            toTop();
          }}
        />
        <span aria-live="polite">{text.count(rows.length, ties.count)}</span>
      </p>
      <div ref={scroller} className="graph-scroll" onScroll={onScroll}>
        <table aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={
                    order.column !== column
                      ? undefined
                      : order.descending
                        ? 'descending'
                        : 'ascending'
                  }
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {text[column]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={from * height} />
            {[...rows.subarray(from, to)].map((tie, i) => (
              <Row
                key={tie}
                graph={graph}
                tie={tie}
                names={names.names}
                index={from + i + 2}
                onTie={onTie}
              />
            ))}
            <Gap height={(rows.length - to) * height} />
          </tbody>
        </table>
        {rows.length === 0 && <p>{text.none}</p>}
      </div>
    </div>
  );
}

/** The room of rows that are left out. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return undefined;
  return <tr aria-hidden="true" className="graph-gap" style={{ blockSize: height }} />;
}

/** Where the room is short, what stands before the last word gives way: people go by that. */
function Name({ text }: { text: string }) {
  const last = text.lastIndexOf(' ') + 1;
  return (
    <span className="graph-name">
      {last > 0 && <span>{text.slice(0, last)}</span>}
      <span>{text.slice(last)}</span>
    </span>
  );
}

function Row({
  graph,
  tie,
  names,
  index,
  onTie,
}: {
  graph: Graph;
  tie: number;
  names: readonly string[];
  index: number;
  onTie: (a: number, b: number) => void;
}) {
  const { t, words, dates } = useFullLocale();
  const { ties } = graph.counted;
  const [a, b] = [ties.source[tie] ?? 0, ties.target[tie] ?? 0];
  const number = (value: number | undefined) => (value ? words.number(value) : '–');
  const last = ties.last[tie] ?? -1;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">
        <button type="button" onClick={() => onTie(ties.nodes[a] ?? 0, ties.nodes[b] ?? 0)}>
          <Name text={names[a] ?? ''} />
        </button>
      </th>
      <td>
        <Name text={names[b] ?? ''} />
      </td>
      <td>{number(weightOf(ties, tie))}</td>
      <td>{number(ties.meetings[tie])}</td>
      <td>{number(ties.bilateral[tie])}</td>
      <td>{number(ties.held[tie])}</td>
      <td>{number(ties.announced[tie])}</td>
      <td>{number(ties.unknown[tie])}</td>
      <td>
        {number(ties.disputed[tie])}{' '}
        {(ties.disputed[tie] ?? 0) > 0 && <Sign kind="disputed" label={t.terms.disputed} />}
      </td>
      <td>{last < 0 ? '–' : dates.short(dateOf(graph.dataset, last))}</td>
    </tr>
  );
}
