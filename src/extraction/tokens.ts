/**
 * One pass over the text: words, numbers and marks, each with its place. A word is looked up once
 * in the vocabulary, by its very letters, so that everything known of it costs one map access.
 */
import type { Vocabulary, Word } from './words.ts';

/** What stands before a token: nothing, white space, the end of a line, an empty line. */
export type Gap = 0 | 1 | 2 | 3;
export const LINE: Gap = 2;
export const PARAGRAPH: Gap = 3;

export interface Token {
  /** UTF-16 code units in the unmodified text. */
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly gap: Gap;
}

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 191 && code < 0x2000 && code !== 215 && code !== 247) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code > 0x3003 && code < 0xfe00 && !(code >= 0xd800 && code <= 0xdfff)) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bb || code === 0x2bc;
const isSpace = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 160 ||
  code === 11 ||
  code === 12 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;
const isNewline = (code: number) =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isUpper = (code: number) => code >= 65 && code <= 90;

const DOT = 46;
const COMMA = 44;

/** End of a dotted abbreviation that starts here (`U.S.`, `D.R.C.`), or the start itself. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isUpper(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT) {
    at += 2;
    letters++;
  }
  if (letters === 0) return start;
  const [code, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  // `U.S`, `H.E`
  if (isUpper(code) && !isLetter(next)) return at + 1;
  if (letters >= 2) return at;
  // An initial: `J. D.`, `S.Jaishankar`, but not the end of a sentence such as “plan B.”
  return isSpace(code) ? (isUpper(next) ? at : start) : isUpper(code) ? at : start;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))) {
      // “Sa’ar” and “don’t” are one word; the ’s of a possessor is a token of its own.
      const isClitic = (text.charCodeAt(at + 1) | 32) === 115 && !isLetter(text.charCodeAt(at + 2));
      if (isClitic) return at;
      at += 2;
    } else return at;
  }
}

/** Four digits: no number has so many after a comma, so “Aug 27,2016” is two. */
function isYearAt(text: string, start: number): boolean {
  let at = start;
  while (isDigit(text.charCodeAt(at)) && at < start + 5) at++;
  return at === start + 4;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (
      (code === DOT || (code === COMMA && !isYearAt(text, at + 1))) &&
      isDigit(text.charCodeAt(at + 1))
    )
      at += 2;
    else break;
  }
  // 9th, 2nd, 51st, 5G and 10am stay whole.
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

export function tokenize(text: string, vocabulary: Vocabulary, from = 0): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let gap: Gap = PARAGRAPH;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (gap === 0) gap = 1;
      at++;
      continue;
    }
    if (isNewline(code)) {
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      gap = gap >= LINE ? PARAGRAPH : LINE;
      at++;
      continue;
    }
    let end = at + 1;
    if (isLetter(code)) {
      end = isUpper(code) ? dottedEnd(text, at) : at;
      if (end === at) {
        end = wordEnd(text, at);
        if (text.charCodeAt(end) === DOT && vocabulary.isAbbreviation(text, at, end)) end++;
      }
    } else if (isDigit(code)) end = numberEnd(text, at);
    else if (
      isApostrophe(code) &&
      (text.charCodeAt(at + 1) | 32) === 115 &&
      gap === 0 &&
      !isLetter(text.charCodeAt(at + 2))
    )
      end = at + 2;
    else if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) end = at + 2;
    tokens.push({ start: at, end, word: vocabulary.word(text.slice(at, end)), gap });
    gap = 0;
    at = end;
  }
  return tokens;
}
