/** The timeline as a picture that explains itself: title, filters, signs, date and address. */
import type { MeasureText } from '../../formats/svg.ts';
import { draw, drawBin, SANS } from './draw.ts';
import { drawBand, drawFlag, drawMark } from './draw-mark.ts';
import type { LegendSign } from './legend-signs.ts';
import { faded, type Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import { LABEL_ROW, LANES_TOP, laneY, type Mark, type Scene } from './scene.ts';
import { wrapped } from '../../lib/wrap.ts';
import type { Side } from '../../dataset/sides.ts';
import { TICK_GAP } from './ticks.ts';

export interface Picture {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly title: string;
  /** What is shown, in words. */
  readonly filters: string;
  readonly lanes: readonly { readonly name: string; readonly side: Side }[];
  readonly legend: readonly { readonly sign: LegendSign | Side; readonly text: string }[];
  readonly date: string;
  readonly address: string;
}

const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif";
const EDGE = 24;
const NAMES = 176;
const HEAD = 44;
const FILTERS_LINE = 18;
const AXIS = 40;
const LEGEND_LINE = 22;
const FOOT = 30;
const FOOT_LINE = 16;
const LEGEND_FONT = `400 13px ${SANS}`;
const FILTERS_FONT = LEGEND_FONT;
const FOOT_FONT = `400 11.5px ${SANS}`;

/** Positions of the legend's entries, in as many lines as they take. */
function legendPlaces({ legend, scene }: Picture, measure: MeasureText) {
  const room = NAMES + scene.width;
  let [x, line] = [0, 0];
  return legend.map(({ sign, text }) => {
    const width = 26 + measure(text, LEGEND_FONT) + 20;
    if (x > 0 && x + width > room) [x, line] = [0, line + 1];
    const place = { sign, text, x, line };
    x += width;
    return place;
  });
}

/** What stands above and below the drawing, in as many lines as it takes. */
function linesOf({ filters, date, address, scene }: Picture, measure: MeasureText) {
  const fit = (words: string, font: string) =>
    wrapped(words, NAMES + scene.width, (text) => measure(text, font));
  return {
    filters: fit(filters, FILTERS_FONT),
    foot: fit(`${date} · ${address}`, FOOT_FONT),
  };
}

const headOf = (filters: readonly string[]) => HEAD + filters.length * FILTERS_LINE;

/** Rows of labels that nothing stands in are cut off, in pixels. */
function cutOf({ labels }: Scene): number {
  const top = Math.min(LANES_TOP - LABEL_ROW, ...labels.map(({ y }) => y - LABEL_ROW / 2));
  return Math.max(0, top - 4);
}

export function sizeOf(picture: Picture, measure: MeasureText) {
  const lines = (legendPlaces(picture, measure).at(-1)?.line ?? 0) + 1;
  const drawn = picture.scene.height - cutOf(picture.scene);
  const { filters, foot } = linesOf(picture, measure);
  return {
    width: EDGE * 2 + NAMES + picture.scene.width,
    height:
      EDGE * 2 +
      headOf(filters) +
      drawn +
      AXIS +
      lines * LEGEND_LINE +
      FOOT +
      (foot.length - 1) * FOOT_LINE,
  };
}

/** Shades of few, more and many events. */
const HEAT = [0.2, 0.45, 0.8];

function drawSignAt(
  pen: Pen,
  sign: LegendSign | Side,
  x: number,
  y: number,
  palette: Palette,
): void {
  const ink = { ...palette, side: { ...palette.side, other: palette.ink } };
  if (sign === 'first' || sign === 'second' || sign === 'other') {
    pen.fillStyle = palette.side[sign];
    return pen.fillRect(x + 5, y - 6, 6, 12);
  }
  if (sign === 'heat') {
    for (const [at, shade] of HEAT.entries()) {
      pen.fillStyle = faded(palette.ink, shade);
      pen.fillRect(x - 4 + at * 8, y - 6, 8, 12);
    }
    return undefined;
  }
  if (sign === 'under') return text(pen, '+2', x, y, `600 11px ${SANS}`, palette.inkSoft);
  if (sign === 'disputed') return drawFlag(pen, x + 8, y + 11, palette);
  if (sign === 'band') {
    const band = {
      row: -1,
      lane: 0,
      x0: x - 4,
      x1: x + 20,
      y,
      side: 'other',
      shape: 'extent',
      strength: 1,
      possible: false,
    } as const;
    return drawBand(pen, band, 1000, ink);
  }
  if (sign === 'bin') {
    const place = { lane: 0, x0: x - 3, x1: x + 19, y, side: 'other', from: 0, to: 1 } as const;
    return drawBin(pen, { ...place, count: 2, held: 1, shade: 0, heat: false }, palette);
  }
  const isBar = sign === 'bar';
  const mark: Mark = {
    row: -1,
    lane: 0,
    x: isBar ? x : x + 8,
    bar: isBar
      ? { x0: x, sure0: x, sure1: x + 16, x1: x + 16, hasStart: true, hasEnd: true }
      : undefined,
    y,
    sign: isBar || sign === 'part' ? 'held' : sign,
    side: 'other',
    possible: false,
    partOf: sign === 'part' ? 0 : -1,
    under: undefined,
  };
  return drawMark(pen, mark, ink);
}

function text(pen: Pen, words: string, x: number, y: number, font: string, colour: string): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(words, x, y);
}

