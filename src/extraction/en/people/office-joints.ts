/** What stands between an office and the name that follows. */
import { isCapital } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Scene } from './scene.ts';

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
    const isTanSri =
      (word?.key === 'sri' && tokens[at - 2]?.word.key === 'tan') ||
      (word?.key === 'tan' && next?.key === 'sri');
    const isPassed =
      hasFlag(tokens[at - 1], IS.honorific) ||
      isTanSri ||
      isHis ||
      isArticle ||
      (isGrade && isStyled);
    if (!isPassed) break;
    at--;
  }
  return at;
}

/** “Chairman of the National Assembly (NA), X”: the letters of the body before. */
export const isLetters = ({ document: { tokens }, officeEnding }: Scene, close: number) =>
  /^[A-Z]{2,6}$/.test(tokens[close - 1]?.word.text ?? '') &&
  tokens[close - 2]?.word.text === '(' &&
  officeEnding.has(close - 2);

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
