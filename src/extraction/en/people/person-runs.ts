/** Finds capitalised runs of words that may be the name of a person, and weighs what speaks for it. */
import { isCapital } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import { isYielding, runEnd } from './run-ends.ts';
import { countryOfKnown } from './known-leaders.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { officesBeside, type Span } from './run-order.ts';
import { weigh } from './run-weight.ts';
import type { Run, Scene } from './scene.ts';
import { COUNTERPARTS, SHIP_LETTERS, SHIPS } from '../tables/word-classes.ts';

const STYLE = /^(?:his|her|highness|majesty|excellency|royal|serene|eminence|holiness)$/;

function afterCommonWords(scene: Scene, first: number, last: number): number {
  const { tokens } = scene.document;
  let at = first;
  while (
    at + 1 < last &&
    hasFlag(tokens[at], IS.common) &&
    !hasFlag(tokens[at], IS.given | IS.honorific)
  )
    at++;
  return at;
}

const KIN = /^(?:wife|husband|son|daughter|brother|sister|deputy|host|predecessor|successor|boss)$/;

/** What is named after people. */
const BEARERS =
  /^(?:airport|airbase|street|avenue|mosque|university|stadium|hospital|bridge|palace|park|square|museum|library|prize|brigade|division|unit|school|college|foundation|dam|highway)$/;

/** A word without one of these begins nothing unless it is capitalised. */
const BEGINS = IS.particle | IS.startsName | IS.startsOffice | IS.portfolio | IS.portfolioHead;

interface NameSpan extends Span {
  readonly honorific: boolean;
}

/** Speaks for a person whatever stands around the name. */
const IS_KNOWN = 3;

function runOf(
  scene: Scene,
  { first, last, honorific }: NameSpan,
  before: readonly OfficeMention[],
  after: readonly OfficeMention[],
): Run {
  // “Chancellor of Austria X, the Spanish president and …”: of another state, another’s.
  const own = before.find(({ country }) => country !== undefined)?.country;
  const offices = [
    ...before,
    ...after.filter(({ country }) => own === undefined || country === undefined || country === own),
  ];
  const keys: string[] = [];
  for (let k = first; k < last; k++) {
    const word = scene.document.tokens[k]?.word;
    if (word && word.shape !== 'mark') keys.push(word.key);
  }
  const weight =
    weigh(scene, first, last, offices, honorific) + (countryOfKnown(keys) ? IS_KNOWN : 0);
  return { first, last, keys, line: scene.line, offices, honorific, weight };
}

/** “the party’s secretary, To Lam,”: what is a small word elsewhere, written large inside a sentence. */
function isNameWord({ document: { tokens }, line }: Scene, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    !line.title &&
    at > line.first &&
    /^(?:Said|To|Do|An)$/.test(tokens[at]?.word.text ?? '') &&
    (before?.word.shape === 'lower' || before?.word.text === ',') &&
    next?.word.shape === 'capitalised' &&
    next.gap === 1 &&
    !hasFlag(next, IS.function | IS.common)
  );
}

/** A Malaysian title; either word alone is a name. */
const isTanSri = (tokens: Scene['document']['tokens'], at: number): boolean =>
  tokens[at]?.word.key === 'tan' && tokens[at + 1]?.word.key === 'sri';

const SHIP_AHEAD = new Set(SHIP_LETTERS.split(' '));
const SHIP_NOUNS = new Set(SHIPS.split(' '));

/** “HMS Ama Lawson”, “Zr. Ms. Ama Lawson”, “the frigate Ama Lawson”: a ship. */
const isShip = (tokens: Scene['document']['tokens'], first: number): boolean => {
  const before = tokens[first - 1]?.word;
  if (!before) return false;
  if (before.shape === 'lower') return SHIP_NOUNS.has(before.key);
  return SHIP_AHEAD.has(before.text) || (before.key === 'ms' && isRoyalDutch(tokens, first - 2));
};

const isRoyalDutch = (tokens: Scene['document']['tokens'], at: number): boolean =>
  [at, at - 1].some((i) => tokens[i]?.word.key.replace('.', '') === 'zr');

