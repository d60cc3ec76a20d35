/**
 * What lies under the raised: ties and nodes as one image, so that pointing at something does not
 * draw thousands of them anew. Very many ties are drawn a few at a time, so that the page keeps
 * answering: the image gains ties from frame to frame, and is moved as it is while the view moves.
 */
import { drawMarks, drawTies, FADED } from './draw.ts';
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

export class UnderLayer {
  readonly #canvas = document.createElement('canvas');
  #picture: Picture | undefined;
  #palette: Palette | undefined;
  /** The view that was drawn, and how many runs of it. */
  #drawn: Viewport | undefined;
  #done = 0;
  /** The view that was last asked for, and since when. */
  #asked: Viewport | undefined;
  #since = 0;

  /**
   * Draws what lies under `scene`, at once or as much as there is time for; true if another frame
   * is needed.
   */
  paint(target: CanvasRenderingContext2D, scene: Scene, isAtOnce: boolean): boolean {
    const { width, height } = target.canvas;
    const { runs } = scene.picture;
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
    if (isOther || (isMoved && (isAtOnce || now - this.#since > REST))) this.#begin(target, scene);
    if (isSame(this.#drawn, scene.view) && this.#done < runs.length + 1) {
      this.#continue(scene, isAtOnce ? runs.length + 1 : RUNS);
    }
    this.#copy(target, scene);
    const isWhole = this.#done > runs.length;
    if (!isWhole) drawMarks(target, scene);
    return !isWhole || !isSame(this.#drawn, scene.view);
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

  /** The marks count as one run more, over all others. */
  #continue(scene: Scene, most: number): void {
    const context = this.#canvas.getContext('2d');
    const { runs } = scene.picture;
    if (!context) return;
    const plain = { ...scene, raised: undefined };
    const next = runs.slice(this.#done, this.#done + most);
    drawTies(context, plain, next);
    if (next.length < most) drawMarks(context, plain);
    this.#done += Math.min(most, next.length + 1);
  }

  #copy(target: CanvasRenderingContext2D, { size, view, raised }: Scene): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const k = view.scaleX / drawn.scaleX;
    target.globalAlpha = raised ? FADED : 1;
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
