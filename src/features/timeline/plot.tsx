/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions --
   role="application" makes a widget with keys of its own */
/** The drawing: a thin shell that gives hands, keys and words to what the pure parts lay out. */
import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { asDay, isoOf } from '../../lib/day.ts';
import { laterHook } from '../../ui/later.ts';
import { useSize } from '../../ui/use-size.ts';
import { useView } from '../../ui/view-context.tsx';
import { attachGestures } from './gestures.ts';
import { hitTest, type Point } from './hit-test.ts';
import { actionOf } from './keyboard.ts';
import { indexAt, type Lane, type LaneModel } from './lanes.ts';
import { cursorIn, type Cursor } from './layout.ts';
import { timeScale, type Span } from './scale.ts';
import { heightOf, type Bin, type Scene } from './scene.ts';
import type { Step, Tip } from './tooltip.tsx';
import { useLabelRoom } from './use-label-room.ts';
import { usePainter } from './use-painter.ts';
import { bringIntoView, lengthOf, zoomed } from './viewport.ts';
import type { Viewport } from './viewport-store.ts';
import { firstCursor, walk } from './walk.ts';
import type { Listed } from './event-list.tsx';
import './plot.css';

/** Wanted with the first mark that is pointed at, or that the keys lead to. */
const useWords = laterHook(() => import('./tooltip.tsx'));

interface Props {
  readonly model: LaneModel;
  readonly viewport: Viewport;
  readonly fit: Span;
  readonly selected: number;
  readonly nameOf: (row: number) => string;
  readonly onChoose: (row: number) => void;
  /** Closes the event that is open. */
  readonly onClose: () => void;
  readonly onList: (listed: Listed) => void;
  /** Hears of every frame. */
  readonly onScene: (scene: Scene) => void;
  readonly onLane: (lane: number) => void;
  readonly onPin: (lane: Lane) => void;
  readonly onHide: (lane: Lane) => void;
}

const HINT_MS = 1800;
/** Who goes on scrolling past has understood. */
const MOST_HINTS = 2;
/** Bins of more events than this are better looked into than listed. */
const MOST_LISTED = 24;