export function findRuns(scene: Scene): Run[] {
  const { tokens } = scene.document;
  const { line } = scene;
  const spans: NameSpan[] = [];
  for (let i = line.first; i < line.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (!(token.word.flags & BEGINS) && !isCapital(token)) continue;
    const office = scene.offices.get(i);
    if (office) {
      i = Math.max(office.last, office.ownerLast) - 1;
      continue;
    }
    const name = scene.names.get(i);
    if (name && !isYielding(scene, name, false)) {
      i = name.last - 1;
      continue;
    }
    const isStart =
      isCapital(token) || (hasFlag(token, IS.particle) && token.word.shape === 'lower');
    if (!isStart) continue;
    // A photographer: “(Xinhua/Li Xiang)”, “AP Photo/Jehad Alshrafi”.
    const credit = tokens[i - 1]?.word;
    if ((credit?.text === '/' && token.gap === 0) || credit?.text === 'Photo') continue;
    // “President-Elect X”
    if (/^(?:elect|designate)$/.test(token.word.key) && isHyphen(tokens[i - 1]?.word.key ?? ''))
      continue;
    let first = i;
    const isTitled = scene.officeEnding.has(i) || hasFlag(tokens[i - 1], IS.honorific);
    if (hasFlag(token, IS.function) && !isTitled && !isNameWord(scene, i)) continue;
    // “St. Mary’s Day”, “the Church of St. John”: what is named after saints.
    if (token.word.key === 'st') {
      i = Math.max(i, runEnd(scene, i) - 1);
      continue;
    }
    let last = runEnd(scene, first);
    if (last <= first) continue;
    const found = last;
    if (tokens[first - 1]?.word.text === '(' && tokens[last]?.word.text === '/') {
      i = found - 1;
      continue;
    }
    // “the Academy of Sciences Alexander X”, “the Republic of Tatarstan Rustam X”
    const isOfBody =
      last - first > 2 &&
      tokens[first - 1]?.word.key === 'of' &&
      !hasFlag(token, IS.given) &&
      hasFlag(tokens[first + 1], IS.given);
    if (isOfBody) first++;
    // Words that only stand at the head of a sentence or of a title.
    if (!isTitled) first = afterCommonWords(scene, first, last);
    // “his Ghanaian counterpart, X”, “and his wife, Y”
    const of = tokens[first - 2]?.word.key ?? '';
    const isCounterpart =
      tokens[first - 1]?.word.text === ',' &&
      (COUNTERPARTS.has(of) ||
        KIN.test(of) ||
        (of === 'number' && tokens[first - 3]?.word.key === 'opposite'));
    let honorific = hasFlag(tokens[first - 1], IS.honorific) || isCounterpart;
    // “President His Highness Sheikh …”
    while (
      first + 1 < last &&
      STYLE.test(tokens[first]?.word.key ?? '') &&
      // “the Royal Pavilion”
      !(tokens[first - 1]?.word.key === 'the' && !STYLE.test(tokens[first + 1]?.word.key ?? ''))
    ) {
      first++;
      honorific = true;
    }
    while (first + 2 < last && (hasFlag(tokens[first], IS.honorific) || isTanSri(tokens, first))) {
      first += isTanSri(tokens, first) ? 2 : 1;
      honorific = true;
    }
    if (
      first + 1 < last &&
      hasFlag(tokens[first], IS.honorific) &&
      !['sheikh', 'sheikha'].includes(tokens[first]?.word.key ?? '')
    ) {
      first++;
      honorific = true;
    }
    while (
      last > first &&
      (isHyphen(tokens[last - 1]?.word.key ?? '') ||
        (tokens[last - 1]?.word.shape === 'lower' && !isHyphen(tokens[last - 2]?.word.key ?? '')))
    )
      last--;
    const only = last === first + 1 ? tokens[first] : undefined;
    const next = tokens[last]?.word.key ?? '';
    // “the Petrov administration”, “at King Khalid airport” name no one who acts.
    const isOfName =
      only !== undefined &&
      ((hasFlag(only, IS.leader) &&
        !isTitled &&
        /^(?:administration|regime|era|doctrine)$/.test(next)) ||
        BEARERS.test(next));
    // “the Paracel (Hoang Sa) Islands”, “Christmas Eve Mass”
    const isOfPlace =
      (next === ')' && /^(?:islands?|sea|strait)$/.test(tokens[last + 1]?.word.key ?? '')) ||
      tokens[first - 1]?.word.key === 'christmas';
    const isBare =
      only !== undefined &&
      hasFlag(only, IS.common | IS.honorific | IS.function | (isTitled ? 0 : IS.portfolio)) &&
      !hasFlag(only, IS.given | (isTitled ? 0 : IS.leader)) &&
      (!scene.officeEnding.has(first) ||
        tokens[last]?.word.shape === 'possessive' ||
        !hasFlag(only, IS.honorific | IS.leader) ||
        only.word.dotted ||
        /^H\.?[EHM]\.?$/.test(only.word.text));
    if (last > first && !isBare && !isOfName && !isOfPlace && !isShip(tokens, first)) {
      spans.push({ first, last, honorific });
    }
    i = found - 1;
  }
  const sides = officesBeside(scene, spans);
  return spans.map((span, i) => runOf(scene, span, sides[i]?.before ?? [], sides[i]?.after ?? []));
}
