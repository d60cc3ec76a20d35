/** Names that stand one after another: “A, B and C”, countries or people. */
import type { Cast } from './cast.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

const JOINTS = new Set([',', 'and', '&', 'as', 'well']);

export const countryAt = (scene: Scene, at: number): string | undefined => {
  const entry = scene.names.get(at)?.entry;
  if (entry?.kind === 'country') return entry.code;
  return entry?.kind === 'city' && entry.capital ? entry.code : undefined;
};

/** Countries one after another from a token, and the token after them. */
export function countriesFrom(scene: Scene, at: number): { codes: string[]; end: number } {
  const { tokens } = scene.document;
  const codes: string[] = [];
  let i = at;
  for (; i < scene.line.last; i++) {
    const code = countryAt(scene, i);
    const name = scene.names.get(i);
    if (code && name) {
      codes.push(code);
      i = name.last - 1;
    } else if (!['and', ',', 'the', 'of', 'from'].includes(tokens[i]?.word.key ?? '')) break;
  }
  return { codes, end: i };
}

/** People named one after another from a token on: “X, Y and Z”. */
export function peopleFrom(cast: Cast, scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.document;
  const found: PersonMention[] = [];
  let i = at;
  if (/^[:;]$/.test(tokens[i]?.word.text ?? '')) i++;
  while (i < scene.line.last) {
    const mention = cast.mentions.get(i);
    if (mention) {
      found.push(mention);
      i = mention.last;
      continue;
    }
    const word = tokens[i]?.word;
    const of = word?.key === 'of' ? scene.names.get(i + 1) : undefined;
    if (of) {
      i = of.last;
      continue;
    }
    const bracketed = word?.text === '(' ? scene.names.get(i + 1) : undefined;
    if (bracketed && tokens[bracketed.last]?.word.text === ')') {
      i = bracketed.last + 1;
      continue;
    }
    const isPassed =
      word !== undefined && (JOINTS.has(word.key) || (word.flags & IS.honorific) !== 0);
    if (!isPassed || scene.offices.has(i)) break;
    i++;
  }
  return found;
}