export function Plot(props: Props) {
  const { model, viewport, fit, selected, nameOf, onScene } = props;
  const { t, dates } = useLocale();
  const { change } = useView();
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const elements = { canvas, labels, axis };
  const helpId = useId();
  const { width } = useSize(plot);
  const height = heightOf(model.lanes.length);
  const [cursor, setCursor] = useState<Cursor>();
  const [brush, setBrush] = useState<Span>();
  const [tip, setTip] = useState<Tip>();
  const [step, setStep] = useState<Step>();
  const loaded = useWords(tip !== undefined || step !== undefined);
  const words = loaded === 'failed' ? undefined : loaded;
  const [hint, setHint] = useState(false);
  const hintsLeft = useRef(MOST_HINTS);
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [hasLabelRoom, tellRoom] = useLabelRoom();
  const onPaint = useCallback(
    (scene: Scene, days: number) => {
      tellRoom({ labels: scene.labels.length, days });
      onScene(scene);
    },
    [tellRoom, onScene],
  );
  const shown = { model, viewport, width, selected, cursor, brush, nameOf, onPaint };
  const painter = usePainter(elements, shown);

  function rowsOf(bin: Bin): Uint32Array {
    const lane = model.lanes[bin.lane];
    const at = (day: number) => (lane ? indexAt(model.times, lane, day) : 0);
    return lane?.rows.subarray(at(bin.from), at(bin.to)) ?? new Uint32Array();
  }

  function titleOf(rows: Uint32Array): string {
    const day = (row: number | undefined) => dates.day(asDay(model.times.anchor[row ?? 0] ?? 0));
    const [first, last] = [day(rows[0]), day(rows.at(-1))];
    const span = first === last ? first : t.timeline.range(first, last);
    return t.timeline.eventsIn(rows.length, span);
  }

  function openBin(bin: Bin) {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return;
    const rows = rowsOf(bin);
    if (bin.to - bin.from <= 1 || rows.length <= MOST_LISTED) {
      const [x, y] = [box.left + bin.x1 + 12, box.top + bin.y - 24];
      props.onList({ title: titleOf(rows), rows, x, y });
      return;
    }
    const room = (bin.to - bin.from) * 0.4;
    viewport.glideTo({ from: bin.from - room, to: bin.to + room }, 'reader');
  }

  function hover(point: Point | undefined) {
    const hit = point && hitAt(point);
    if (plot.current) plot.current.dataset['over'] = hit ? hit.kind : 'none';
    if (!hit || !point) {
      setTip(undefined);
    } else if (hit.kind === 'event') {
      setTip({ model, row: hit.row, x: hit.x, y: hit.y });
    } else {
      const { bin } = hit;
      const title = titleOf(rowsOf(bin));
      const lane = model.lanes[bin.lane]?.name ?? '';
      setTip({ title, lines: [lane, t.timeline.binHint], x: bin.x1, y: bin.y });
    }
  }

  const hitAt = (point: Point) => painter.current?.scene && hitTest(painter.current.scene, point);
  const onHover = useEffectEvent(hover);
  const onClick = useEffectEvent((point: Point) => {
    plot.current?.focus({ preventScroll: true });
    const hit = hitAt(point);
    if (hit?.kind === 'event') props.onChoose(hit.row);
    if (hit?.kind === 'bin') openBin(hit.bin);
  });
  const onFit = useEffectEvent((point: Point) => {
    if (!hitAt(point)) viewport.glideTo(fit, 'reader');
  });
  const onRange = useEffectEvent((span: Span | undefined, isDone: boolean) => {
    setBrush(isDone ? undefined : span);
    if (!isDone || !span) return;
    const dates = { from: isoOf(asDay(span.from)), to: isoOf(asDay(span.to - 1)) };
    change({ ...dates, window: undefined }, 'push');
  });
  const onIdleWheel = useEffectEvent(() => {
    if (hintsLeft.current === 0 || hint) return;
    hintsLeft.current--;
    setHint(true);
    fading.current = setTimeout(() => setHint(false), HINT_MS);
  });
  useEffect(() => {
    if (!plot.current) return;
    const handlers = { onHover, onClick, onFit, onRange, onIdleWheel };
    return attachGestures(plot.current, viewport, handlers);
  }, [viewport]);
  useEffect(() => () => clearTimeout(fading.current), []);
  // What a tooltip points at moves away under it.
  useEffect(() => viewport.watch(() => setTip(undefined)), [viewport]);

  function moveTo(next: Cursor, laneChanged: boolean) {
    setCursor(next);
    props.onLane(next.lane);
    const { span, bounds } = viewport;
    const anchor = model.times.anchor[next.row] ?? 0;
    const to = bringIntoView(span, anchor, bounds);
    if (to !== span) viewport.set(to, 'reader');
    const at = cursorIn(model, timeScale(to, width), next);
    setTip({ model, row: next.row, x: at.x, y: at.y });
    const lane = model.lanes[next.lane];
    const where = lane ? t.timeline.inLane(lane.name) : t.timeline.allLanes;
    setStep({ model, row: next.row, where: laneChanged ? where : '' });
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const action = actionOf(event);
    if (!action) return;
    const from = cursor ?? firstCursor(model, selected, viewport.span.from);
    const { span, bounds } = viewport;
    event.preventDefault();
    if (action.kind === 'walk' && from) {
      const next = cursor ? walk(model, from, action.step) : from;
      moveTo(next, next.lane !== (cursor?.lane ?? -1));
    } else if (action.kind === 'zoom') {
      const at = cursor
        ? (model.times.anchor[cursor.row] ?? 0) + 0.5
        : span.from + lengthOf(span) / 2;
      viewport.glideTo(zoomed(span, action.factor, at, bounds), 'reader');
    } else if (action.kind === 'fit') viewport.glideTo(fit, 'reader');
    else if (action.kind === 'open' && cursor) props.onChoose(cursor.row);
    else if (action.kind === 'close') {
      setTip(undefined);
      props.onClose();
    } else if (action.kind === 'pin' || action.kind === 'hide') {
      const lane = model.lanes[cursor?.lane ?? -1];
      if (lane?.id) (action.kind === 'pin' ? props.onPin : props.onHide)(lane);
    }
  }

  return (
    <div className="timeline-plot" data-labels={hasLabelRoom}>
      <div
        ref={plot}
        className="timeline-surface"
        role="application"
        tabIndex={0}
        aria-label={t.timeline.plot}
        aria-describedby={helpId}
        style={{ blockSize: height }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setCursor(undefined);
          setTip(undefined);
          props.onLane(-1);
        }}
      >
        <canvas ref={canvas} aria-hidden="true" style={{ inlineSize: width, blockSize: height }} />
        <div ref={labels} className="timeline-labels" aria-hidden="true" />
        {tip && words && <words.Tooltip tip={tip} width={width} height={height} />}
        {hint && <p className="timeline-hint">{t.timeline.wheelHint}</p>}
      </div>
      <div ref={axis} className="timeline-axis" aria-hidden="true" />
      <p id={helpId} className="visually-hidden">
        {t.timeline.help}
      </p>
      <div className="visually-hidden" aria-live="polite">
        {step && words && <words.Announcement step={step} />}
      </div>
    </div>
  );
}
