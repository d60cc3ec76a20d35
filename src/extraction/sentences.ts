/** Sentences, lines and paragraphs as runs of tokens. */
import { LINE, PARAGRAPH, type Token } from './tokens.ts';

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

/** Whether lines were broken at a fixed width, so that a line's end means nothing. */
export function isHardWrapped(text: string): boolean {
  let wrapped = 0;
  let lines = 0;
  const sample = text.slice(0, 20_000).split('\n');
  for (let i = 0; i + 1 < sample.length; i++) {
    const line = sample[i]?.trim() ?? '';
    const next = sample[i + 1]?.trim() ?? '';
    if (line === '' || next === '') continue;
    lines++;
    if (line.length >= 50 && line.length <= 100 && !/[.!?:”"]$/.test(line)) wrapped++;
  }
  return lines >= 4 && wrapped > lines / 2;
}

/** `startsAfterDotted`: whether a word after “U.S.” or “H.E.” begins a new sentence (The, He, In …). */
export function findSentences(
  tokens: readonly Token[],
  hardWrapped: boolean,
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
      (token.gap === LINE && !hardWrapped && (isSentenceStart(token) || i - first < 6));
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
      if (!following || (following.gap > 0 && isSentenceStart(following))) {
        close(after, false);
        i = after - 1;
      }
    } else if (token.word.dotted && next && next.gap > 0 && startsAfterDotted(token, next))
      close(i + 1, false);
  }
  close(tokens.length, true);
  return sentences;
}
