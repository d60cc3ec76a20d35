/** Who stayed away: the event was held, without them. “X did not attend the talks between Y and Z”. */
import { IS } from '../lexicon/lexicon.ts';
import type { Reference } from '../people/group-references.ts';
import { isOfAttending } from '../triggers/attendance.ts';
import { keyIn } from '../people/scene.ts';
import { openingOf, type Telling } from '../tellings/telling.ts';

const BE = /^(?:is|are|was|were)$/;
const STAYED_AWAY = /^(?:ill|skipp(?:ed|ing)|boycott(?:ed|ing)|miss(?:ed|ing)|absent)$/;

/** Whether the words behind a name say that its bearer was not there. */
export function isAbsent(telling: Telling, { last }: Reference): boolean {
  const { scene } = telling;
  const { line } = scene;
  const { tokens } = scene.document;
  const isWith = keyIn(scene, openingOf(telling)) === 'with';
  for (let i = last; i < line.last && i < last + 4; i++) {
    const word = tokens[i]?.word;
    if (STAYED_AWAY.test(word?.key ?? '')) return true;
    // “with X away in Lima”, “X was abroad”
    const isAway = /^(?:away|abroad)$/.test(word?.key ?? '');
    if (isAway && (isWith || BE.test(keyIn(scene, i - 1)))) return true;
    // “X is represented by his deputy”
    if (word?.key === 'represented' && i === last + 1) return true;
    if ((word?.flags ?? 0) & IS.negation) return isOfAttending(tokens, i, line.last);
  }
  return false;
}
