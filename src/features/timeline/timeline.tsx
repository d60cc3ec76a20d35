import { useCallback, useMemo, useRef, useState } from 'react';
import { eventId, eventRow, type Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useSize } from '../../ui/use-size.ts';
import { useView } from '../../ui/view-context.tsx';
import { EventList, type Listed } from './event-list.tsx';
import { TimelineHeader } from './header.tsx';
import { laneSource } from './lane-source.ts';
import { LaneNames } from './lane-names.tsx';
import { buildLanes, withLaneFor, type Lane } from './lanes.ts';
import { signsOf } from './legend-signs.ts';
import { Legend } from './legend.tsx';
import { nameCache } from './names.ts';
import { Overview } from './overview.tsx';
import { Playback } from './playback.tsx';
import { Plot } from './plot.tsx';
import { SavePicture } from './save-picture.tsx';
import { usePicture } from './use-picture.ts';
import { useViewport } from './use-viewport.ts';
import { VerticalTimeline } from './vertical.tsx';
import './timeline.css';

const FEW_LANES = 9;
const MANY_LANES = 36;
/** Below this width time runs downwards. */
const NARROW = 560;

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

export function Timeline({ dataset, selection }: Props) {
  const locale = useLocale();
  const { t, nameOf } = locale;
  const { view, route, change, go } = useView();
  const region = useRef<HTMLElement>(null);
  const { width } = useSize(region);
  const isNarrow = width > 0 && width < NARROW;
  const [isLong, setLong] = useState(false);
  const [activeLane, setActiveLane] = useState(-1);
  /** While playing, the lanes that stood there when it began. */
  const [kept, setKept] = useState<readonly string[]>();
  const [listed, setListed] = useState<Listed>();

  const chosenId = view.event || (route.page === 'events' ? route.id : '');
  const selected = (chosenId ? eventRow(dataset, chosenId) : undefined) ?? -1;
  const source = useMemo(
    () => laneSource(dataset, view.lanes, locale),
    [dataset, view.lanes, locale],
  );
  const { pin: pinned, hide: hidden } = view;
  const byFilter = useMemo(() => {
    const names = { all: t.timeline.allEvents, rest: t.timeline.otherEvents };
    const most = isLong ? MANY_LANES : FEW_LANES;
    return buildLanes(dataset, selection, source, { most, pinned, hidden, kept }, names);
  }, [dataset, selection, source, pinned, hidden, kept, isLong, t]);
  const model = useMemo(
    () => withLaneFor(byFilter, selected, t.timeline.otherEvents),
    [byFilter, selected, t],
  );
  const { first, days } = model.times;
  const whole = useMemo(() => ({ from: first, to: first + days }), [first, days]);
  const signs = useMemo(() => signsOf(model), [model]);
  const { viewport, fit } = useViewport(model, selected);
  const eventName = useMemo(() => nameCache(dataset, nameOf), [dataset, nameOf]);
  const take = usePicture({ dataset, model, viewport, selected, signs, nameOf: eventName });

  const choose = useCallback(
    (row: number) => {
      const id = eventId(dataset, row);
      setListed(undefined);
      if (route.page === 'explore') change({ event: id }, 'push');
      else go({ page: 'events', id });
    },
    [dataset, route.page, change, go],
  );
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  const onPin = ({ id }: Lane) => change(({ pin }) => ({ pin: toggle(pin, id) }), 'push');
  const onHide = ({ id }: Lane) =>
    change(
      ({ hide, pin }) => ({ hide: toggle(hide, id), pin: pin.filter((one) => one !== id) }),
      'push',
    );

  return (
    <section ref={region} className="timeline" aria-label={t.timeline.title}>
      <TimelineHeader viewport={viewport} fit={fit} isNarrow={isNarrow}>
        <Playback
          viewport={viewport}
          whole={whole}
          isPlaying={kept !== undefined}
          onPlaying={(isPlaying) =>
            setKept(isPlaying ? model.lanes.map(({ id }) => id).filter(Boolean) : undefined)
          }
        />
        {!isNarrow && kept === undefined && (
          <SavePicture name={`${dataset.header.id}-timeline`} take={take} />
        )}
      </TimelineHeader>
      {isNarrow && <VerticalTimeline model={model} selected={selected} onChoose={choose} />}
      {width >= NARROW && (
        <>
          <div className="timeline-board">
            <div className="timeline-side">
              <LaneNames model={model} activeLane={activeLane} onPin={onPin} onHide={onHide} />
              <div className="timeline-side-foot">
                {(model.more > 0 || isLong) && (
                  <button type="button" onClick={() => setLong(!isLong)}>
                    {isLong ? t.timeline.fewerLanes : t.timeline.moreLanes(model.more)}
                  </button>
                )}
                {model.hidden > 0 && (
                  <button type="button" onClick={() => change({ hide: [] }, 'push')}>
                    {t.timeline.hiddenLanes(model.hidden)}, {t.timeline.showHidden}
                  </button>
                )}
              </div>
            </div>
            <Plot
              key={dataset.header.id}
              model={model}
              viewport={viewport}
              fit={fit}
              selected={selected}
              nameOf={eventName}
              onChoose={choose}
              onList={setListed}
              onLane={setActiveLane}
              onPin={onPin}
              onHide={onHide}
            />
          </div>
          <Overview model={model} viewport={viewport} />
        </>
      )}
      <footer className="timeline-foot">
        <Legend signs={signs} />
        {model.undated.length > 0 && (
          <button
            type="button"
            className="timeline-undated"
            aria-haspopup="dialog"
            onClick={(event) => {
              const box = event.currentTarget.getBoundingClientRect();
              const title = t.timeline.undated(model.undated.length);
              setListed({ title, rows: model.undated, x: box.right - 340, y: box.top - 300 });
            }}
          >
            {t.timeline.undated(model.undated.length)}
          </button>
        )}
      </footer>
      {listed && (
        <EventList
          dataset={dataset}
          listed={listed}
          onChoose={choose}
          onClose={() => setListed(undefined)}
        />
      )}
    </section>
  );
}
