/** The canvas between React and `draw`: keeps the scene, and paints it at most once a frame. */
import type { Size } from '../../ui/use-size.ts';
import { draw, drawOver, drawSketch } from './draw.ts';
import { hitTest, nodesWithin } from './hit-test.ts';
import { LABEL_SIZE, placeLabels } from './labels.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Mark, Raised, Scene } from './scene.ts';
import { UnderLayer } from './under-layer.ts';
import { fit, UNZOOMED, zoomed, type Bounds, type Viewport, type Zoom } from './viewport.ts';

export interface StageProps {
  readonly picture: Picture;
  /** Of all nodes that there are, shown or not: what an unzoomed drawing has room for. */
  readonly bounds: Bounds | undefined;
  readonly size: Size;
  readonly palette: Palette;
  readonly chosen: ReadonlySet<number>;
  readonly raised: Raised | undefined;
  readonly pinned: ReadonlySet<number>;
  /** Whether the nodes are still on their way to their places. */
  readonly isArranging: boolean;
}

export type Place = readonly [x: number, y: number];
export type Mover = 'reader' | 'app';
export type Line = readonly Place[];

/** More ties than this are not drawn anew for what is raised, nor while their nodes move. */
const FEW_TIES = 600;
/** More ties than this can't be drawn within a frame. */
const MOST_LIVE_TIES = 4000;
/** Names while nodes move: enough to see who goes where. */
const FEW_LABELS = 20;
/** About the width of a letter, in CSS pixels; measuring takes longer than drawing. */
const LETTER = 6.6;

export class Stage {
  readonly canvas: HTMLCanvasElement;
  zoom: Zoom = UNZOOMED;
  /** Who has moved the view to where it is. */
  mover: Mover = 'app';
  /** The lasso being drawn, in CSS pixels. */
  lasso: Line = [];
  #props: StageProps | undefined;
  #frame = 0;
  #layer: UnderLayer | undefined;
  /** The node that is being dragged, and where it is held in the world. */
  #held: { readonly node: number; readonly place: Place } | undefined;
  readonly #widths = new Map<string, number>();

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  set(props: StageProps): void {
    if (props.palette !== this.#props?.palette) this.#widths.clear();
    if (props.picture !== this.#props?.picture) this.#held = undefined;
    this.#props = props;
    this.request();
  }

  get props(): StageProps | undefined {
    return this.#props;
  }

  /** With a node that is being dragged where it is held. */
  get #picture(): Picture | undefined {
    const picture = this.#props?.picture;
    if (!picture || !this.#held) return picture;
    const places = picture.places.slice();
    places.set(this.#held.place, this.#held.node * 2);
    return { ...picture, places };
  }

  get base(): Viewport | undefined {
    return this.#props && fit(this.#props.bounds, this.#props.size);
  }

  get view(): Viewport | undefined {
    const { base } = this;
    return base && zoomed(base, this.zoom);
  }

  /** Something moved: paint in the next frame. */
  request(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.paint();
    });
  }

  moveTo(zoom: Zoom, mover: Mover): void {
    this.zoom = zoom;
    this.mover = mover;
    this.request();
  }

  /** A node is being dragged to a place in the world; it is there until the next picture. */
  moveNode(node: number, place: Place): void {
    this.#held = { node, place };
    this.request();
  }

  /** The node that was being dragged goes back to where it was. */
  dropNode(): void {
    this.#held = undefined;
    this.request();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  scene(): Scene | undefined {
    const [view, picture] = [this.view, this.#picture];
    if (!view || !picture || !this.#props) return undefined;
    const { size, palette, chosen, raised, pinned } = this.#props;
    const isRough = this.#isRough(picture);
    const first = raised ? [...raised.nodes].slice(0, 24) : [...chosen];
    const labels = placeLabels({
      picture,
      view,
      size,
      first,
      most: isRough ? FEW_LABELS : Infinity,
      widthOf: (text) => (isRough ? text.length * LETTER : this.#width(text)),
    });
    return { size, picture, view, palette, labels, chosen, raised, pinned };
  }

  hit(x: number, y: number, reach: number): Mark | undefined {
    const [view, picture] = [this.view, this.#picture];
    return view && picture && hitTest({ picture, view }, x, y, reach);
  }

  within(line: Line): number[] {
    const [view, picture] = [this.view, this.#picture];
    return view && picture ? nodesWithin({ picture, view }, line) : [];
  }

  paint(): void {
    const context = this.canvas.getContext('2d');
    const props = this.#props;
    if (!context || !props || props.size.width === 0) return;
    const ratio = devicePixelRatio || 1;
    const [width, height] = [props.size.width * ratio, props.size.height * ratio].map(Math.round);
    if (this.canvas.width !== width) this.canvas.width = width ?? 0;
    if (this.canvas.height !== height) this.canvas.height = height ?? 0;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, props.size.width, props.size.height);
    const scene = this.scene();
    if (!scene) return;
    const { length } = scene.picture.ties;
    const isLive = length <= (scene.raised ? FEW_TIES : MOST_LIVE_TIES);
    if (this.#isRough(scene.picture)) drawSketch(context, scene);
    else if (isLive) draw(context, scene);
    else {
      this.#layer ??= new UnderLayer();
      if (this.#layer.paint(context, scene, length <= MOST_LIVE_TIES)) this.request();
      drawOver(context, scene);
    }
    if (this.lasso.length > 1) paintLasso(context, this.lasso, props.palette);
  }

  /** Whether there is only time for a sketch. */
  #isRough({ ties }: Picture): boolean {
    const isMoving = this.#held !== undefined || this.#props?.isArranging === true;
    return isMoving && ties.length > FEW_TIES;
  }

  #width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const context = this.canvas.getContext('2d');
    if (!context || !this.#props) return text.length * LETTER;
    context.font = `${LABEL_SIZE}px ${this.#props.palette.font}`;
    const { width } = context.measureText(text);
    this.#widths.set(text, width);
    return width;
  }
}

function paintLasso(context: CanvasRenderingContext2D, line: Line, { accent }: Palette): void {
  context.beginPath();
  for (const [i, [x, y]] of line.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
  context.fillStyle = accent;
  context.globalAlpha = 0.12;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = accent;
  context.lineWidth = 1.5;
  context.stroke();
}
