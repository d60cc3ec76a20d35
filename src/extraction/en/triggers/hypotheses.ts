/** What is only threatened, made to depend on something, or hoped of something else. */
import type { Token } from '../../tokens.ts';
import { type Scene, keyIn } from '../people/scene.ts';
import { setOf } from '../tables/words.ts';

const THREATS =
  /^(?:threat|warn|mull|weigh|consider|contemplat|demand|discuss|debat|float|eye[ds]?$|eyeing|wants?$|wanted$|seek|urg|propos|prepar|push|advocat|propose)/;

/** “threatened Togo with sanctions”, “warned of strikes”, “calls for an embargo”: not done. */
export function isThreat(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 8; i--) {
    const key = tokens[i]?.word.key ?? '';
    if (THREATS.test(key)) return true;
    if (/^call/.test(key) && tokens[i + 1]?.word.key === 'for') return true;
  }
  return false;
}

/** “unless it agrees”, “if he visits” */
export const isCondition = (tokens: readonly Token[], first: number) =>
  [1, 2].some((n) => /^(?:if|unless)$/.test(tokens[first - n]?.word.key ?? ''));

/** “talks that will open on Friday”, not: “talks, he will say”, “talks that he hopes will help” */
export function isOfNoun(tokens: readonly Token[], last: number, will: number): boolean {
  for (let i = last; i < will - 1; i++)
    if (/^(?:,|that|which)$/.test(tokens[i]?.word.key ?? '')) return false;
  return true;
}

/** “asks Togo to sign the pact” */
export function isRequested(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 2; i >= from && i > first - 8; i--)
    if (
      /^(?:(?:ask|urg|press|tell|call)(?:s|e[sd]|ed|ing)|pressure)$/.test(tokens[i]?.word.key ?? '')
    )
      return true;
  return false;
}

/** “hopes to reach a deal” */
const HOPED = setOf('aims anticipates expects hopes hoping');
/** “seeks to mend ties” */
export const MEANING = setOf(
  'attempt attempts bid bids effort efforts push race scramble scrambles seek seeking seeks sought strive strives struggle struggles tries try trying',
);

/** “when they meet”, “when the leaders sit down” */
export const isWhenTheyDo = (scene: Scene, first: number): boolean =>
  [2, 3, 4].some((n) => keyIn(scene, first - n) === 'when') &&
  /^(?:they|two|pair|leaders|ministers|presidents|sides)$/.test(keyIn(scene, first - 1));

const HOPING = setOf('bet bets betting hope hoped hopes hoping optimism speculation wagered');

/** “hopes to reach a deal”, “on hopes that a deal would be reached”: by those who do not decide it. */
export function isHoped(scene: Scene, future: number): boolean {
  if (HOPED.has(keyIn(scene, future))) return true;
  if (keyIn(scene, future) !== 'would') return false;
  for (let i = future - 1; i >= scene.line.first && i > future - 14; i--)
    if (HOPING.has(keyIn(scene, i))) return true;
  return false;
}
