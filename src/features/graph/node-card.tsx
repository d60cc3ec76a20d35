/** Who a node is, in which office as the events give it, and whom it is most tied to. */
import { refOf } from '../../dataset/nodes.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useView } from '../../ui/view-context.tsx';
import { eventsOf } from './events-of.ts';
import { facesOf, PAGE_OF, routeOfNode } from './faces.ts';
import { filterTo } from './filter-to.ts';
import { addressId } from './node-ids.ts';
import { officesAmong } from './offices.ts';
import { tieSentence } from './tie-words.ts';
import type { Graph } from './use-graph.ts';
import { strongestTies } from './strongest.ts';

const MOST_TIES = 6;

export function NodeCard({
  graph,
  node,
  onTie,
}: {
  graph: Graph;
  node: number;
  /** Opens the tie with another node. */
  onTie: (other: number) => void;
}) {
  const locale = useFullLocale();
  const { t, dates, nameOf, countryName } = locale;
  const { view, change } = useView();
  const { dataset, columns, mode } = graph;
  const { kind } = refOf(columns.sizes, node);
  const country = kind === 'country' ? undefined : facesOf(dataset).countryOf(node);
  const events = eventsOf(graph).of(node);
  const term = t.terms.page[PAGE_OF[kind]];
  const id = addressId(dataset, node);
  return (
    <>
      <p className="graph-eyebrow">{country ? t.ties.of(term, countryName(country)) : term}</p>
      <h3>
        <PageLink to={routeOfNode(dataset, node)}>{graph.nameOf(node)}</PageLink>
      </h3>
      <p>{t.ties.events(events.length)}</p>
      <ul className="graph-offices">
        {officesAmong(dataset, events, node).map(({ position, first, last }) => (
          <li key={position.id}>
            {nameOf(position)}
            <small>{[...new Set([dates.short(first), dates.short(last)])].join(' – ')}</small>
          </li>
        ))}
      </ul>
      <p className="graph-actions">
        <button
          type="button"
          onClick={() => change(filterTo(dataset, [node], false, view), 'push')}
        >
          {t.ties.filterTo}
        </button>
        {!view.focus.includes(id) && (
          <button type="button" onClick={() => change({ focus: [...view.focus, id] }, 'push')}>
            {view.focus.length > 0 ? t.ties.focusToo : t.ties.focusOn}
          </button>
        )}
      </p>
      <h4>{t.ties.strongestTies}</h4>
      <ul className="graph-ties">
        {strongestTies(graph, node, MOST_TIES).map((other) => (
          <li key={other}>
            <button type="button" onClick={() => onTie(other)}>
              {graph.nameOf(other)}
            </button>
            <p>{tieSentence(dataset, eventsOf(graph).between(node, other), mode, locale)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