function drawWords(pen: Pen, { scene, palette, lanes }: Picture): void {
  pen.textBaseline = 'middle';
  pen.textAlign = 'right';
  for (const [lane, { name, side }] of lanes.entries()) {
    text(pen, name, -12, laneY(lane), `400 13px ${SANS}`, palette.ink);
    pen.fillStyle = palette.side[side];
    pen.fillRect(-4, laneY(lane) - 6, 3, 12);
  }
  pen.textAlign = 'left';
  for (const label of scene.labels) {
    const font = `${label.isSelected ? 700 : 500} 13px ${SANS}`;
    text(pen, label.text, label.x, label.y, font, label.isSelected ? palette.accent : palette.ink);
  }
  for (const tick of scene.ticks) {
    const y = scene.height + (tick.level === 'fine' ? 0.6 : 1.6) * LABEL_ROW;
    text(pen, tick.label, tick.x + TICK_GAP, y, `400 12px ${SANS}`, palette.inkSoft);
  }
}

export function drawPicture(pen: Pen, picture: Picture, measure: MeasureText): void {
  const { scene, palette } = picture;
  const size = sizeOf(picture, measure);
  const cut = cutOf(scene);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, size.width, size.height);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  text(pen, picture.title, EDGE, EDGE + 20, `600 22px ${SERIF}`, palette.ink);
  const { filters, foot } = linesOf(picture, measure);
  const head = headOf(filters);
  for (const [at, line] of filters.entries()) {
    text(pen, line, EDGE, EDGE + 42 + at * FILTERS_LINE, FILTERS_FONT, palette.inkSoft);
  }

  pen.save();
  pen.translate(EDGE + NAMES, EDGE + head - cut);
  pen.save();
  pen.beginPath();
  pen.rect(0, cut, scene.width, scene.height - cut);
  pen.clip();
  draw(pen, { ...scene, cursor: undefined, brush: undefined }, palette);
  pen.restore();
  pen.fillStyle = palette.hairline;
  pen.fillRect(0, scene.height, scene.width, 1);
  drawWords(pen, picture);
  pen.restore();

  pen.save();
  pen.translate(EDGE, EDGE + head + scene.height - cut + AXIS);
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  let bottom = 0;
  for (const { sign, text: words, x, line } of legendPlaces(picture, measure)) {
    bottom = (line + 0.5) * LEGEND_LINE;
    drawSignAt(pen, sign, x, bottom, palette);
    pen.textAlign = 'left';
    text(pen, words, x + 24, bottom, LEGEND_FONT, palette.inkSoft);
  }
  const below = bottom + LEGEND_LINE / 2 + FOOT / 2 + 6;
  for (const [at, line] of foot.entries()) {
    text(pen, line, 0, below + at * FOOT_LINE, FOOT_FONT, palette.inkFaint);
  }
  pen.restore();
}
