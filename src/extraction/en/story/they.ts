/** Of whom “they”, “the two” or “the leaders” speak. */
import type { Person } from '../people/people.ts';
import type { Scene } from '../people/scene.ts';
import type { Draft } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import { keyAt } from '../text/document.ts';

/** More than so many are nobody's “they”. */
const MOST_THEY = 6;

/** Those who met in the sentence before, or whom it names, where they are two. */
export function meantBy(
  scene: Scene,
  from: number,
  before: Telling | undefined,
  current: Draft | undefined,
): readonly Person[] {
  const met = current && current.lastLine === before?.index ? current.parts : [];
  if (met.length > MOST_THEY) return [];
  if (met.length < 2 && before && isOfTwo(scene, from)) return pairNamed(before);
  return met.map(({ person }) => person);
}

const isOfTwo = ({ document: { tokens } }: Scene, from: number) =>
  keyAt(tokens, from) === 'the' && /^(?:two|pair)$/.test(keyAt(tokens, from + 1));

/** “X has told Y …” “The two met in Lima on Tuesday.” */
function pairNamed({ references, quoted }: Telling): readonly Person[] {
  const named = references.filter(({ by, first }) => by === 'name' && !quoted.has(first));
  const people = new Set(named.flatMap((reference) => reference.people));
  return people.size === 2 ? [...people] : [];
}
