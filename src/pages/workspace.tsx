/** The frame of every page: filters, the three views of one selection, and the details. */
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { eventRow } from '../dataset/dataset.ts';
import type { Selection } from '../dataset/select.ts';
import { Filters } from '../features/filters/filters.tsx';
import { Relationships } from '../features/graph/relationships.tsx';
import { EventList } from '../features/list/event-list.tsx';
import { Timeline } from '../features/timeline/timeline.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { useView } from '../ui/view-context.tsx';
import { noFilter } from '../view-state/no-filter.ts';
import { DEFAULT_VIEW, type ViewState } from '../view-state/view-state.ts';
import './workspace.css';

/** On a phone one part is seen at a time. */
const TABS = ['timeline', 'graph', 'events', 'filters', 'details'] as const;
type Tab = (typeof TABS)[number];

/** Events of which all is drawn in the moment of a choice. */
const AT_ONCE = 5000;

export function Workspace({
  dataset,
  selection,
  firstTab,
  children,
}: {
  dataset: Dataset;
  selection: Selection;
  firstTab: Tab;
  /** What stands in the details. */
  children: ReactNode;
}) {
  const { t } = useLocale();
  const current = useMemo(() => ({ dataset, selection }), [dataset, selection]);
  const deferred = useDeferredValue(current);
  // Of many events, boxes and counts answer at once, and the drawings follow as soon as they can.
  const drawn = dataset.events.count > AT_ONCE ? deferred : current;
  const { view, route, change } = useView();
  const [tab, setTab] = useState<Tab>(() =>
    firstTab === 'timeline' && isOfGraph(view) ? 'graph' : firstTab,
  );
  const chosen = 'id' in route && route.page === 'events' ? route.id : view.event;
  const selected = chosen ? (eventRow(dataset, chosen) ?? -1) : -1;
  useEffect(() => {
    if (chosen) setTab('details');
  }, [chosen]);
  const details = useRef<HTMLElement>(null);
  useFocusOnTitle(details);
  return (
    <div className="workspace" data-tab={tab} data-embed={embedOf(view, firstTab, selected)}>
      <p role="status" className="visually-hidden">
        {t.shell.eventsShown(selection.rows.length, dataset.events.count)}
      </p>
      <nav className="tabs" aria-label={t.shell.tabs.label}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            data-part={name}
            aria-pressed={tab === name}
            onClick={() => {
              setTab(name);
              scrollTo({ top: 0 });
            }}
          >
            {t.shell.tabs[name]}
          </button>
        ))}
      </nav>
      <div className="workspace-filters">
        <Filters dataset={dataset} selection={selection} />
      </div>
      <div className="workspace-centre" aria-busy={drawn !== current || undefined}>
        <div className="workspace-timeline">
          <Timeline {...drawn} />
        </div>
        <div className="workspace-graph">
          <Relationships {...drawn} />
        </div>
        <div className="workspace-events">
          <EventList {...drawn} selected={selected} />
        </div>
      </div>
      <aside ref={details} className="details" aria-label={t.shell.details}>
        {selected >= 0 && selection.passes[selected] !== 1 && (
          <p className="notice">
            {t.search.outside}{' '}
            <button type="button" className="button-link" onClick={() => change(noFilter())}>
              {t.shell.clearFilters}
            </button>
          </p>
        )}
        {children}
      </aside>
    </div>
  );
}

/** Whether a link says something that the graph alone shows. */
const isOfGraph = (view: ViewState) =>
  view.between.length + view.focus.length + view.moved.length > 0 ||
  view.graph !== DEFAULT_VIEW.graph ||
  view.arrange !== DEFAULT_VIEW.arrange;

/** What an embedded page consists of: its views, and the details only where they are the subject. */
const embedOf = ({ embed }: ViewState, firstTab: Tab, selected: number) =>
  embed ? (firstTab === 'details' || selected >= 0 ? 'details' : 'views') : undefined;

/** The first page of a visit leaves the focus where the browser has it. */
let hasOpened = false;

/** With its page the link that was followed is gone; who reads by keyboard goes on at the title. */
function useFocusOnTitle(details: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.id === 'main';
    const title = details.current?.querySelector('h1');
    if (hasOpened && isLost && title) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    hasOpened = true;
  }, [details]);
}
