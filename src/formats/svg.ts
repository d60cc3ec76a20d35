/** A pen that writes SVG: a picture that is saved is drawn by what draws on the canvas. */
import { rounded, SvgPath } from './svg-path.ts';
import { textRoom } from './svg-text.ts';
import { xmlText } from './xml.ts';

/** The width of a text in a font, in user units. */
export type MeasureText = (text: string, font: string) => number;

type Paint = string | CanvasGradient | CanvasPattern;

interface Stop {
  readonly at: number;
  readonly colour: string;
}

class SvgGradient implements CanvasGradient {
  readonly stops: Stop[] = [];
  readonly id: string;
  readonly ends: readonly number[];

  constructor(id: string, ends: readonly number[]) {
    this.id = id;
    this.ends = ends;
  }

  addColorStop(at: number, colour: string): void {
    this.stops.push({ at, colour });
  }

  toString(): string {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = this.ends.map(rounded);
    const stops = this.stops.map(
      ({ at, colour }) =>
        `<stop offset="${rounded(at)}" ${inColour('stop-color', 'stop-opacity', colour)}/>`,
    );
    return `<linearGradient id="${this.id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient>`;
  }
}

/** `#rrggbbaa` is young in SVG; colour and opacity apart are read everywhere. */
function inColour(property: string, opacity: string, colour: string): string {
  if (!/^#[0-9a-f]{8}$/i.test(colour)) return `${property}="${xmlText(colour)}"`;
  const part = Number.parseInt(colour.slice(7), 16) / 255;
  return `${property}="${colour.slice(0, 7)}" ${opacity}="${rounded(part)}"`;
}

const FONT = /^(?<style>italic )?(?:(?<weight>\d+) )?(?<size>[\d.]+)px (?<family>.+)$/;
const ANCHORS: Partial<Record<CanvasTextAlign, string>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};
/** Most programs know no `dominant-baseline`: the middle is a third of the size lower. */
const LOWER: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.34 };

export class SvgPen extends SvgPath {
  fillStyle: Paint = '#000000';
  strokeStyle: Paint = '#000000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  font = '400 12px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  readonly #gradients: SvgGradient[] = [];
  readonly #parts: string[] = [];
  #dash = '';
  #rect: readonly number[] = [];
  #clips = 0;
  /** Groups opened since each `save`. */
  readonly #open: number[] = [];
  readonly #measure: MeasureText | undefined;

  /** @param measure widths of texts by what laid them out: they keep them in any other font */
  constructor(measure?: MeasureText) {
    super();
    this.#measure = measure;
  }

  override rect(...box: [number, number, number, number]): void {
    this.#rect = box;
    super.rect(...box);
  }

  fill(): void {
    if (!this.path) return;
    this.#parts.push(`<path d="${this.path}" ${this.#fill()}${this.#alpha()}/>`);
  }

  stroke(): void {
    if (!this.path) return;
    this.#parts.push(`<path d="${this.path}" fill="none" ${this.#line()}${this.#alpha()}/>`);
  }

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash].join(' ');
  }

  fillRect(...box: [number, number, number, number]): void {
    this.#parts.push(`<rect ${boxOf(box)} ${this.#fill()}${this.#alpha()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#fill());
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none" ${this.#line()}`);
  }

  createLinearGradient(...ends: [number, number, number, number]): CanvasGradient {
    const gradient = new SvgGradient(`fade${this.#gradients.length + 1}`, ends);
    this.#gradients.push(gradient);
    return gradient;
  }

  save(): void {
    this.#open.push(0);
  }

  restore(): void {
    const groups = this.#open.pop() ?? 0;
    if (groups > 0) this.#parts.push('</g>'.repeat(groups));
  }

  translate(x: number, y: number): void {
    this.#group(`<g transform="translate(${rounded(x)} ${rounded(y)})">`);
  }

  /** To the rectangle that was outlined last. */
  clip(): void {
    const id = `clip${++this.#clips}`;
    this.#group(
      `<clipPath id="${id}"><rect ${boxOf(this.#rect)}/></clipPath><g clip-path="url(#${id})">`,
    );
  }

  /** The whole file. */
  finish(width: number, height: number, title: string): string {
    const [w, h] = [rounded(width), rounded(height)];
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img">`,
      `<title>${xmlText(title)}</title>`,
      ...(this.#gradients.length > 0 ? [`<defs>${this.#gradients.join('\n')}</defs>`] : []),
      ...this.#parts,
      '</svg>',
      '',
    ].join('\n');
  }

  #text(text: string, x: number, y: number, colour: string): void {
    const {
      style,
      weight,
      size = '12',
      family = 'sans-serif',
    } = FONT.exec(this.font)?.groups ?? {};
    const anchor = ANCHORS[this.textAlign];
    const lower = Number(size) * (LOWER[this.textBaseline] ?? 0);
    const look = [
      `font-family="${xmlText(family)}" font-size="${size}"`,
      weight ? `font-weight="${weight}"` : '',
      style ? 'font-style="italic"' : '',
      anchor ? `text-anchor="${anchor}"` : '',
      textRoom(this.#measure?.(text, this.font)),
      colour,
    ];
    this.#parts.push(
      `<text x="${rounded(x)}" y="${rounded(y + lower)}" ${look.filter(Boolean).join(' ')}${this.#alpha()}>${xmlText(text)}</text>`,
    );
  }

  #group(opening: string): void {
    this.#parts.push(opening);
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] = (this.#open[last] ?? 0) + 1;
  }

  #fill(): string {
    const { fillStyle } = this;
    if (fillStyle instanceof SvgGradient) return `fill="url(#${fillStyle.id})"`;
    return inColour('fill', 'fill-opacity', String(fillStyle));
  }

  #line(): string {
    const look = [
      inColour('stroke', 'stroke-opacity', String(this.strokeStyle)),
      `stroke-width="${rounded(this.lineWidth)}"`,
      this.lineCap === 'butt' ? '' : `stroke-linecap="${this.lineCap}"`,
      this.lineJoin === 'miter' ? '' : `stroke-linejoin="${this.lineJoin}"`,
      this.#dash ? `stroke-dasharray="${this.#dash}"` : '',
    ];
    return look.filter(Boolean).join(' ');
  }

  #alpha(): string {
    return this.globalAlpha < 1 ? ` opacity="${rounded(this.globalAlpha)}"` : '';
  }
}

function boxOf(box: readonly number[]): string {
  const [x = '0', y = '0', width = '0', height = '0'] = box.map(rounded);
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}
