/** What is known of a word by its letters alone; made once for every distinct spelling. */
import { detached } from '../lib/detached.ts';
import { fold } from './fold.ts';

export type Shape = 'lower' | 'capitalised' | 'capitals' | 'number' | 'mark' | 'possessive';

/** Classes that a language gives to words; tested by bit. */
type Flags = number;

export interface Word {
  readonly text: string;
  /** Folded letters, without dots of abbreviation. */
  readonly key: string;
  readonly shape: Shape;
  readonly flags: Flags;
  /** A dotted abbreviation or title (`U.S.`, `Gen.`); its dot need not end a sentence. */
  readonly dotted: boolean;
}

interface WordClasses {
  /** Folded words after which a dot belongs to the word: mr, gen, jan. */
  readonly abbreviations: ReadonlySet<string>;
  flagsOf(key: string, shape: Shape, text: string): Flags;
}

const LETTER = /\p{L}/u;
/** Above this many spellings the cache starts again, so that memory stays bounded. */
const MOST_WORDS = 200_000;

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (!LETTER.test(text)) return 'mark';
  if (first === 39 || first === 0x2019 || first === 0x2018) return 'possessive';
  const initial = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (initial === initial.toLowerCase()) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capitalised';
}

export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly classes: WordClasses;

  constructor(classes: WordClasses) {
    this.classes = classes;
  }

  isAbbreviation(text: string, start: number, end: number): boolean {
    return end - start <= 6 && this.classes.abbreviations.has(text.slice(start, end).toLowerCase());
  }

  word(written: string): Word {
    const known = this.words.get(written);
    if (known) return known;
    const text = detached(written);
    const shape = shapeOf(text);
    const dotted = text.length > 1 && text.endsWith('.');
    const letters = dotted ? text.slice(0, -1) : text;
    const key = fold(letters.includes('.') ? text : letters);
    const word = { text, key, shape, flags: this.classes.flagsOf(key, shape, text), dotted };
    if (this.words.size >= MOST_WORDS) this.words.clear();
    this.words.set(text, word);
    return word;
  }
}
