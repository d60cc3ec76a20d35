/** Everything a saved picture says, gathered when it is taken. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { MeasureText } from '../../formats/svg.ts';
import { recordById } from '../../dataset/record-by-id.ts';
import { filterWords } from '../../i18n/filter-words.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { localDay } from '../../lib/local-day.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import type { LaneModel } from './lanes.ts';
import { legendSides } from './legend-sides.ts';
import { signsIn } from './legend-signs.ts';
import { sceneOf } from './painter.ts';
import { paletteOf } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Span } from './scale.ts';
import type { AxisWords } from './ticks.ts';
import type { Viewport } from './viewport-store.ts';

/** Of the drawing within the picture, in CSS pixels. */
const WIDTH = 960;

/** What is on the screen. */
export interface Shown {
  readonly dataset: Dataset;
  readonly model: LaneModel;
  readonly viewport: Viewport;
  readonly selected: number;
  readonly nameOf: (row: number) => string;
}

/** By what it is said. */
export interface Said {
  readonly locale: Locale;
  readonly view: ViewState;
  readonly words: AxisWords;
  readonly range: Span | undefined;
}

export function takePicture(
  { dataset, model, viewport, selected, nameOf }: Shown,
  { locale, view, words, range }: Said,
  measure: MeasureText,
): Picture {
  const { t, dates } = locale;
  const { span } = viewport;
  const nothing = { cursor: undefined, brush: undefined };
  const input = { model, span, width: WIDTH, words, selected, range, nameOf, ...nothing };
  const filters = filterWords(view, locale, (group, id) => recordById(dataset, group, id));
  const count = t.timeline.events(model.all.rows.length);
  const scene = sceneOf(input, measure);
  return {
    scene,
    palette: paletteOf(document.documentElement),
    title: dataset.header.title,
    filters: [count, ...filters].join(' · '),
    lanes: model.lanes,
    legend: [
      ...signsIn(scene).map((sign) => ({ sign, text: t.timeline.signs[sign] })),
      ...legendSides(dataset, locale).map(({ side, text }) => ({ sign: side, text })),
    ],
    date: t.timeline.savedOn(dates.day(localDay(Date.now()))),
    address: location.href,
  };
}
