/** “two Togolese ministers, X (Trade) and Y (Ports and Roads)”: the field of each in brackets. */
import { mentionOf, type OfficeMention } from '../offices/office-mention.ts';
import { fieldsFrom } from '../offices/fields.ts';
import { ministerOf } from '../offices/portfolios.ts';
import { countryOfName } from './country-clues.ts';
import { keyIn, type Scene } from './scene.ts';

/** Words from the ministers to the last of their names. */
const MOST_BEFORE = 60;

export function fieldInBrackets(scene: Scene, at: number): OfficeMention | undefined {
  const { document, line, offices } = scene;
  if (document.tokens[at]?.word.text !== '(') return undefined;
  const { words, end } = fieldsFrom(document, at + 1, line.last);
  if (words.length === 0 || document.tokens[end]?.word.text !== ')') return undefined;
  for (let i = at - 1; i >= line.first && i > at - MOST_BEFORE; i--) {
    if (!/^ministers?$/.test(keyIn(scene, i))) continue;
    const found = {
      ...ministerOf(words, 'minister'),
      last: end,
      rank: false,
      vague: false,
      plural: false,
      parts: undefined,
      wide: undefined,
    };
    return {
      ...mentionOf(found, at + 1),
      country: offices.get(i)?.country ?? countryOfName(scene, i - 1),
    };
  }
  return undefined;
}
