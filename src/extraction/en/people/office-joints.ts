/** What stands between a name and its offices, and between one office and the next. */
import type { Token } from '../../tokens.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Scene } from './scene.ts';

/** Say of an office no more than its grade: “First Deputy Minister”. */
export const GRADES = new Set(
  'first second third acting interim current permanent standing executive senior principal associate federal'.split(
    ' ',
  ),
);

/** “President X of Togo, in his capacity as Chairman of the Council,”: the office after “as”. */
export function capacityAfter(scene: Scene, last: number): OfficeMention | undefined {
  const { tokens } = scene.document;
  for (let i = last; i < scene.line.last && i < last + 8; i++) {
    const name = scene.names.get(i);
    const key = tokens[i]?.word.key ?? '';
    if (name) i = name.last - 1;
    else if (key === 'in' && tokens[i + 2]?.word.key === 'capacity') {
      const at = i + (tokens[i + 4]?.word.key === 'the' ? 5 : 4);
      const office = tokens[i + 3]?.word.key === 'as' ? scene.offices.get(at) : undefined;
      return office && !isCapital(tokens[office.ownerLast]) ? office : undefined;
    } else if (!/^(?:of|the|,)$/.test(key)) return undefined;
  }
  return undefined;
}

const STYLES = /^(?:excellency|majesty|highness|royal|serene|eminence|holiness|honou?r)$/;

/** “His Excellency Dr. the Most Honourable X”: where the style before a name begins. */
export function styleStart(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  let at = first;
  while (at > scene.line.first && !scene.officeEnding.has(at)) {
    const [word, next] = [tokens[at - 1]?.word, tokens[at]?.word];
    const isStyled = at < first && next !== undefined && (next.flags & IS.honorific) !== 0;
    const isGrade = word !== undefined && /^(?:most|right)$/.test(word.key);
    const isArticle = word?.key === 'the' && (isStyled || /^(?:most|right)$/.test(next?.key ?? ''));
    const isHis = /^(?:his|her)$/.test(word?.key ?? '') && STYLES.test(next?.key ?? '');
    const isPassed =
      hasFlag(tokens[at - 1], IS.honorific) || isHis || isArticle || (isGrade && isStyled);
    if (!isPassed) break;
    at--;
  }
  return at;
}

const isOrder = (token: Token | undefined) => /^[A-Z]{2,5}$/.test(token?.word.text ?? '');
const isClass = (token: Token | undefined) => /^[A-Z]$/.test(token?.word.text ?? '');

/** “NI (M), HJ,”, “OBE,”: letters of orders between a name and its office, with what divides them. */
export function isPostNominal({ document: { tokens } }: Scene, at: number): boolean {
  const { text } = tokens[at]?.word ?? { text: '' };
  if (text === ',') return isOrder(tokens[at - 1]) || tokens[at - 1]?.word.text === ')';
  if (text === '(') return isOrder(tokens[at - 1]) && isClass(tokens[at + 1]);
  if (text === ')') return isClass(tokens[at - 1]);
  return isClass(tokens[at]) ? tokens[at - 1]?.word.text === '(' : isOrder(tokens[at]);
}

/** Where nothing more is told of somebody: before a semicolon, “and” or the end. */
const isEnd = ({ document: { tokens }, line }: Scene, at: number): boolean =>
  at >= line.last || /^(?:;|\.|and)$/.test(tokens[at]?.word.key ?? '');

/** “Permanent Deputy Prime Minister”, “the Minister of Ports”, each with a grade before it or not. */
function officeFrom(
  { offices, document: { tokens } }: Scene,
  at: number,
): OfficeMention | undefined {
  const isPassed = GRADES.has(tokens[at]?.word.key ?? '') || tokens[at]?.word.key === 'the';
  return offices.get(at) ?? (isPassed ? offices.get(at + 1) : undefined);
}

