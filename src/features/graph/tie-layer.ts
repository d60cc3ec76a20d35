/**
 * Very many ties on a canvas of their own, drawn a few at a time so that the page keeps answering:
 * the drawing gains ties from frame to frame. While it moves, the layer is moved as it is.
 */
import { drawTies } from './draw.ts';
import type { Picture } from './picture.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Viewport } from './viewport.ts';

/**
 * Runs of ties that are drawn in a frame. A number, not a time: a canvas puts off its work to the
 * end of the frame, where no clock of ours sees it.
 */
const RUNS = 12;
/** Milliseconds without movement after which ties are drawn anew. */
const REST = 120;

export class TieLayer {
  readonly #canvas = document.createElement('canvas');
  #picture: Picture | undefined;
  #palette: Palette | undefined;
  /** The view that was drawn, and how many runs of it. */
  #drawn: Viewport | undefined;
  #done = 0;
  /** The view that was last asked for, and since when. */
  #asked: Viewport | undefined;
  #since = 0;

  /** Draws the ties, or as many as there is time for; true if another frame is needed. */
  paint(target: CanvasRenderingContext2D, scene: Scene): boolean {
    const { width, height } = target.canvas;
    const now = performance.now();
    if (!isSame(this.#asked, scene.view)) {
      this.#asked = scene.view;
      this.#since = now;
    }
    const isOther =
      scene.picture !== this.#picture ||
      scene.palette !== this.#palette ||
      width !== this.#canvas.width ||
      height !== this.#canvas.height;
    const isMoved = !isSame(this.#drawn, scene.view);
    if (isOther || (isMoved && now - this.#since > REST)) this.#begin(target, scene);
    if (isSame(this.#drawn, scene.view)) this.#continue(scene);
    this.#copy(target, scene);
    return this.#done < scene.picture.runs.length || !isSame(this.#drawn, scene.view);
  }

  #begin(target: CanvasRenderingContext2D, scene: Scene): void {
    const { width, height } = target.canvas;
    // Setting a size clears the canvas too.
    this.#canvas.width = width;
    this.#canvas.height = height;
    this.#canvas.getContext('2d')?.setTransform(target.getTransform());
    this.#picture = scene.picture;
    this.#palette = scene.palette;
    this.#drawn = scene.view;
    this.#done = 0;
  }

  #continue(scene: Scene): void {
    const context = this.#canvas.getContext('2d');
    const { runs } = scene.picture;
    if (!context) return;
    const next = runs.slice(this.#done, this.#done + RUNS);
    drawTies(context, { ...scene, raised: undefined }, next);
    this.#done += next.length;
  }

  #copy(target: CanvasRenderingContext2D, { size, view, raised }: Scene): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const k = view.scaleX / drawn.scaleX;
    target.globalAlpha = raised ? 0.35 : 1;
    target.drawImage(
      this.#canvas,
      view.x - drawn.x * k,
      view.y - drawn.y * k,
      size.width * k,
      size.height * k,
    );
    target.globalAlpha = 1;
  }
}

const isSame = (a: Viewport | undefined, b: Viewport) =>
  a !== undefined && a.x === b.x && a.y === b.y && a.scaleX === b.scaleX && a.scaleY === b.scaleY;
