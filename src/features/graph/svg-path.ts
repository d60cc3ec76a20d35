/** The outlines that are drawn on a canvas, as the `d` of an SVG. */
import type { DrawContext } from './draw.ts';

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export class SvgPath implements Pick<
  DrawContext,
  'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'closePath'
> {
  #path = '';

  get path(): string {
    return this.#path;
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${rounded(x)} ${rounded(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${rounded(x)} ${rounded(y)}`;
  }

  /** Whole circles only, which is all that is drawn: two halves from the current point and back. */
  arc(...[, , r, , , isBackwards]: Parameters<DrawContext['arc']>): void {
    const sweep = isBackwards ? 0 : 1;
    const half = (dx: number) => `a${rounded(r)} ${rounded(r)} 0 0 ${sweep} ${rounded(dx)} 0`;
    this.#path += half(-2 * r) + half(2 * r);
  }

  closePath(): void {
    this.#path += 'Z';
  }
}
