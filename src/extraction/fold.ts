/** As for searching, but an apostrophe is part of a name: Sa’ar, O'Neill. */
import { fold as foldText } from '../lib/fold.ts';

const APOSTROPHES = /['`‘’ʻʼ]/g;

export const fold = (text: string): string => foldText(text).replaceAll(APOSTROPHES, '');

/** An id of ASCII letters, digits and hyphens; empty where the text has none. */
export function slug(text: string): string {
  let result = '';
  let gap = false;
  for (const letter of fold(text)) {
    const isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (isPlain) {
      if (gap && result) result += '-';
      result += letter;
    }
    gap = !isPlain;
  }
  return result;
}

/** The folded words of a name. */
export const keysOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
