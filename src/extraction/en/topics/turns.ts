/** Ties and conflicts are spoken of themselves where something turns them. */
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';
import { TURNS } from '../tables/topics.ts';
import { isCapital, keyAt } from '../text/document.ts';

const turnsOf = new Map(
  Object.entries(TURNS).map(([id, words]) => [id, new Set(words.split(','))] as const),
);

const MOST_TOKENS = 9;
const PAST = /(?:ed|en|ing|oke|oze|cut|unk|hit)$/;
const QUALITY = new Set(
  'full bilateral diplomatic political formal official normal mutual two countries nations states neighbours neighbors peaceful ongoing current long running bloody armed frozen regional border territorial protracted since once'.split(
    ' ',
  ),
);

/** “mend the strained ties”, “an end to the long war”; of ties also “relations have soured”. */
export function isTurned(
  { document: { tokens }, line }: Scene,
  first: number,
  last: number,
  id: string,
): boolean {
  const turns = turnsOf.get(id);
  if (!turns) return false;
  const isBetween = (at: number) => {
    const token = tokens[at];
    if (!token || /^(?:or|but|that|which|who|for|from|by)$/.test(token.word.key)) return false;
    return (
      isCapital(token) ||
      isHyphen(token.word.key) ||
      token.word.shape === 'possessive' ||
      (token.word.flags & IS.function) !== 0 ||
      QUALITY.has(token.word.key)
    );
  };
  for (let at = first - 1; at >= Math.max(line.first, first - MOST_TOKENS); at--) {
    if (turns.has(tokens[at]?.word.key ?? '')) return true;
    if (!isBetween(at) || tokens[at]?.word.key === 'and') break;
  }
  if (id !== 'diplomacy') return false;
  for (let at = last; at < Math.min(line.last, last + MOST_TOKENS); at++) {
    const key = tokens[at]?.word.key ?? '';
    if (PAST.test(key) && turns.has(key)) return true;
    if (!isBetween(at) || (key === 'and' && !isCapital(tokens[at + 1]))) break;
  }
  return false;
}

const ENVOY =
  /^(?:ambassadors?|envoys?|charg[eé]s?|diplomats?|consuls?|commissioners?|attach[eé]s?|embass(?:y|ies)|consulates?)$/;
const SOLDIER = /^(?:soldiers?|troops|army|navy|officers|forces|recruits|servicemen|brigades?)$/;
const MOST_TO_BODY = 8;

/**
 * “summoned the Togolese ambassador”, “the envoy was recalled”; not “the envoy recalled that”.
 * Of training also “soldiers there for training”.
 */
export function isOfBody(
  { document: { tokens }, line }: Scene,
  first: number,
  last: number,
  id: string,
): boolean {
  const isTraining = id === 'military-training';
  const body = isTraining ? SOLDIER : ENVOY;
  if (/^(?:that|how|,)$/.test(keyAt(tokens, last)) && !isTraining) return false;
  for (let at = last; at < Math.min(line.last, last + MOST_TO_BODY); at++)
    if (body.test(keyAt(tokens, at))) return true;
  const isDone =
    /^(?:was|were|is|are|be|been|being|presented|presents|present|his|her|their)$/.test(
      keyAt(tokens, first - 1),
    );
  if (!isDone && !isTraining) return false;
  for (let at = first - 1; at >= Math.max(line.first, first - MOST_TO_BODY); at--)
    if (body.test(keyAt(tokens, at))) return true;
  return false;
}
