/** Who met whom, in time: lanes on a canvas where there is room, text downwards where there is not. */
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventId, eventRow } from '../../dataset/rows.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useSize } from '../../ui/use-size.ts';
import { later } from '../../ui/later.ts';
import { useView } from '../../ui/view-context.tsx';
import { isFiltered, noFilter } from '../../view-state/no-filter.ts';
import type { Listed } from './event-list.tsx';
import { TimelineHeader } from './header.tsx';
import { LaneFoot } from './lane-foot.tsx';
import { LaneNames } from './lane-names.tsx';
import { legendSides } from './legend-sides.ts';
import { signsOf } from './legend-signs.ts';
import { Legend } from './legend.tsx';
import { nameCache } from './names.ts';
import { Overview } from './overview.tsx';
import { Playback } from './playback.tsx';
import { Plot } from './plot.tsx';
import { SavePicture } from './save-picture.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { useDrawnSigns } from './use-drawn-signs.ts';
import { useLanes } from './use-lanes.ts';
import { useViewport } from './use-viewport.ts';
import './timeline.css';

/** With an address that bounds time it is part of the first view. */
const TimeOnly = later(
  async () => (await import('./time-only.tsx')).TimeOnly,
  /[?&](from|to)=/.test(globalThis.location?.search),
);
const EventList = later(async () => (await import('./event-list.tsx')).EventList);
/** Below this width, in CSS pixels, time runs downwards. */
const NARROW = 560;
// On a phone it is part of the first view, and comes while the data do.
const VerticalTimeline = later(
  async () => (await import('./vertical.tsx')).VerticalTimeline,
  globalThis.innerWidth < NARROW,
);

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

export function Timeline({ dataset, selection }: Props) {
  const locale = useLocale();
  const { t, nameOf } = locale;
  const { view, route, change, go } = useView();
  const region = useRef<HTMLElement>(null);
  const width = useShownWidth(useSize(region).width);
  const [activeLane, setActiveLane] = useState(-1);
  const [listed, setListed] = useState<Listed>();

  const chosen = view.event || (route.page === 'events' ? route.id : '');
  const selected = (chosen ? eventRow(dataset, chosen) : undefined) ?? -1;
  const lanes = useLanes(dataset, selection, selected);
  const { model } = lanes;
  const { viewport, fit } = useViewport(model, selected);
  const [drawn, tellScene] = useDrawnSigns();
  const sides = useMemo(() => legendSides(dataset, locale), [dataset, locale]);
  const eventName = useMemo(() => nameCache(dataset, nameOf), [dataset, nameOf]);

  const choose = useCallback(
    (row: number) => {
      const id = eventId(dataset, row);
      setListed(undefined);
      if (route.page === 'explore') change({ event: id }, 'push');
      else go({ page: 'events', id });
    },
    [dataset, route.page, change, go],
  );

  const close = useCallback(() => change({ event: '' }), [change]);

  // Nothing is drawn before the width is known: it decides which way time runs.
  const hasDates = dataset.events.dated > 0;
  const shape = width === 0 || !hasDates ? 'none' : width < NARROW ? 'narrow' : 'wide';
  const signs = useMemo(() => (shape === 'wide' ? drawn : signsOf(model)), [shape, drawn, model]);
  return (
    <section ref={region} className="timeline" aria-label={t.timeline.title}>
      <TimelineHeader
        viewport={viewport}
        fit={fit}
        isNarrow={shape === 'narrow'}
        count={t.details.overview.eventsOf(selection.rows.length, dataset.events.count)}
      >
        <Playback
          viewport={viewport}
          times={model.times}
          isPlaying={lanes.isPlaying}
          onPlaying={lanes.setPlaying}
        />
        {shape === 'wide' && !lanes.isPlaying && (
          <SavePicture
            dataset={dataset}
            model={model}
            viewport={viewport}
            selected={selected}
            nameOf={eventName}
          />
        )}
      </TimelineHeader>
      {model.all.rows.length === 0 && (
        <p className="empty">
          {t.timeline.empty}{' '}
          {isFiltered(view) && (
            <button type="button" className="button-link" onClick={() => change(noFilter())}>
              {t.shell.clearFilters}
            </button>
          )}
        </p>
      )}
      {shape === 'wide' && (view.from || view.to) && (
        <Suspense>
          <TimeOnly />
        </Suspense>
      )}
      {shape === 'narrow' && (
        <Suspense fallback={<div className="timeline-wait" />}>
          <VerticalTimeline model={model} selected={selected} onChoose={choose} />
        </Suspense>
      )}
      {shape === 'wide' && (
        <>
          <div className="timeline-board">
            <div>
              <LaneNames
                model={model}
                activeLane={activeLane}
                onPin={lanes.pin}
                onHide={lanes.hide}
              />
              <LaneFoot
                model={model}
                isLong={lanes.isLong}
                onLong={lanes.setLong}
                onShowHidden={lanes.showHidden}
              />
            </div>
            <Plot
              key={dataset.header.id}
              model={model}
              viewport={viewport}
              fit={fit}
              selected={selected}
              nameOf={eventName}
              onChoose={choose}
              onClose={close}
              onList={setListed}
              onScene={tellScene}
              onLane={setActiveLane}
              onPin={lanes.pin}
              onHide={lanes.hide}
            />
          </div>
          <Overview model={model} viewport={viewport} />
        </>
      )}
      {(shape !== 'none' || !hasDates) && (
        <footer className="timeline-foot">
          <Legend signs={signs} sides={hasDates ? sides : []} />
          <UndatedTray rows={model.undated} selected={selected} onList={setListed} />
        </footer>
      )}
      {listed && (
        <Suspense>
          <EventList
            dataset={dataset}
            listed={listed}
            onChoose={choose}
            onClose={() => setListed(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Hidden behind another part it has no width; it stays as it was, so that one comes back to it. */
function useShownWidth(width: number): number {
  const [shown, setShown] = useState(width);
  if (width > 0 && width !== shown) setShown(width);
  return width || shown;
}
