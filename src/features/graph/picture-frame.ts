/** What stands around a saved picture, so that it explains itself: title, legend, date and address. */
import { wrapped } from '../../lib/wrap.ts';
import { DASHES, type DrawContext } from './draw.ts';
import type { TieLook } from './picture.ts';
import type { Scene } from './scene.ts';

export interface Frame {
  readonly title: string;
  /** What is shown, in words. */
  readonly about: string;
  readonly legend: readonly { readonly look: TieLook | 'disputed'; readonly text: string }[];
  /** The date and the address. */
  readonly foot: string;
}

/** CSS pixels. */
const EDGE = 24;
const TITLE = 66;
const ABOUT_LINE = 18;
const LINE = 22;
const FOOT = 40;
const FOOT_LINE = 16;
const SAMPLE = 24;

/** Narrow pictures give each word of the legend a line of its own. */
const NARROW = 640;

const legendLines = ({ size }: Scene, { legend }: Frame) =>
  size.width < NARROW ? legend.length : 1;

/** What a character of 13 px takes at most, on average; which font it will be is not known. */
const CHARACTER = 6;

const linesOf = ({ size }: Scene, text: string) =>
  wrapped(text, size.width - EDGE * 2, ({ length }) => length * CHARACTER);

const footHeight = (lines: readonly string[]) => FOOT + (lines.length - 1) * FOOT_LINE;

/** Height above the drawing, by the lines of what is shown. */
export const headOf = (lines: number): number => TITLE + lines * ABOUT_LINE;

/** The scene with room above and below it. */
export function withFrame(scene: Scene, frame: Frame): Scene {
  const { size, view, labels } = scene;
  const head = headOf(linesOf(scene, frame.about).length);
  const foot = footHeight(linesOf(scene, frame.foot));
  const height = head + size.height + legendLines(scene, frame) * LINE + foot;
  return {
    ...scene,
    size: { width: size.width, height },
    view: { ...view, y: view.y + head },
    labels: labels.map((label) => ({ ...label, y: label.y + head })),
  };
}

/** @param framed the scene as `withFrame` gives it, already drawn. */
export function drawFrame(context: DrawContext, framed: Scene, frame: Frame): void {
  const { palette, size } = framed;
  const foot = linesOf(framed, frame.foot);
  const below = size.height - legendLines(framed, frame) * LINE - footHeight(foot);
  context.globalAlpha = 1;
  context.setLineDash([]);
  // What lies beyond the edges of the drawing.
  const band = (top: number, bottom: number) => {
    context.beginPath();
    context.moveTo(0, top);
    context.lineTo(size.width, top);
    context.lineTo(size.width, bottom);
    context.lineTo(0, bottom);
    context.closePath();
    context.fillStyle = palette.paper;
    context.fill();
  };
  const about = linesOf(framed, frame.about);
  band(0, headOf(about.length) - 12);
  band(below, size.height);
  const say = (text: string, x: number, y: number, pixels: number, colour: string) => {
    context.font = `${pixels}px ${palette.font}`;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  say(frame.title, EDGE, 30, 20, palette.ink);
  for (const [at, line] of about.entries()) {
    say(line, EDGE, 56 + at * ABOUT_LINE, 13, palette.soft);
  }
  const isNarrow = size.width < NARROW;
  const step = (size.width - EDGE * 2) / Math.max(4, frame.legend.length);
  for (const [at, { look, text }] of frame.legend.entries()) {
    const x = EDGE + (isNarrow ? 0 : at * step);
    const y = below + LINE / 2 + (isNarrow ? at * LINE : 0);
    if (look === 'disputed') {
      drawFlag(context, x + SAMPLE / 2, y, palette.dispute);
    } else {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + SAMPLE, y);
      context.lineWidth = 2;
      context.strokeStyle = palette.tie;
      context.setLineDash(DASHES[look]);
      context.stroke();
      context.setLineDash([]);
    }
    say(text, x + SAMPLE + 8, y, 13, palette.soft);
  }
  const top = size.height - footHeight(foot) + FOOT / 2;
  for (const [at, line] of foot.entries()) {
    say(line, EDGE, top + at * FOOT_LINE, 11.5, palette.soft);
  }
}

/** As it stands on ties. */
function drawFlag(context: DrawContext, x: number, y: number, colour: string): void {
  context.beginPath();
  context.moveTo(x, y - 4.5);
  context.lineTo(x + 5, y + 4);
  context.lineTo(x - 5, y + 4);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
