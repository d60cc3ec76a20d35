/**
 * Which article a file is the text of. A hash settles it; where that differs, what editors and
 * mail programs do to a text is undone step by step and the hash compared each time. A text that
 * still differs is accepted only as far as passages find their place in it.
 */
import { isPlainText } from '../lib/plain-text.ts';
import { quotesIn, type Anchored, type Passage } from './reanchor.ts';
import { placeInPieces } from './reanchor-pieces.ts';

export interface ArticleKnown {
  readonly id: string;
  readonly sha256: string | undefined;
  /** UTF-16 code units. */
  readonly length: number | undefined;
  readonly passages: readonly Passage[];
}

/** What had to be undone to arrive at the article, letter for letter. */
export type Undone = 'encoding' | 'mark' | 'lines' | 'form' | 'end';

export type Recognised =
  | { readonly kind: 'empty' | 'binary' | 'large' | 'unknown' }
  | {
      /** `same`: the article letter for letter. `similar`: only in part, or not to be proved. */
      readonly kind: 'same' | 'similar';
      readonly article: string;
      readonly text: string;
      readonly undone: readonly Undone[];
      readonly passages: readonly Anchored[];
    };

/** `undefined` where the browser offers no hash: on plain http, other than on this machine. */
export type Hash = ((bytes: Uint8Array<ArrayBuffer>) => Promise<string>) | undefined;

const MOST_BYTES = 1_000_000;
const LARGER = 8;

/** Bytes beyond which a file can't be an article of these. */
export const largest = (articles: readonly ArticleKnown[]): number =>
  articles.reduce((most, { length }) => Math.max(most, (length ?? 0) * LARGER), MOST_BYTES);

/** In the order of their likelihood where a text is not UTF-8: Turkish, then Western Windows. */
const OTHER_ENCODINGS = ['windows-1254', 'windows-1252'];

function decode(bytes: Uint8Array): readonly { text: string; undone: Undone[] }[] {
  const read = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return [{ text: read('utf-16le'), undone: ['encoding'] }];
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return [{ text: read('utf-16be'), undone: ['encoding'] }];
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return [{ text, undone: [] }];
  } catch {
    return OTHER_ENCODINGS.map((encoding) => ({ text: read(encoding), undone: ['encoding'] }));
  }
}

interface Variant {
  readonly text: string;
  readonly undone: readonly Undone[];
}

type Step = readonly [Undone, (text: string) => string];
const STEPS: readonly (readonly Step[])[] = [
  [['mark', (text) => text.replace(/^\uFEFF/, '')]],
  [
    ['lines', (text) => text.replaceAll(/\r\n?/g, '\n')],
    ['lines', (text) => text.replaceAll(/\r?\n/g, '\r\n')],
  ],
  [
    ['form', (text) => text.normalize('NFC')],
    ['form', (text) => text.normalize('NFD')],
  ],
  [
    ['end', (text) => text.replace(/\r?\n$/, '')],
    ['end', (text) => text.trimEnd()],
    ['end', (text) => `${text}\n`],
  ],
];

/** A text as it is, and with every combination of steps, each distinct result once. */
function variantsOf(first: Variant): Variant[] {
  let variants = [first];
  for (const steps of STEPS) {
    const more = variants.flatMap(({ text, undone }) =>
      steps.map(([name, step]): Variant => ({ text: step(text), undone: [...undone, name] })),
    );
    const seen = new Set<string>();
    variants = [...variants, ...more].filter(({ text }) => !seen.has(text) && seen.add(text));
  }
  return variants;
}

/** The text as most articles are kept: no mark, plain line ends, composed letters. */
const plain = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');

/** The passages of an article that find a place in a text. */
export function placeIn(
  text: string,
  { length, passages }: ArticleKnown,
  find = quotesIn(text),
): readonly Anchored[] {
  const quoted = passages.flatMap(({ id, quote, start }) => {
    const found = quote && find(quote, start);
    return found ? [{ id, ...found }] : [];
  });
  const others = passages.filter(({ quote }) => !quote);
  return length === undefined ? quoted : [...quoted, ...placeInPieces(text, length, others)];
}

/** How much more of one article than of any other has to be found before a text counts as it. */
const CLEARLY = 3;

function mostLike(text: string, articles: readonly ArticleKnown[]): Recognised {
  const find = quotesIn(text);
  const candidates = articles
    .map((article) => ({ article, passages: placeIn(text, article, find) }))
    .filter(({ passages }) => passages.length > 0)
    .toSorted((a, b) => b.passages.length - a.passages.length);
  const [best, next] = candidates;
  if (!best || (next && best.passages.length < CLEARLY * next.passages.length)) {
    return { kind: 'unknown' };
  }
  const { article, passages } = best;
  return { kind: 'similar', article: article.id, text, undone: [], passages };
}

export async function recognise(
  bytes: Uint8Array<ArrayBuffer>,
  articles: readonly ArticleKnown[],
  hash: Hash,
): Promise<Recognised> {
  if (bytes.length > largest(articles)) return { kind: 'large' };
  const decoded = decode(bytes);
  if (decoded.every(({ text }) => plain(text).trim() === '')) return { kind: 'empty' };
  const texts = decoded.filter(({ text }) => isPlainText(text));
  if (texts.length === 0) return { kind: 'binary' };
  if (hash) {
    const sameAs = async (hashed: Uint8Array<ArrayBuffer>, variant: Variant) => {
      const sha256 = await hash(hashed);
      const article = articles.find((one) => one.sha256 === sha256);
      if (!article) return undefined;
      const passages = article.passages.map(({ id, start, end }) => ({ id, start, end }));
      return { kind: 'same', article: article.id, ...variant, passages } as const;
    };
    const [only, ...others] = texts;
    // The hash of an article is that of its file, which may be UTF-16.
    const asItIs =
      only && others.length === 0 && (await sameAs(bytes, { text: only.text, undone: [] }));
    if (asItIs) return asItIs;
    const encoder = new TextEncoder();
    for (const variant of texts.flatMap(variantsOf)) {
      // oxlint-disable-next-line no-await-in-loop -- the first that fits ends the search
      const same = await sameAs(encoder.encode(variant.text), variant);
      if (same) return same;
    }
  }
  for (const { text } of texts) {
    const found = mostLike(plain(text), articles);
    if (found.kind === 'similar') return found;
  }
  return { kind: 'unknown' };
}