/** “… of the ruling Reform Party (RP) and Deputy Chairman of …”: the “and” before one more office. */
export function jointAfter(scene: Scene, end: number): number | undefined {
  const { tokens } = scene.document;
  for (let i = end; i < scene.line.last && i < end + 10; i++) {
    const token = tokens[i];
    if (token?.word.key === 'and') return scene.offices.has(i + 1) ? i : undefined;
    // “X, the former president who is now chairman of the council”
    const isNow = /^(?:now|also)$/.test(tokens[i + 2]?.word.key ?? '');
    if (i === end && token?.word.key === 'who' && isNow && scene.offices.has(i + 3)) return i + 2;
    // “the Crown Prince, Deputy Prime Minister and Minister of Defence”
    const next = i === end && token?.word.text === ',' ? scene.offices.get(i + 1) : undefined;
    if (
      next &&
      !next.rank &&
      tokens[next.ownerLast]?.word.key === 'and' &&
      scene.offices.has(next.ownerLast + 1)
    )
      return i;
    // “X, President of Togo, and Chairman of the Council”
    const last = i === end && token?.word.text === ',' ? scene.offices.get(i + 2) : undefined;
    if (last && tokens[i + 1]?.word.key === 'and' && last.ownerLast > last.last) return i + 1;
    // “X, Member of the Council, Minister of Ports; …”
    const more = i === end && token?.word.text === ',' ? officeFrom(scene, i + 1) : undefined;
    if (more && !more.rank && !more.plural && isEnd(scene, more.ownerLast)) return more.first - 1;
    const isOwner =
      token && (isCapital(token) || /^(?:of|the|ruling|\(|\))$/.test(token.word.text));
    if (!isOwner || (i === end && token.word.key !== 'of')) return undefined;
  }
  return undefined;
}

/** “Chairman of the National Assembly (NA), X”: the letters of the body before. */
export const isLetters = ({ document: { tokens }, officeEnding }: Scene, close: number) =>
  /^[A-Z]{2,6}$/.test(tokens[close - 1]?.word.text ?? '') &&
  tokens[close - 2]?.word.text === '(' &&
  officeEnding.has(close - 2);

/** A name at the head of its sentence, with a title. */
export const MOST_OPENING = 6;

const OPENING = /^(?:with|like|unlike|alongside|besides|after|before)$/;

/** “With President X, the king is …”: what stands before the comma only opens the sentence. */
export const isAnothers = (
  { document: { tokens }, line }: Scene,
  last: number,
  end: number,
): boolean =>
  last - line.first < MOST_OPENING &&
  OPENING.test(tokens[line.first]?.word.key ?? '') &&
  tokens[end]?.word.shape === 'lower';

/** “In the presence of the Latvian president, Ana Ruiz signed”: who does it is another. */
function isCircumstance(
  { document: { tokens }, line }: Scene,
  { ownerFirst }: OfficeMention,
  end: number,
): boolean {
  const of = tokens[ownerFirst - 1]?.word.key === 'the' ? ownerFirst - 2 : ownerFirst - 1;
  if (
    tokens[of]?.word.key !== 'of' ||
    !/^(?:presence|absence)$/.test(tokens[of - 1]?.word.key ?? '')
  )
    return false;
  let i = end + 1;
  while (i < line.last && (isCapital(tokens[i]) || hasFlag(tokens[i], IS.particle))) i++;
  return tokens[i]?.word.shape === 'lower';
}

/** “the Latvian foreign minister, Ilze Ozola,”: an article or owner before, no list around. */
export function isSingularAppositive(scene: Scene, officeEnd: number): boolean {
  const office = scene.officeEnding.get(officeEnd);
  return (
    office !== undefined &&
    !office.plural &&
    !isCircumstance(scene, office, officeEnd) &&
    (!office.vague ||
      office.country !== undefined ||
      office.organisation !== undefined ||
      // “its leader, X”
      scene.document.tokens[office.ownerFirst - 1]?.word.key === 'its' ||
      office.ownerLast > office.last + 1)
  );
}
