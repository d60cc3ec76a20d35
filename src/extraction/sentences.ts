/** Sentences, lines and paragraphs as runs of tokens. */
import { type Gap, LINE, PARAGRAPH, type Token } from './tokens.ts';

export interface Sentence {
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** Stands on a line of its own and does not end as a sentence does: a headline or a list item. */
  readonly loose: boolean;
}

/** No sentence is longer, so that work within one is bounded whatever the text. */
const MOST_TOKENS = 220;

const ENDS = new Set(['.', '!', '?', '…', '。', '؟', '۔']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

function isSentenceStart(token: Token | undefined): boolean {
  if (!token) return true;
  const { shape, text } = token.word;
  return (
    shape === 'capitalised' ||
    shape === 'capitals' ||
    shape === 'number' ||
    '“"‘\'(«[—–-•'.includes(text[0] ?? ' ')
  );
}

/** `updated 2017-07-03`, below a headline that has no end of its own. */
const isStamp = ([word, year, mark]: readonly Token[]) =>
  word?.word.shape === 'lower' &&
  /^\d{4}$/.test(year?.word.text ?? '') &&
  mark?.gap === 0 &&
  /^[-/.]$/.test(mark.word.text);

const BULLETS = new Set(['-', '–', '—', '•', '*', '▪', '●', '·']);
const SAMPLE = 20_000;
const NARROWEST = 40;
const WIDEST = 100;

const isFull = (line: string) =>
  line.length >= NARROWEST && line.length <= WIDEST && !/[.!?:”"]$/.test(line);

/**
 * What stands between lines that were broken at a fixed width, so that a line’s end means nothing:
 * one newline, or, in the wires of some agencies, an empty line.
 */
function wrapOf(text: string): Gap | undefined {
  const lines = text
    .slice(0, SAMPLE)
    .split('\n')
    .map((line) => line.trim());
  for (const [gap, step] of [
    [LINE, 1],
    [PARAGRAPH, 2],
  ] as const) {
    let pairs = 0;
    let full = 0;
    let lower = 0;
    for (let i = 0; i + step < lines.length; i++) {
      const [line = '', next = ''] = [lines[i], lines[i + step]];
      const isPair = line !== '' && next !== '' && (step === 1 || lines[i + 1] === '');
      if (!isPair || BULLETS.has(next[0] ?? '')) continue;
      pairs++;
      if (isFull(line)) full++;
      if (isFull(line) && /^\p{Ll}/u.test(next)) lower++;
    }
    // A list has lines as long, but they begin with capitals.
    if (pairs >= 4 && full > pairs / 2 && lower > pairs / 4) return gap;
  }
  return undefined;
}

/** `04/10/2015`, `10.4.2015` */
function isNumericDate(tokens: readonly Token[], at: number): boolean {
  const [day, mark, month, again, year] = tokens.slice(at, at + 5).map(({ word }) => word.text);
  return (
    /^[/.]$/.test(mark ?? '') &&
    mark === again &&
    /^\d\d?$/.test(day ?? '') &&
    /^\d\d?$/.test(month ?? '') &&
    /^\d{4}$/.test(year ?? '')
  );
}

/** The tokens of a text with no gap but a space where a line was only broken at a fixed width. */
export function unwrap(text: string, tokens: readonly Token[]): readonly Token[] {
  const wrap = wrapOf(text);
  if (wrap === undefined) return tokens;
  let lineStart = 0;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (token.gap < LINE || !before) return token;
    const length = before.end - lineStart;
    lineStart = token.start;
    const isBroken =
      token.gap === wrap &&
      length >= NARROWEST &&
      !ENDS.has(before.word.text) &&
      !BULLETS.has(token.word.text) &&
      // `04/10/2015 9:25 AM` on a line below the headline
      !isNumericDate(tokens, i);
    return isBroken ? { ...token, gap: 1 } : token;
  });
}

/** `startsAfterDotted`: whether a word after “U.S.” or “H.E.” begins a new sentence (The, He, In …). */
export function findSentences(
  tokens: readonly Token[],
  startsAfterDotted: (dotted: Token, next: Token) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number, loose: boolean) => {
    if (last > first) sentences.push({ first, last, paragraph, loose });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const isBreak =
      token.gap === PARAGRAPH ||
      (token.gap === LINE &&
        (isSentenceStart(token) || i - first < 6 || isStamp(tokens.slice(i, i + 3))));
    if (i > first && isBreak) close(i, true);
    if (token.gap === PARAGRAPH) paragraph++;
    if (i - first >= MOST_TOKENS) close(i, false);
    const next = tokens[i + 1];
    if (ENDS.has(token.word.text)) {
      let after = i + 1;
      while (
        after < tokens.length &&
        tokens[after]?.gap === 0 &&
        CLOSERS.has(tokens[after]?.word.text ?? '')
      )
        after++;
      const following = tokens[after];
      // `21. JUN 2021`
      const isOrdinal =
        tokens[after + 1]?.word.shape === 'number' &&
        /^\d{1,2}$/.test(tokens[i - 1]?.word.text ?? '') &&
        /^\d{4}$/.test(tokens[after + 1]?.word.text ?? '');
      if (isOrdinal) continue;
      // “… of the region.The minister”, as texts taken from web pages have it; but not “News.Az”
      const isGlued =
        following?.gap === 0 &&
        following.word.shape === 'capitalised' &&
        (tokens[i - 1]?.word.shape === 'lower' || startsAfterDotted(token, following));
      if (!following || isGlued || (following.gap > 0 && isSentenceStart(following))) {
        close(after, false);
        i = after - 1;
      }
    } else if (token.word.dotted && next && next.gap > 0 && startsAfterDotted(token, next))
      close(i + 1, false);
  }
  close(tokens.length, true);
  return sentences;
}
