/** Draws a scene. Knows no DOM: a canvas, an SVG writer and a test's recorder all serve as context. */
import { LABEL_SIZE, LINE_HEIGHT } from './labels.ts';
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

export const DASHES: Record<TieLook, readonly number[]> = {
  held: [],
  announced: [6, 4],
  unknown: [6, 3, 1, 3],
  'not-held': [1, 5],
};
/** How strongly the rest is drawn while something is raised. */
export const FADED = 0.32;

export function draw(context: DrawContext, scene: Scene): void {
  drawTies(context, scene);
  drawMarks(context, scene);
  drawOver(context, scene);
}

/**
 * A picture whose nodes are still moving: the most frequent ties, and the small nodes as squares,
 * because a frame has little time while another thread lays out, and a circle takes ten times as
 * long as a square.
 */
export function drawSketch(context: SketchContext, scene: Scene): void {
  const { runs, radii, faces, nodes } = scene.picture;
  let count = 0;
  const beyond = runs.findLastIndex(({ ties }) => (count += ties.length) > MOST_SKETCHED);
  drawTies(context, scene, runs.slice(beyond + 1));
  const isSmall = (node: number) => (radii[node] ?? 0) < LEAST_ROUND;
  const all = [...nodes.keys()];
  for (const node of all.filter(isSmall)) {
    const [x, y] = placeOnScreen(scene, node);
    const side = (radii[node] ?? 0) * SQUARE_OF_CIRCLE;
    context.fillStyle = scene.palette.sides[faces[node]?.side ?? 'other'];
    context.fillRect(x - side / 2, y - side / 2, side, side);
  }
  fillNodes(
    context,
    scene,
    all.filter((node) => !isSmall(node)),
  );
  drawOver(context, scene);
}

type SketchContext = DrawContext & Pick<CanvasRenderingContext2D, 'fillRect'>;
const MOST_SKETCHED = 400;
/** CSS pixels. */
const LEAST_ROUND = 4.5;
/** The side of the square that has the area of a circle of radius 1. */
const SQUARE_OF_CIRCLE = 1.77;

/** Many ties are drawn fainter, so that what lies between is seen. */
const faintness = (ties: number, root: number) => Math.min(1, root / Math.sqrt(ties));

const strengthOf = ({ raised }: Scene) => (raised ? FADED : 1);

/** All ties, or those of some runs only. */
export function drawTies(
  context: DrawContext,
  scene: Scene,
  runs: readonly TieRun[] = scene.picture.runs,
): void {
  context.strokeStyle = scene.palette.tie;
  context.globalAlpha = faintness(scene.picture.ties.length, 16) * strengthOf(scene);
  strokeRuns(context, scene, runs);
  context.globalAlpha = 1;
}

/** Nodes, and the signs on ties. */
export function drawMarks(context: DrawContext, scene: Scene): void {
  context.globalAlpha = strengthOf(scene);
  drawDisputes(context, scene);
  drawNodes(context, scene, [...scene.picture.nodes.keys()]);
  context.globalAlpha = 1;
}

/** All that lies over the rest: what is raised, rings, and names. */
export function drawOver(context: DrawContext, scene: Scene): void {
  const { raised } = scene;
  if (raised) {
    context.strokeStyle = scene.palette.accent;
    context.globalAlpha = faintness(raised.ties.size, 6);
    strokeRuns(context, scene, raised.runs ?? scene.picture.runs, raised.ties);
    context.globalAlpha = 1;
    drawDisputes(context, scene, raised.ties);
    drawNodes(context, scene, [...raised.nodes]);
  }
  drawRings(context, scene);
  drawLabels(context, scene);
  context.globalAlpha = 1;
}

function strokeRuns(
  context: DrawContext,
  { picture, view }: Scene,
  runs: readonly TieRun[],
  wanted?: ReadonlySet<number>,
): void {
  const { places, from, to } = picture;
  for (const { look, width, ties } of runs) {
    let isEmpty = true;
    for (const tie of ties) {
      if (wanted?.has(tie) === false) continue;
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
function drawDisputes(context: DrawContext, scene: Scene, wanted?: ReadonlySet<number>): void {
  const { picture, palette } = scene;
  if (picture.ties.length > MOST_WITH_SIGNS) return;
  context.beginPath();
  for (let tie = 0; tie < picture.ties.length; tie++) {
    if (!picture.disputed[tie] || wanted?.has(tie) === false) continue;
    const [ax, ay] = placeOnScreen(scene, picture.from[tie] ?? 0);
    const [bx, by] = placeOnScreen(scene, picture.to[tie] ?? 0);
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
    context.moveTo(x, y - 4.5);
    context.lineTo(x + 4.5, y + 3.5);
    context.lineTo(x - 4.5, y + 3.5);
    context.closePath();
  }
  context.strokeStyle = palette.paper;
  context.lineWidth = 2.5;
  context.stroke();
  context.fillStyle = palette.dispute;
  context.fill();
}

/** With more ties than this, signs on them would hide what they are about. */
const MOST_WITH_SIGNS = 400;

function traceNode(context: DrawContext, scene: Scene, node: number, grow: number): void {
  const [x, y] = placeOnScreen(scene, node);
  const { faces, radii } = scene.picture;
  outline(context, faces[node]?.kind ?? 'person', x, y, (radii[node] ?? 0) + grow);
}

function drawNodes(context: DrawContext, scene: Scene, nodes: readonly number[]): void {
  const { globalAlpha } = context;
  // A rim of paper parts nodes from the ties that end in them; through it nothing shines.
  context.globalAlpha = 1;
  context.beginPath();
  for (const node of nodes) traceNode(context, scene, node, 1.5);
  context.fillStyle = scene.palette.paper;
  context.fill();
  context.globalAlpha = globalAlpha;
  fillNodes(context, scene, nodes);
}

function fillNodes(context: DrawContext, scene: Scene, nodes: readonly number[]): void {
  for (const side of ['other', 'second', 'first'] as const) {
    context.beginPath();
    for (const node of nodes) {
      if (scene.picture.faces[node]?.side === side) traceNode(context, scene, node, 0);
    }
    context.fillStyle = scene.palette.sides[side];
    context.fill();
  }
}

/** Around what is chosen, and a dot in what is pinned. */
function drawRings(context: DrawContext, scene: Scene): void {
  const { palette, chosen, pinned } = scene;
  if (chosen.size > 0) {
    context.beginPath();
    for (const node of chosen) traceNode(context, scene, node, 3);
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
  for (const { node, lines, x, y } of labels) {
    context.globalAlpha = raised && !raised.nodes.has(node) ? FADED : 1;
    context.fillStyle = chosen.has(node) ? palette.accent : palette.ink;
    for (const [i, line] of lines.entries()) {
      const lower = (i - (lines.length - 1) / 2) * LINE_HEIGHT;
      context.strokeText(line, x, y + lower);
      context.fillText(line, x, y + lower);
    }
  }
}
