/** The picture that a link is shown with: paper and ink, 1200 by 630, drawn at build time. */
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { openSync, type Font } from 'fontkit';
import { CARD_SIZE } from './document.ts';
import type { Card } from './site.ts';

const PAPER = '#fcfbf7';
const INK = '#1c1b17';
const SOFT = '#57544b';
const HAIRLINE = '#dcd8cd';
const ACCENT = '#7a2a8f';
const MARGIN = 76;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;

/** A face as its files: each holds some of the letters, the first that has one draws it. */
export type Face = readonly Font[];

const require = createRequire(import.meta.url);

/** The app's variable fonts can't be set to a weight here, so these are the same as single ones. */
function faceOf(name: string, weight: number): Face {
  const folder = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files');
  return ['latin', 'latin-ext', 'cyrillic', 'greek'].flatMap((subset) => {
    const font = openSync(join(folder, `${name}-${subset}-${weight}-normal.woff`));
    return 'fonts' in font ? [] : [font];
  });
}

export interface Faces {
  readonly title: Face;
  readonly strong: Face;
  readonly text: Face;
}

export const loadFaces = (): Faces => ({
  title: faceOf('source-serif-4', 600),
  strong: faceOf('source-sans-3', 600),
  text: faceOf('source-sans-3', 400),
});

interface Run {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
}

/** Letters as one outline: fonts need not be where the picture is drawn, nor in its format. */
function outline(face: Face, text: string, size: number): Run {
  let x = 0;
  let path = '';
  for (const char of text.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0;
    const font = face.find((f) => f.hasGlyphForCodePoint(code)) ?? face[0];
    if (!font) continue;
    const scale = size / font.unitsPerEm;
    const glyph = font.glyphForCodePoint(code);
    // Fonts count upwards, pictures downwards.
    path += glyph.path.scale(scale, -scale).translate(x, 0).toSVG();
    x += glyph.advanceWidth * scale;
  }
  return { path, width: x };
}

/** Lines no wider than the picture; what does not fit the last one ends in an ellipsis. */
function wrap(face: Face, text: string, size: number, most: number): string[] {
  const fits = (line: string) => outline(face, line, size).width <= WIDTH;
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/);
  for (const [i, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      let rest = [line, ...words.slice(i)].join(' ');
      while (rest && !fits(`${rest}…`)) rest = rest.slice(0, -1).trimEnd();
      return [...lines, `${rest}…`];
    }
    if (line) lines.push(line);
    line = word;
  }
  return line ? [...lines, line] : lines;
}

export function cardSvg(card: Card, faces: Faces, site: string, dataset: string): string {
  const { width, height } = CARD_SIZE;
  const parts: string[] = [];
  const write = (run: Run, x: number, y: number, colour: string) =>
    parts.push(`<path transform="translate(${x} ${y})" fill="${colour}" d="${run.path}"/>`);

  const sign = card.isFilled
    ? `<circle cx="${MARGIN + 11}" cy="91" r="11" fill="${INK}"/>`
    : `<circle cx="${MARGIN + 11}" cy="91" r="9" fill="none" stroke="${INK}" stroke-width="4"/>`;
  parts.push(sign);
  write(outline(faces.text, card.eyebrow, 30), MARGIN + 38, 101, SOFT);

  const size = wrap(faces.title, card.title, 76, 9).length > 2 ? 60 : 76;
  let y = 150;
  for (const line of wrap(faces.title, card.title, size, 3)) {
    y += size * 1.14;
    write(outline(faces.title, line, size), MARGIN, y, INK);
  }
  y += 68;
  for (const line of wrap(faces.strong, card.dateline, 34, 1)) {
    write(outline(faces.strong, line, 34), MARGIN, y, INK);
  }
  for (const text of card.lines) {
    for (const line of wrap(faces.text, text, 30, card.lines.length > 1 ? 1 : 2)) {
      y += 44;
      if (y < 520) write(outline(faces.text, line, 30), MARGIN, y, SOFT);
    }
  }

  parts.push(`<path d="M${MARGIN} 540.5h${WIDTH}" stroke="${HAIRLINE}" stroke-width="2"/>`);
  const mark = outline(faces.title, site, 38);
  write(mark, MARGIN, 588, INK);
  write(outline(faces.text, dataset, 26), MARGIN + mark.width + 24, 587, SOFT);
  const foot = outline(faces.text, card.foot, 26);
  write(foot, width - MARGIN - foot.width, 587, ACCENT);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${PAPER}"/><rect width="14" height="100%" fill="${ACCENT}"/>${parts.join('')}</svg>`;
}

export const pngOf = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
