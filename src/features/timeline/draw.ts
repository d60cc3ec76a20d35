/** Draws a scene. Nothing is decided here: what is seen is what the scene says. */
import { drawBand, drawFlag, drawMark } from './draw-mark.ts';
import { faded, type Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import {
  badgeAt,
  LANE_HEIGHT,
  LANES_TOP,
  laneY,
  MARK_RADIUS,
  RING_GAP,
  type Bin,
  type Scene,
} from './scene.ts';

export const SANS =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Naskh Arabic', 'Noto Sans', system-ui, sans-serif";
const TURN = Math.PI * 2;
const RING = MARK_RADIUS + RING_GAP;

function line(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

const crisp = (value: number) => Math.round(value) + 0.5;

function drawGrid(pen: Pen, scene: Scene, palette: Palette): void {
  pen.lineWidth = 1;
  pen.strokeStyle = palette.hairlineSoft;
  for (let lane = 0; lane < scene.lanes; lane++) {
    const y = crisp(laneY(lane));
    line(pen, 0, y, scene.width, y);
  }
  for (const tick of scene.ticks) {
    if (tick.x <= 0) continue;
    pen.strokeStyle = tick.level === 'coarse' ? palette.hairline : palette.hairlineSoft;
    line(pen, crisp(tick.x), LANES_TOP - 8, crisp(tick.x), scene.height);
  }
}

function drawLeaders(pen: Pen, scene: Scene, palette: Palette): void {
  pen.lineWidth = 1;
  for (const label of scene.labels) {
    if (label.isSelected) continue;
    pen.strokeStyle = palette.hairline;
    line(pen, crisp(label.leaderX), label.y - 6, crisp(label.leaderX), label.leaderY);
  }
}

function drawHeat(pen: Pen, bin: Bin, palette: Palette): void {
  pen.fillStyle = faded(palette.side[bin.side], 0.14 + 0.76 * bin.shade);
  pen.fillRect(bin.x0, bin.y - LANE_HEIGHT / 2 + 3, bin.x1 - bin.x0, LANE_HEIGHT - 6);
}

const BIN_HEIGHT = 16;
/** In a rounded end, where a part of it would be no straight piece. */
const BIN_END = BIN_HEIGHT / 2;

function pill(pen: Pen, x0: number, x1: number, y: number, height: number): void {
  const radius = Math.min(height, x1 - x0) / 2;
  pen.beginPath();
  pen.arc(x0 + radius, y, radius, Math.PI / 2, Math.PI * 1.5);
  pen.arc(x1 - radius, y, radius, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
}

/** The part of a pill from its start up to `x`. */
function pillUpTo(pen: Pen, x0: number, x: number, y: number): void {
  pen.beginPath();
  pen.arc(x0 + BIN_END, y, BIN_END, Math.PI / 2, Math.PI * 1.5);
  pen.lineTo(x, y - BIN_END);
  pen.lineTo(x, y + BIN_END);
  pen.closePath();
}

/** Filled as far as its events were held. */
export function drawBin(pen: Pen, bin: Bin, palette: Palette): void {
  const colour = palette.side[bin.side];
  const { x0, x1, y, held, count } = bin;
  pill(pen, x0, x1, y, BIN_HEIGHT);
  pen.fillStyle = palette.paper;
  pen.fill();
  if (held > 0) {
    pen.fillStyle = faded(colour, 0.16 + 0.2 * bin.shade);
    const x = x0 + BIN_END + Math.max(0, x1 - x0 - BIN_HEIGHT) * (held / count);
    if (held < count) pillUpTo(pen, x0, x, y);
    pen.fill();
    if (held < count) pill(pen, x0, x1, y, BIN_HEIGHT);
  }
  pen.lineWidth = 1.2;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.font = `600 11px ${SANS}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.ink;
  pen.fillText(String(bin.count), (bin.x0 + bin.x1) / 2, bin.y + 0.5);
}

/** How many more stand under a mark, at its shoulder. */
function drawUnder(pen: Pen, scene: Scene, palette: Palette): void {
  pen.font = `600 10.5px ${SANS}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const mark of scene.marks) {
    if (!mark.under) continue;
    pen.fillStyle = mark.row === scene.selected ? palette.accent : palette.inkSoft;
    const { x, y } = badgeAt(mark);
    pen.fillText(`+${mark.under.count}`, x, y);
  }
}

function drawSelected(pen: Pen, scene: Scene, palette: Palette): void {
  pen.strokeStyle = palette.accent;
  for (const label of scene.labels) {
    if (!label.isSelected) continue;
    pen.lineWidth = 1.25;
    line(pen, crisp(label.leaderX), label.y - 7, crisp(label.leaderX), label.leaderY);
  }
  for (const stem of scene.stems) {
    if (stem.row !== scene.selected) continue;
    pen.lineWidth = 2;
    line(pen, stem.x, stem.y0, stem.x, stem.y1);
  }
  pen.lineWidth = 1.5;
  for (const mark of scene.marks) {
    if (mark.row !== scene.selected) continue;
    if (!mark.bar) drawMark(pen, mark, palette);
    pen.strokeStyle = palette.accent;
    pen.beginPath();
    if (mark.bar) {
      const { x0, x1 } = mark.bar;
      pen.rect(x0 - RING_GAP, mark.y - RING, x1 - x0 + RING_GAP * 2, RING * 2);
    } else {
      pen.arc(mark.x, mark.y, RING, 0, TURN);
    }
    pen.stroke();
  }
}

/** What lies outside the time filter steps back; its bounds are drawn. */
function drawRange(pen: Pen, { outside, width, height }: Scene, palette: Palette): void {
  for (const { x0, x1 } of outside) {
    pen.fillStyle = faded(palette.paper, 0.65);
    pen.fillRect(x0, LANES_TOP - 8, x1 - x0, height);
    pen.fillStyle = faded(palette.ink, 0.035);
    pen.fillRect(x0, LANES_TOP - 8, x1 - x0, height);
    pen.fillStyle = palette.inkFaint;
    if (x0 > 0) pen.fillRect(x0, LANES_TOP - 8, 1, height);
    if (x1 < width) pen.fillRect(x1 - 1, LANES_TOP - 8, 1, height);
  }
}

function drawCursor(pen: Pen, { cursor, brush, height }: Scene, palette: Palette): void {
  if (brush) {
    pen.fillStyle = faded(palette.accent, 0.14);
    pen.fillRect(brush.x0, 0, brush.x1 - brush.x0, height);
  }
  if (!cursor) return;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.rect(
    cursor.x - MARK_RADIUS - 5,
    cursor.y - MARK_RADIUS - 5,
    MARK_RADIUS * 2 + 10,
    MARK_RADIUS * 2 + 10,
  );
  pen.stroke();
}

export function draw(pen: Pen, scene: Scene, palette: Palette): void {
  drawGrid(pen, scene, palette);
  drawLeaders(pen, scene, palette);
  for (const bin of scene.bins) if (bin.heat) drawHeat(pen, bin, palette);
  // Bars first: what happened during a tour stands on the bar of the tour.
  for (const mark of scene.marks) if (mark.bar) drawMark(pen, mark, palette, scene.selected);
  for (const band of scene.bands) drawBand(pen, band, scene.width, palette);
  pen.lineWidth = 1.2;
  pen.strokeStyle = palette.bar;
  for (const { row, x, y0, y1 } of scene.stems) if (row !== scene.selected) line(pen, x, y0, x, y1);
  for (const bin of scene.bins) if (!bin.heat) drawBin(pen, bin, palette);
  for (const mark of scene.marks) {
    if (!mark.bar && mark.row !== scene.selected) drawMark(pen, mark, palette, scene.selected);
  }
  drawSelected(pen, scene, palette);
  for (const { x, y } of scene.flags) drawFlag(pen, x, y, palette);
  drawUnder(pen, scene, palette);
  drawRange(pen, scene, palette);
  drawCursor(pen, scene, palette);
}
