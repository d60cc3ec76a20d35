/** A pen that writes SVG: the picture that is saved is drawn by what draws the screen. */
import { textRoom } from '../../formats/svg-text.ts';
import { xmlText } from '../../formats/xml.ts';
import type { Pen } from './pen.ts';
import type { MeasureText } from './picture.ts';

interface Stop {
  readonly at: number;
  readonly colour: string;
}

/** Two decimals are a hundredth of a pixel. */
const n = (value: number) => String(Math.round(value * 100) / 100);

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
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = this.ends;
    const stops = this.stops.map(
      ({ at, colour }) =>
        `<stop offset="${n(at)}" ${paint('stop-color', 'stop-opacity', colour)}/>`,
    );
    return `<linearGradient id="${this.id}" gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">${stops.join('')}</linearGradient>`;
  }
}

/** `#rrggbbaa` is young in SVG; colour and opacity apart are read everywhere. */
function paint(property: string, opacity: string, colour: string): string {
  if (!/^#[0-9a-f]{8}$/i.test(colour)) return `${property}="${colour}"`;
  const part = Number.parseInt(colour.slice(7), 16) / 255;
  return `${property}="${colour.slice(0, 7)}" ${opacity}="${n(part)}"`;
}

const FONT = /^(?<style>italic )?(?<weight>\d+) (?<size>[\d.]+)px (?<family>.+)$/;
const ANCHORS: Partial<Record<CanvasTextAlign, string>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};
const BASELINES: Partial<Record<CanvasTextBaseline, string>> = {
  middle: 'central',
  top: 'hanging',
};

export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000000';
  strokeStyle: Pen['strokeStyle'] = '#000000';
  lineWidth = 1;
  globalAlpha = 1;
  font = '400 12px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  readonly #gradients: SvgGradient[] = [];
  readonly #parts: string[] = [];
  #path = '';
  #rect: readonly number[] | undefined;
  #clips = 0;
  /** Groups opened since each `save`. */
  readonly #open: number[] = [];
  readonly #measure: MeasureText | undefined;

  /** @param measure widths of texts by what laid them out: they keep them in any other font */
  constructor(measure?: MeasureText) {
    this.#measure = measure;
  }

  beginPath(): void {
    this.#path = '';
    this.#rect = undefined;
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${n(x)} ${n(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${n(x)} ${n(y)}`;
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const at = (angle: number) =>
      `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
    const r = n(radius);
    this.#path += `${this.#path ? 'L' : 'M'}${at(start)}`;
    // SVG draws no arc whose ends meet: a circle is two halves.
    const middle = (start + end) / 2;
    if (end - start >= Math.PI * 2) this.#path += `A${r} ${r} 0 0 1 ${at(middle)}`;
    const isLarge = end - start > Math.PI && end - start < Math.PI * 2 ? 1 : 0;
    this.#path += `A${r} ${r} 0 ${isLarge} 1 ${at(end)}`;
  }

  closePath(): void {
    this.#path += 'Z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#rect = [x, y, width, height];
    this.#path += `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
  }

  fill(): void {
    this.#add(`<path d="${this.#path}" ${this.#fill()}${this.#alpha()}/>`);
  }

  stroke(): void {
    const colour = typeof this.strokeStyle === 'string' ? this.strokeStyle : '#000000';
    const line = paint('stroke', 'stroke-opacity', colour);
    this.#add(
      `<path d="${this.#path}" fill="none" ${line} stroke-width="${n(this.lineWidth)}"${this.#alpha()}/>`,
    );
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const box = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
    this.#add(`<rect ${box} ${this.#fill()}${this.#alpha()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    const {
      style,
      weight = '400',
      size = '12',
      family = 'sans-serif',
    } = FONT.exec(this.font)?.groups ?? {};
    const anchor = ANCHORS[this.textAlign];
    const baseline = BASELINES[this.textBaseline];
    const look = [
      `font-family="${xmlText(family)}" font-size="${size}" font-weight="${weight}"`,
      style ? 'font-style="italic"' : '',
      anchor ? `text-anchor="${anchor}"` : '',
      baseline ? `dominant-baseline="${baseline}"` : '',
      textRoom(this.#measure?.(text, this.font)),
    ];
    this.#add(
      `<text x="${n(x)}" y="${n(y)}" ${look.filter(Boolean).join(' ')} ${this.#fill()}>${xmlText(text)}</text>`,
    );
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
    if (groups > 0) this.#add('</g>'.repeat(groups));
  }

  translate(x: number, y: number): void {
    this.#group(`<g transform="translate(${n(x)} ${n(y)})">`);
  }

  clip(): void {
    const [x = 0, y = 0, width = 0, height = 0] = this.#rect ?? [];
    const id = `clip${++this.#clips}`;
    const box = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
    this.#group(`<clipPath id="${id}"><rect ${box}/></clipPath><g clip-path="url(#${id})">`);
  }

  /** The whole file. */
  finish(width: number, height: number, title: string): string {
    const defs = this.#gradients.length > 0 ? [`<defs>${this.#gradients.join('\n')}</defs>`] : [];
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">`,
      `<title>${xmlText(title)}</title>`,
      ...defs,
      ...this.#parts,
      '</svg>',
      '',
    ].join('\n');
  }

  #add(part: string): void {
    this.#parts.push(part);
  }

  #group(opening: string): void {
    this.#add(opening);
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] = (this.#open[last] ?? 0) + 1;
  }

  #fill(): string {
    const { fillStyle } = this;
    if (fillStyle instanceof SvgGradient) return `fill="url(#${fillStyle.id})"`;
    return paint('fill', 'fill-opacity', typeof fillStyle === 'string' ? fillStyle : '#000000');
  }

  #alpha(): string {
    return this.globalAlpha < 1 ? ` opacity="${n(this.globalAlpha)}"` : '';
  }
}
