/** A context that writes SVG: what `draw` draws on a canvas, as a file of vectors. */
import { textRoom } from '../../formats/svg-text.ts';
import { xmlText } from '../../formats/xml.ts';
import type { DrawContext } from './draw.ts';
import { rounded, SvgPath } from './svg-path.ts';

export type MeasureText = (text: string, font: string) => number;

const ANCHOR: Partial<Record<CanvasTextAlign, string>> = { left: 'start', center: 'middle' };

export class SvgContext extends SvgPath implements DrawContext {
  fillStyle: DrawContext['fillStyle'] = '#000';
  strokeStyle: DrawContext['strokeStyle'] = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  font = '';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  readonly #parts: string[] = [];
  #dash = '';
  readonly #measure: MeasureText | undefined;

  /** @param measure widths of texts by what laid them out: they keep them in any other font */
  constructor(measure?: MeasureText) {
    super();
    this.#measure = measure;
  }

  fill(): void {
    if (!this.path) return;
    this.#parts.push(
      `<path d="${this.path}" fill="${this.#colour(this.fillStyle)}"${this.#alpha()}/>`,
    );
  }

  stroke(): void {
    if (!this.path) return;
    const dash = this.#dash ? ` stroke-dasharray="${this.#dash}"` : '';
    this.#parts.push(`<path d="${this.path}" fill="none"${this.#line()}${dash}${this.#alpha()}/>`);
  }

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash].join(' ');
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="${this.#colour(this.fillStyle)}"`);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none"${this.#line()}`);
  }

  /** The file, on a ground of this colour. */
  finish(width: number, height: number, title: string, ground: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
      `<title>${xmlText(title)}</title>`,
      `<rect width="${width}" height="${height}" fill="${xmlText(ground)}"/>`,
      ...this.#parts,
      '</svg>\n',
    ].join('\n');
  }

  #text(text: string, x: number, y: number, look: string): void {
    const [size = '', ...family] = this.font.split(' ');
    // Most programs know no `dominant-baseline`: the middle is a third of the size lower.
    const lower = this.textBaseline === 'middle' ? Number.parseFloat(size) * 0.34 : 0;
    this.#parts.push(
      `<text x="${rounded(x)}" y="${rounded(y + lower)}" text-anchor="${ANCHOR[this.textAlign] ?? 'start'}" ` +
        `font-size="${size}" font-family="${xmlText(family.join(' '))}" ${textRoom(this.#measure?.(text, this.font))} ${look}${this.#alpha()}>${xmlText(text)}</text>`,
    );
  }

  #line(): string {
    return ` stroke="${this.#colour(this.strokeStyle)}" stroke-width="${this.lineWidth}" stroke-linejoin="${this.lineJoin}"`;
  }

  #alpha(): string {
    return this.globalAlpha < 1 ? ` opacity="${rounded(this.globalAlpha)}"` : '';
  }

  #colour(style: DrawContext['fillStyle']): string {
    return xmlText(String(style));
  }
}
