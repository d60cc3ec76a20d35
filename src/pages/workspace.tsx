/** The frame of every page: filters, the three views of one selection, and the details. */
import { Suspense, useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { eventRow } from '../dataset/rows.ts';
import type { Selection } from '../dataset/select.ts';
import { Filters } from '../features/filters/filters.tsx';
import { ActiveFilters, FilterCount } from '../features/filters/narrowed.ts';
import { Relationships } from '../features/graph/relationships.tsx';
import { EventList } from '../features/list/event-list.tsx';
import { Timeline } from '../features/timeline/timeline.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { useView } from '../ui/view-context.tsx';
import { isFiltered, noFilter } from '../view-state/no-filter.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { firstPartOf, PARTS, usePart, type Part } from './use-part.ts';
import './workspace.css';

/** Events of which all is drawn in the moment of a choice. */
const AT_ONCE = 300;

export function Workspace({
  dataset,
  selection,
  firstTab,
  children,
}: {
  dataset: Dataset;
  selection: Selection;
  firstTab: Part;
  /** What stands in the details. */
  children: ReactNode;
}) {
  const { t } = useLocale();
  const current = useMemo(() => ({ dataset, selection }), [dataset, selection]);
  const later = useAfterPaint(current);
  // Of many events, boxes and counts answer at once, and the drawings follow as soon as they can.
  const drawn = dataset.events.count > AT_ONCE ? later : current;
  const { view, route, change } = useView();
  const chosen = 'id' in route && route.page === 'events' ? route.id : view.event;
  const selected = chosen ? (eventRow(dataset, chosen) ?? -1) : -1;
  const [part, setPart] = usePart(firstPartOf(view, firstTab), chosen);
  const isNarrowed = isFiltered(view);
  const details = useRef<HTMLElement>(null);
  useFocusOnTitle(details);
  return (
    <div className="workspace" data-tab={part} data-embed={embedOf(view, firstTab, selected)}>
      <p role="status" className="visually-hidden">
        {t.shell.eventsShown(selection.rows.length, dataset.events.count)}
      </p>
      <nav className="tabs" aria-label={t.shell.tabs.label}>
        {PARTS.map((name) => (
          <button
            key={name}
            type="button"
            data-part={name}
            aria-pressed={part === name}
            onClick={() => setPart(name)}
          >
            {t.shell.tabs[name]}
            {name === 'filters' && isNarrowed && (
              <Suspense>
                {' '}
                <FilterCount dataset={dataset} />
              </Suspense>
            )}
          </button>
        ))}
      </nav>
      <div className="workspace-filters">
        <Filters dataset={dataset} selection={selection} />
      </div>
      <div
        id="content"
        className="workspace-centre"
        tabIndex={-1}
        data-filters
        aria-busy={drawn !== current || undefined}
      >
        {isNarrowed && (
          <div className="workspace-narrowed">
            <span>{t.filters.shown(selection.rows.length, dataset.events.count)}</span>
            <Suspense>
              <ActiveFilters dataset={dataset} onClear={() => change(noFilter())} />
            </Suspense>
          </div>
        )}
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

/** What an embedded page consists of: its views, and the details only where they are the subject. */
const embedOf = ({ embed }: ViewState, firstTab: Part, selected: number) =>
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
