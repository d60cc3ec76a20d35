/** Offices told of “he” or “she” at the head of a sentence: “She has been Counsellor and Consul General in Lima.” */
import type { Cast } from './cast.ts';
import type { Person } from './people.ts';
import { keyIn, type Scene } from './scene.ts';
import { toldAfter } from './told-offices.ts';

/** A subject stands so near the head of its sentence. */
const MOST_AHEAD = 6;
const LEADING =
  /^(?:,|-|earlier|previously|before|that|then|now|today|currently|later|at|present|in|also|prior|to|this|since)$/;

/** “He”, “Earlier he”, “Before that, she”: the token after it. */
function afterPronoun(scene: Scene): number | undefined {
  for (let i = scene.line.first; i < scene.line.first + MOST_AHEAD; i++) {
    if (/^(?:he|she)$/.test(keyIn(scene, i))) return i + 1;
    const isNumber = scene.document.tokens[i]?.word.shape === 'number';
    if (!isNumber && !LEADING.test(keyIn(scene, i))) return undefined;
  }
  return undefined;
}

/** Whom a sentence is about, by the name at its head. */
function subjectOf(cast: Cast, { line }: Scene): Person | undefined {
  for (let i = line.first; i < line.first + MOST_AHEAD; i++) {
    const mention = cast.mentions.get(i);
    if (mention?.by === 'name') return mention.person;
  }
  return undefined;
}

export function giveCareers(cast: Cast): void {
  let subject: Person | undefined;
  for (const scene of cast.scenes) {
    if (scene.line.title) continue;
    const at = afterPronoun(scene);
    if (at === undefined) subject = subjectOf(cast, scene);
    else if (subject) for (const office of toldAfter(scene, at)) cast.people.hold(subject, office);
  }
}
