/** Gatherings and journeys that are only talked about: “discussed preparations for the visit”. */
import { setOf } from '../tables/words.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { STAYS } from '../tables/stay-words.ts';

const DISCUSSING = setOf('discuss discussed discusses discussing');
const ON = setOf('on about regarding concerning');
const GATHERINGS = setOf('summit forum conference congress assembly');
/** What leads to where talks were, not to what they were about. */
const THERE = setOf('at in on during after while');
const OF = setOf('of for');

/** Words between what is talked about and the word that says so. */
const MOST_BETWEEN = 9;

/** From a word on, whether of the gathering or journey at a token is only spoken. */
export function isSpokenOf(scene: Scene, noun: number, from: number): boolean {
  const isStay = STAYS.has(keyIn(scene, noun));
  if (!isStay && !GATHERINGS.has(keyIn(scene, noun))) return false;
  for (let i = noun - 1; i >= from && i > noun - MOST_BETWEEN; i--) {
    const key = keyIn(scene, i);
    // “talks on the summit”, but “on a visit”
    if (DISCUSSING.has(key) || (!isStay && ON.has(key))) return true;
    const { shape } = scene.document.tokens[i]?.word ?? { shape: 'mark' };
    if (shape === 'mark' || THERE.has(key) || (!isStay && OF.has(key))) return false;
  }
  return false;
}
