/** The outlines that are drawn on a canvas, as the `d` of an SVG; calls are those of a canvas. */

/** Two decimals are a hundredth of a pixel. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export class SvgPath {
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

  /** Up to a whole circle. */
  arc(x: number, y: number, radius: number, start: number, end: number, isBack = false): void {
    const at = (angle: number) =>
      `${rounded(x + radius * Math.cos(angle))} ${rounded(y + radius * Math.sin(angle))}`;
    const r = rounded(radius);
    const to = (angle: number, isLarge = false) =>
      `A${r} ${r} 0 ${isLarge ? 1 : 0} ${isBack ? 0 : 1} ${at(angle)}`;
    const first = at(start);
    if (!this.#path.endsWith(`M${first}`)) this.#path += `${this.#path ? 'L' : 'M'}${first}`;
    const turn = Math.abs(end - start);
    // SVG draws no arc whose ends meet: a circle is two halves.
    if (turn >= Math.PI * 2) this.#path += to(start + Math.PI) + to(start);
    else this.#path += to(end, turn > Math.PI);
  }

  rect(x: number, y: number, width: number, height: number): void {
    const [w, h] = [rounded(width), rounded(height)];
    this.#path += `M${rounded(x)} ${rounded(y)}h${w}v${h}h${rounded(-width)}Z`;
  }

  closePath(): void {
    this.#path += 'Z';
  }
}
