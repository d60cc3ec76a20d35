/** Paints the timeline into its canvas and text layers, at most once a frame. */
import { draw, SANS } from './draw.ts';
import type { Measure } from './labels.ts';
import { layout, type LayoutInput } from './layout.ts';
import type { Palette } from './palette.ts';
import { timeScale, type Span } from './scale.ts';
import { heightOf, type Scene } from './scene.ts';
import { TextLayer } from './text-layer.ts';
import { TICK_GAP, ticksIn, type AxisWords } from './ticks.ts';

export interface PaintInput extends Omit<LayoutInput, 'scale' | 'ticks' | 'measure'> {
  readonly span: Span;
  readonly width: number;
  readonly words: AxisWords;
}

const LABEL_FONT = `500 13px ${SANS}`;
const SELECTED_FONT = `700 13px ${SANS}`;
const TICK_FONT = `400 12px ${SANS}`;
const MOST_KNOWN = 4000;

/** Widths of texts, remembered; guessed where there is no canvas to measure with. */
export function measurer(context: CanvasRenderingContext2D | undefined) {
  const known = new Map<string, number>();
  return (text: string, font: string): number => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = font;
    const width = context ? context.measureText(text).width : text.length * 6.6;
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
}

const labelMeasure =
  (measure: (text: string, font: string) => number): Measure =>
  (text, isSelected) =>
    measure(text, isSelected ? SELECTED_FONT : LABEL_FONT);

/** The scene of a span; what the screen, the picture and the tests have in common. */
export function sceneOf(input: PaintInput, measure: (text: string, font: string) => number): Scene {
  const scale = timeScale(input.span, input.width);
  const ticks = ticksIn(scale, input.words, (text) => measure(text, TICK_FONT));
  return layout({ ...input, scale, ticks, measure: labelMeasure(measure) });
}

export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | undefined;
  readonly #labels: TextLayer;
  readonly #axis: TextLayer;
  #measure: (text: string, font: string) => number;
  scene: Scene | undefined;

  constructor(canvas: HTMLCanvasElement, labels: HTMLElement, axis: HTMLElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d') ?? undefined;
    this.#labels = new TextLayer(labels);
    this.#axis = new TextLayer(axis);
    this.#measure = measurer(this.#context);
  }

  /** Measures texts anew, once fonts have come. */
  forgetWidths(): void {
    this.#measure = measurer(this.#context);
  }

  paint(input: PaintInput, palette: Palette): void {
    const scene = sceneOf(input, this.#measure);
    this.scene = scene;
    this.#labels.show(
      scene.labels.map(({ text, x, y, isSelected }) => {
        return { text, x, y, look: isSelected ? 'selected' : 'plain' };
      }),
    );
    this.#axis.show(
      scene.ticks.map(({ label, x, level }) => ({
        text: label,
        x: x + TICK_GAP,
        y: 0,
        look: level,
      })),
    );
    const context = this.#context;
    if (!context) return;
    this.#resize(input.width, heightOf(input.model.lanes.length));
    const ratio = globalThis.devicePixelRatio || 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, scene.width, scene.height);
    draw(context, scene, palette);
  }

  #resize(width: number, height: number): void {
    const ratio = globalThis.devicePixelRatio || 1;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== wide) this.#canvas.width = wide;
    if (this.#canvas.height !== high) this.#canvas.height = high;
  }
}
