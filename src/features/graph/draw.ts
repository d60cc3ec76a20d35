/** Draws a scene. Knows no DOM: a canvas, an SVG writer and a test's recorder all serve as context. */
import { LABEL_SIZE } from './labels.ts';
import type { TieLook, TieRun } from './picture.ts';
import { placeOnScreen, type Scene } from './scene.ts';
import { outline } from './shapes.ts';

export type DrawContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'lineWidth'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'lineCap'
  | 'lineJoin'
> & {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
};

const DASHES: Record<TieLook, readonly number[]> = {
  held: [],
  announced: [6, 4],
  'not-held': [1, 5],
};
const FADED = 0.16;

export function draw(context: DrawContext, scene: Scene): void {
  drawTies(context, scene);
  drawOver(context, scene);
}

/** How strongly ties are drawn: many of them fainter, so that what lies between is seen. */
export const tieStrength = ({ picture, raised }: Scene): number =>
  Math.min(1, 16 / Math.sqrt(picture.ties.length)) * (raised ? FADED * 2 : 1);

/** All ties that are not raised, or those of some runs only. */
export function drawTies(
  context: DrawContext,
  scene: Scene,
  runs: readonly TieRun[] = scene.picture.runs,
): void {
  context.strokeStyle = scene.palette.tie;
  context.globalAlpha = tieStrength(scene);
  strokeRuns(context, scene, runs, (tie) => !scene.raised?.ties.has(tie));
  context.globalAlpha = 1;
}

/** All that lies over the ties: those that are raised, signs, nodes and names. */
export function drawOver(context: DrawContext, scene: Scene): void {
  const { raised } = scene;
  if (raised) {
    context.strokeStyle = scene.palette.accent;
    strokeRuns(context, scene, scene.picture.runs, (tie) => raised.ties.has(tie));
  }
  drawDisputes(context, scene);
  drawNodes(context, scene);
  drawLabels(context, scene);
  context.globalAlpha = 1;
}

function strokeRuns(
  context: DrawContext,
  { picture, view }: Scene,
  runs: readonly TieRun[],
  isWanted: (tie: number) => boolean,
): void {
  const { places, from, to } = picture;
  for (const { look, width, ties } of runs) {
    let isEmpty = true;
    for (const tie of ties) {
      if (!isWanted(tie)) continue;
      if (isEmpty) context.beginPath();
      isEmpty = false;
      const a = (from[tie] ?? 0) * 2;
      const b = (to[tie] ?? 0) * 2;
      context.moveTo(
        view.scaleX * (places[a] ?? 0) + view.x,
        view.scaleY * (places[a + 1] ?? 0) + view.y,
      );
      context.lineTo(
        view.scaleX * (places[b] ?? 0) + view.x,
        view.scaleY * (places[b + 1] ?? 0) + view.y,
      );
    }
    if (isEmpty) continue;
    context.lineWidth = width;
    context.setLineDash([...DASHES[look]]);
    context.stroke();
  }
  context.setLineDash([]);
}

/** A triangle in the middle of every tie about which reports disagree. */
function drawDisputes(context: DrawContext, scene: Scene): void {
  const { picture, palette, raised } = scene;
  if (picture.ties.length > MOST_WITH_SIGNS) return;
  for (const isRaised of raised ? [false, true] : [true]) {
    context.beginPath();
    for (let tie = 0; tie < picture.ties.length; tie++) {
      if (!picture.disputed[tie] || (raised?.ties.has(tie) ?? true) !== isRaised) continue;
      const [ax, ay] = placeOnScreen(scene, picture.from[tie] ?? 0);
      const [bx, by] = placeOnScreen(scene, picture.to[tie] ?? 0);
      const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
      context.moveTo(x, y - 4.5);
      context.lineTo(x + 4.5, y + 3.5);
      context.lineTo(x - 4.5, y + 3.5);
      context.closePath();
    }
    context.globalAlpha = isRaised ? 1 : FADED * 2;
    context.strokeStyle = palette.paper;
    context.lineWidth = 2.5;
    context.stroke();
    context.fillStyle = palette.dispute;
    context.fill();
  }
}

/** With more ties than this, signs on them would hide what they are about. */
const MOST_WITH_SIGNS = 400;

function drawNodes(context: DrawContext, scene: Scene): void {
  const { picture, palette, raised, chosen, pinned } = scene;
  const isFaded = (node: number) => raised !== undefined && !raised.nodes.has(node);
  const trace = (isWanted: (node: number) => boolean, grow: number) => {
    context.beginPath();
    for (let node = 0; node < picture.nodes.length; node++) {
      if (!isWanted(node)) continue;
      const [x, y] = placeOnScreen(scene, node);
      outline(
        context,
        picture.faces[node]?.kind ?? 'person',
        x,
        y,
        (picture.radii[node] ?? 0) + grow,
      );
    }
  };
  // A rim of paper parts nodes from the ties that end in them.
  context.globalAlpha = 1;
  context.fillStyle = palette.paper;
  trace(() => true, 1.5);
  context.fill();
  for (const faded of raised ? [true, false] : [false]) {
    context.globalAlpha = faded ? FADED * 2 : 1;
    for (const side of ['other', 'second', 'first'] as const) {
      trace((n) => isFaded(n) === faded && picture.faces[n]?.side === side, 0);
      context.fillStyle = palette.sides[side];
      context.fill();
    }
  }
  context.globalAlpha = 1;
  if (chosen.size > 0) {
    trace((n) => chosen.has(n), 3);
    context.strokeStyle = palette.accent;
    context.lineWidth = 2;
    context.stroke();
  }
  if (pinned.size > 0) {
    context.beginPath();
    for (const node of pinned) {
      const [x, y] = placeOnScreen(scene, node);
      context.moveTo(x + 2, y);
      context.arc(x, y, 2, 0, 2 * Math.PI);
    }
    context.fillStyle = palette.paper;
    context.fill();
  }
}

function drawLabels(context: DrawContext, scene: Scene): void {
  const { labels, palette, raised, chosen } = scene;
  context.font = `${LABEL_SIZE}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.strokeStyle = palette.paper;
  context.lineWidth = 4;
  for (const { node, text, x, y } of labels) {
    context.globalAlpha = raised && !raised.nodes.has(node) ? FADED * 2 : 1;
    context.fillStyle = chosen.has(node) ? palette.accent : palette.ink;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
