/** What speaks for a run of capitalised words being a person, and what against. */
import { isCapital } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import { isInitials, QUOTES } from './run-ends.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Scene } from './scene.ts';

/** What places, feasts and orders are, by name. */
const NAMED =
  /^(?:islands?|city|town|village|port|district|province|governorate|region|municipality|festival|grade|order|feast|battle|shrine|basilica)$/;

/** “Chad’s Abel Tamo”, “Abel Tamo of Chad”, “the presidents of Chad, Abel Tamo, and …” */
function isOfCountry({ document, names, offices }: Scene, first: number, last: number): boolean {
  const { tokens } = document;
  const after = tokens[last]?.word.key === 'of' ? names.get(last + 1)?.entry : undefined;
  if (after?.kind === 'country') return true;
  // “Abel Tamo (Chad), …”
  const bracketed = tokens[last]?.word.text === '(' ? names.get(last + 1) : undefined;
  if (bracketed?.entry.kind === 'country' && tokens[bracketed.last]?.word.text === ')') return true;
  const before = tokens[first - 1]?.word;
  // “…, Abel Tamo from Sarh, and …”
  if (tokens[last]?.word.key === 'from' && isCapital(tokens[last + 1]))
    return before?.text === ',' || before?.key === 'and';
  const isOwned = before?.shape === 'possessive';
  const isListed =
    before?.text === ',' &&
    [...offices.values()].some((office) => office.plural && office.last <= first);
  return (
    (isOwned || isListed) &&
    [...names.values()].some((name) => name.last === first - 1 && name.entry.kind === 'country')
  );
}

/** Words joined by hyphens, all in capitals. */
const areLetters = (tokens: Scene['document']['tokens'], first: number, last: number): boolean =>
  last - first === 3 &&
  isHyphen(tokens[first + 1]?.word.key ?? '') &&
  tokens[first]?.word.shape === 'capitals' &&
  tokens[first + 2]?.word.shape === 'capitals';

export function weigh(
  scene: Scene,
  first: number,
  last: number,
  offices: readonly OfficeMention[],
  honorific: boolean,
): number {
  const { tokens } = scene.document;
  const before = tokens[first - 1]?.word;
  const after = tokens[last]?.word;
  let weight = 0;
  if (offices.length > 0 || honorific) weight += 3;
  let words = 0;
  let givens = 0;
  let leaders = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.word.shape === 'mark') continue;
    const { word } = token;
    words++;
    if (word.flags & IS.given) givens++;
    if (word.flags & IS.leader) {
      leaders++;
      weight += 2;
    }
    if (word.dotted || (word.flags & IS.particle && i > first)) weight += 1;
    if (i === first && isInitials(tokens, i)) weight += 1;
    if (word.flags & IS.given) continue;
    if (word.flags & IS.organisation) weight -= i === last - 1 ? 5 : 2;
    else if (word.flags & IS.common) weight -= 2.5;
    else if (scene.document.lower.has(word.key) && word.key.length > 3) weight -= 2;
    else if (word.flags & IS.adjectival) weight -= 1.5;
    else if (word.flags & IS.familial) weight += 0.75;
  }
  if (givens > 0) weight += words > 1 ? 2.5 : 0.25;
  if (words > 1) weight += 0.75;
  if (words > 4) weight -= 0.5;
  // “X, a nurse”, “Y, permanent member of …”
  if (words > 1 && after?.text === ',')
    if (
      tokens[last + 1]?.word.shape === 'lower' &&
      [1, 2, 3, 4, 5].some((n) => hasFlag(tokens[last + n], IS.occupation))
    )
      weight += 1.5;
  if (words > 1 && /^(?:st|ave|rd|blvd|hwy)$/.test(tokens[last - 1]?.word.key ?? '')) weight -= 5;
  // “X, who leads the team,”, “headed by X”
  const isWho = after?.text === ',' && tokens[last + 1]?.word.key === 'who';
  const isHead =
    before?.key === 'by' && /^(?:led|headed|chaired)$/.test(tokens[first - 2]?.word.key ?? '');
  // “the first since X in 2019”
  const isSince =
    (before?.key === 'since' || before?.key === 'after') &&
    after?.key === 'in' &&
    tokens[last + 1]?.word.shape === 'number';
  // “took over from X”
  if (before?.key === 'from' && tokens[first - 2]?.word.key === 'over') weight += 3;
  // “X, his predecessor”
  const isRelated =
    after?.text === ',' &&
    /^(?:predecessor|successor|deputy|counterpart)$/.test(tokens[last + 2]?.word.key ?? '');
  if (words > 1 && (isWho || isRelated || isHead || isSince)) weight += 1.5;
  // “INA-LAC”: two bodies or the letters of one, not a name.
  if (words < 3 && !scene.line.capitals && areLetters(tokens, first, last)) weight -= 4;
  // A ship, a song, a project in quotation marks.
  if (QUOTES.has(before?.text ?? '') && QUOTES.has(after?.text ?? '')) weight -= 3;
  if (words > 1 && leaders === words) weight -= 5;
  if (words > 1 && words < 5 && isOfCountry(scene, first, last)) weight += 1.5;
  const family = tokens[last - 1]?.word;
  if (
    words > 1 &&
    family &&
    scene.document.alone.has(family.key) &&
    !(family.flags & (IS.common | IS.organisation))
  )
    weight += 1;
  if (words > 1 && before && before.shape === 'lower' && before.flags & IS.occupation)
    weight += 1.5;
  if (before?.key === 'the' || before?.key === 'a') weight -= givens > 0 && words > 1 ? 1 : 2.5;
  // “the islands of Abu Musa and …”, “the festival of San Sebastian”, “in the grade of Gran Cruz”
  if (before?.key === 'of' && NAMED.test(tokens[first - 2]?.word.key ?? '')) weight -= 4;
  if (before && ['in', 'at', 'near', 'from', 'into', 'outside', 'via'].includes(before.key))
    weight -= 1.5;
  if (
    after &&
    after.shape === 'lower' &&
    after.flags & IS.organisation &&
    !(after.flags & IS.speech)
  )
    weight -= 2;
  if (after && after.flags & IS.speech && after.shape === 'lower') weight += words > 1 ? 1 : 0.75;
  if (
    before &&
    before.flags & IS.speech &&
    before.shape === 'lower' &&
    ['said', 'told', 'met', 'added', 'thanked', 'congratulated'].includes(before.key)
  )
    weight += 0.75;
  if (after?.text === '(' && tokens[last + 1]?.word.shape === 'capitals') weight -= 2;
  return weight;
}
