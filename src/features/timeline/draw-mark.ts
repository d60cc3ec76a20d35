/** The signs: one small drawing for each thing a mark can say. */
import type { SignKind } from '../../ui/sign.tsx';
import { faded, type Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import { MARK_RADIUS, type Band, type Bar, type Mark } from './scene.ts';

const TURN = Math.PI * 2;

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, TURN);
}

type Stroke = readonly (readonly [x: number, y: number])[];

/** Lines within or across a ring, in pixels from its middle; as in `ui/sign.tsx`. */
const STROKES: Partial<Record<SignKind, readonly Stroke[]>> = {
  postponed: [
    [
      [-2.6, 0],
      [2.6, 0],
    ],
  ],
  rescheduled: [
    [
      [-2.4, 0],
      [2.4, 0],
    ],
    [
      [0.4, -2],
      [2.4, 0],
      [0.4, 2],
    ],
  ],
  cancelled: [
    [
      [-4.6, 4.6],
      [4.6, -4.6],
    ],
  ],
  denied: [
    [
      [-4, -4],
      [4, 4],
    ],
    [
      [4, -4],
      [-4, 4],
    ],
  ],
  absent: [
    [
      [-3, 0],
      [3, 0],
    ],
  ],
};
const RINGLESS: readonly SignKind[] = ['denied', 'absent'];
const RING = MARK_RADIUS - 0.9;

function drawSign(
  pen: Pen,
  sign: SignKind,
  x: number,
  y: number,
  colour: string,
  paper: string,
): void {
  // A rim of paper keeps marks apart from stems and from each other.
  pen.fillStyle = paper;
  circle(pen, x, y, MARK_RADIUS + 1);
  pen.fill();
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  if (sign === 'held') {
    circle(pen, x, y, MARK_RADIUS - 0.25);
    pen.fill();
    return;
  }
  if (!RINGLESS.includes(sign)) {
    circle(pen, x, y, RING);
    pen.stroke();
  }
  if (sign === 'unknown') {
    pen.beginPath();
    pen.arc(x, y, RING, -Math.PI / 2, Math.PI / 2);
    pen.closePath();
    pen.fill();
  }
  for (const [start, ...rest] of STROKES[sign] ?? []) {
    if (!start) continue;
    pen.beginPath();
    pen.moveTo(x + start[0], y + start[1]);
    for (const [dx, dy] of rest) pen.lineTo(x + dx, y + dy);
    pen.stroke();
  }
}

const BAR = 3.25;
const CAP = BAR + 2.5;

/** A part of a bar of which it is not known how far it went: it fades from `x0` out to `x1`. */
function drawFlank(pen: Pen, x0: number, x1: number, y: number, colour: string): void {
  if (Math.abs(x1 - x0) < 1) return;
  const fade = pen.createLinearGradient(x0, 0, x1, 0);
  fade.addColorStop(0, faded(colour, 0.75));
  fade.addColorStop(1, faded(colour, 0));
  pen.fillStyle = fade;
  pen.fillRect(Math.min(x0, x1), y - BAR, Math.abs(x1 - x0), BAR * 2);
}

/** What lasted: a bar with ends; hollow where it was only announced, half where not known. */
function drawBar(pen: Pen, mark: Mark, bar: Bar, colour: string, paper: string): void {
  const { y, sign } = mark;
  const { x0, sure0, sure1, x1, hasStart, hasEnd } = bar;
  pen.fillStyle = paper;
  pen.fillRect(sure0 - 2, y - CAP, sure1 - sure0 + 4, CAP * 2);
  drawFlank(pen, sure0, x0, y, colour);
  drawFlank(pen, sure1, x1, y, colour);
  pen.fillStyle = colour;
  if (sure1 > sure0) pen.fillRect(sure0, y - BAR, sure1 - sure0, BAR * 2);
  if (sign !== 'held' && sure1 - sure0 > 4) {
    pen.fillStyle = paper;
    const end = sign === 'unknown' ? (sure0 + sure1) / 2 : sure1;
    pen.fillRect(sure0 + 1.5, y - BAR + 1.5, end - sure0 - 3, BAR * 2 - 3);
  }
  pen.fillStyle = colour;
  if (hasStart) pen.fillRect(x0 - 1, y - CAP, 2, CAP * 2);
  if (hasEnd) pen.fillRect(x1 - 1, y - CAP, 2, CAP * 2);
  // Where nothing marks the beginning, or more than its length has to be said, a sign does.
  const isRoomy = sure1 - sure0 > 4 && (sign === 'announced' || sign === 'unknown');
  const isPlain = sign === 'held' || isRoomy;
  if (!hasStart || !isPlain) drawSign(pen, sign, mark.x, y, colour, paper);
}

/** A part of something larger hangs on a small hook. */
function drawHook(pen: Pen, x: number, y: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x - MARK_RADIUS - 3.5, y - MARK_RADIUS - 2);
  pen.lineTo(x - MARK_RADIUS - 3.5, y);
  pen.lineTo(x - MARK_RADIUS, y);
  pen.stroke();
}

export function drawMark(pen: Pen, mark: Mark, palette: Palette, selected = -1): void {
  const colour = palette.side[mark.side];
  pen.globalAlpha = mark.possible ? 0.55 : 1;
  // The hooks of what belongs to the selected event are drawn in its colour.
  const isOfSelected = mark.partOf >= 0 && mark.partOf === selected;
  const hook = isOfSelected ? palette.accent : palette.inkFaint;
  if (mark.partOf >= 0) drawHook(pen, mark.x, mark.y, hook);
  if (mark.bar) drawBar(pen, mark, mark.bar, colour, palette.paper);
  else drawSign(pen, mark.sign, mark.x, mark.y, colour, palette.paper);
  pen.globalAlpha = 1;
}

const BAND_HEIGHT = 13;

/** Without ends: it fades out towards both. */
export function drawBand(pen: Pen, band: Band, width: number, palette: Palette): void {
  const colour = palette.side[band.side];
  // Far beyond the edges a gradient loses its precision.
  const x0 = Math.max(band.x0, -4 * width);
  const x1 = Math.min(band.x1, 5 * width);
  pen.globalAlpha = band.possible ? 0.55 : 1;
  if (band.shape === 'duration') {
    pen.fillStyle = faded(colour, 0.35 * band.strength);
    pen.fillRect(x0, band.y + MARK_RADIUS + 2, x1 - x0, 2.5);
  } else {
    const fade = pen.createLinearGradient(x0, 0, x1, 0);
    fade.addColorStop(0, faded(colour, 0));
    fade.addColorStop(0.5, faded(colour, 0.36 * band.strength));
    fade.addColorStop(1, faded(colour, 0));
    pen.fillStyle = fade;
    pen.fillRect(x0, band.y - BAND_HEIGHT / 2, x1 - x0, BAND_HEIGHT);
  }
  pen.globalAlpha = 1;
}

export function drawFlag(pen: Pen, x: number, y: number, palette: Palette): void {
  const base = y - MARK_RADIUS - 2.5;
  pen.beginPath();
  pen.moveTo(x - 4.5, base);
  pen.lineTo(x + 4.5, base);
  pen.lineTo(x, base - 7.5);
  pen.closePath();
  pen.lineWidth = 2;
  pen.strokeStyle = palette.paper;
  pen.stroke();
  pen.fillStyle = palette.dispute;
  pen.fill();
}
