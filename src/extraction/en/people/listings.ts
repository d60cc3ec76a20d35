/** Names that stand one after another: “A, B and C”, countries or people. */
import type { Cast } from './cast.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { NameMention } from '../text/names.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

const JOINTS = new Set([',', ';', 'and', '&', 'as', 'well', 'retired', 'rtd']);

export const countryAt = (scene: Scene, at: number): string | undefined => {
  const entry = scene.names.get(at)?.entry;
  if (entry?.kind === 'country') return entry.code;
  return entry?.kind === 'city' && entry.capital ? entry.code : undefined;
};

const FORMAL =
  /^(?:the|republic|kingdom|state|states|commonwealth|sultanate|emirate|union|federation|principality|duchy|grand|united|islamic|democratic|socialist|federal|independent|plurinational|bolivarian|hashemite|oriental|cooperative|people|peoples|co|operative|of)$/;

/** “Togo”, “the Democratic Republic of Togo”: the country that begins at a token. */
export function stateAt(scene: Scene, at: number): NameMention | undefined {
  const { tokens } = scene.document;
  for (let i = at; i < scene.line.last && i < at + 8; i++) {
    const name = scene.names.get(i);
    if (name) return name.entry.kind === 'country' && name.entry.form === 'name' ? name : undefined;
    const word = tokens[i]?.word;
    if (!word || !(FORMAL.test(word.key) || word.shape === 'possessive' || isHyphen(word.key)))
      return undefined;
  }
  return undefined;
}

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

/** Countries one after another up to a token: “Peruvian and Togolese” ministers. */
export function countriesUpTo(scene: Scene, at: number): string[] {
  const { tokens } = scene.document;
  const codes: string[] = [];
  for (let i = at; i > scene.line.first && i > at - 24;) {
    const first = [1, 2, 3].find((n) => scene.names.get(i - n)?.last === i);
    const code = first && countryAt(scene, i - first);
    if (code && first) {
      codes.unshift(code);
      i -= first;
    } else if (i < at && /^(?:and|,|&|the)$/.test(tokens[i - 1]?.word.key ?? '')) i--;
    else break;
  }
  return codes;
}

/** The token after “of Togo”, “from New York”, “for East Lomé”. */
function placeAfter({ document: { tokens }, names, line, offices }: Scene, at: number): number {
  if (!/^(?:of|from|for)$/.test(tokens[at]?.word.key ?? '')) return at;
  const from = tokens[at + 1]?.word.key === 'the' ? at + 2 : at + 1;
  const name = names.get(from);
  if (name) return name.last;
  let i = from;
  while (i < line.last && i < from + 4 && isCapital(tokens[i]) && !offices.has(i)) i++;
  return i > from ? i : at;
}

/** People named one after another from a token on: “X, Y and Z”. */
export function peopleFrom(cast: Cast, scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.document;
  const found: PersonMention[] = [];
  let i = at;
  if (/^[:;(]$/.test(tokens[i]?.word.text ?? '')) i++;
  while (i < scene.line.last) {
    const mention = cast.mentions.get(i);
    if (mention) {
      found.push(mention);
      i = mention.last;
      continue;
    }
    const word = tokens[i]?.word;
    const after = found.length > 0 ? placeAfter(scene, i) : i;
    if (after > i) {
      i = after;
      continue;
    }
    // “Togo’s X, Peru’s Y”
    const owner = scene.names.get(i);
    if (owner?.entry.kind === 'country') {
      const next = tokens[owner.last]?.word.shape === 'possessive' ? owner.last + 1 : owner.last;
      if (!cast.mentions.has(next)) break;
      i = next;
      continue;
    }
    const bracketed = word?.text === '(' ? scene.names.get(i + 1) : undefined;
    if (bracketed && tokens[bracketed.last]?.word.text === ')') {
      i = bracketed.last + 1;
      continue;
    }
    const office = scene.offices.get(i);
    if (office?.rank) {
      i = office.last;
      continue;
    }
    // “Dr. the Honourable X”
    const isPassed =
      word !== undefined &&
      (JOINTS.has(word.key) ||
        (word.flags & IS.honorific) !== 0 ||
        (word.key === 'the' && hasFlag(tokens[i + 1], IS.honorific)));
    if (!isPassed || office) break;
    i++;
  }
  return found;
}
