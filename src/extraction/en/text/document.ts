/** A text as the rules see it: tokens, sentences, and which lines are written as titles. */
import { LINE, tokenize, type Token } from '../../tokens.ts';
import { findSentences, type Sentence, unwrap } from '../../sentences.ts';
import { IS, lexicon } from '../lexicon/lexicon.ts';

/** The word at a token as the rules compare it; empty beyond the text. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.key ?? '';

export interface Line extends Sentence {
  /** Most words are capitalised, so capitals say nothing of names. */
  readonly title: boolean;
  readonly capitals: boolean;
}

export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Line[];
  /** Folded words that occur in lower case: they are words, not names. */
  readonly lower: ReadonlySet<string>;
  /** Folded words that stand capitalised and alone, without an article: “Sancho scored”. */
  readonly alone: ReadonlySet<string>;
}

function isTitle(
  tokens: readonly Token[],
  { first, last }: Sentence,
): { title: boolean; capitals: boolean } {
  let high = 0;
  let all = 0;
  let shouted = 0;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.word;
    if (!word || word.text.length <= 3 || word.flags & IS.function) continue;
    if (word.shape === 'lower') all++;
    else if (word.shape === 'capitalised' || word.shape === 'capitals') {
      all++;
      high++;
      if (word.shape === 'capitals' && word.text.length > 4) shouted++;
    }
  }
  return {
    title: all >= 3 && high >= all * 0.75 && last - first < 40,
    capitals: shouted >= 3 && shouted >= all * 0.6,
  };
}

function isAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    before !== undefined &&
    before.word.shape === 'lower' &&
    before.word.key !== 'the' &&
    !(after?.gap === 1 && isCapital(after)) &&
    !(after?.gap === 0 && after.word.text === '-')
  );
}

/** `from`: the first code unit that belongs to the report. */
export function readDocument(text: string, from = 0): Document {
  const tokens = unwrap(text, tokenize(text, lexicon().vocabulary, from));
  const startsAfterDotted = (dotted: Token, { word }: Token) =>
    !(dotted.word.flags & IS.honorific) &&
    word.shape === 'capitalised' &&
    (word.flags & IS.function) !== 0;
  const found = findSentences(tokens, startsAfterDotted);
  const sentences = found.map((sentence) => {
    const { first, last, paragraph, loose } = sentence;
    const { title, capitals } = isTitle(tokens, sentence);
    return { first, last, paragraph, loose, title: title && loose, capitals };
  });
  const lower = new Set<string>();
  const alone = new Set<string>();
  for (const [i, { word, gap }] of tokens.entries()) {
    // The second half of “Myoung-gyon” is no word of the language.
    const isJoined = gap === 0 && i > 0 && tokens[i - 1]?.word.shape === 'mark';
    if (word.shape === 'lower' && !isJoined) lower.add(word.key);
    if (word.shape === 'capitalised' && isAlone(tokens, i)) alone.add(word.key);
  }
  return { text, tokens, sentences, lower, alone };
}

const NOWHERE: Line = {
  first: 0,
  last: 0,
  paragraph: 0,
  loose: false,
  title: false,
  capitals: false,
};

/** The sentence that a token is of; an empty one outside all. */
export function lineAt({ sentences }: Document, at: number): Line {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? NOWHERE;
}

/** Whether two neighbouring tokens stand on one line with nothing but spaces between. */
export const isNextOnLine = (token: Token | undefined) => token !== undefined && token.gap < LINE;
export const isCapital = (token: Token | undefined) =>
  token?.word.shape === 'capitalised' || token?.word.shape === 'capitals';
