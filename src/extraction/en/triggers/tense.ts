/** Whether an event has been, is to come, was called off or denied: from the words around its trigger. */
import { isOfAttending } from './attendance.ts';
import { isCalledFalse } from './called-off.ts';
import { isDecided, isFirstTo, purpose, resolvedTo, wasThere } from './decisions.ts';
import {
  isCondition,
  isHoped,
  isRequested,
  isThreat,
  isWhenTheyDo,
  MEANING,
} from './hypotheses.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import { type Scene, keyIn } from '../people/scene.ts';
import type { Token } from '../../tokens.ts';
import { setOf } from '../tables/words.ts';
import { isCapital } from '../text/document.ts';
import type { Segment } from '../text/segments.ts';
import {
  isOfOutcome,
  wasExpected,
  readBefore,
  readBehind,
  readOff,
  startOf,
  supposed,
  type Clues,
  type Trigger,
  type Verdict,
} from './tense-clues.ts';

const MADE_AT = setOf('announced unveiled signed');
const INVITING = setOf('invite invites invited inviting');

interface Tense extends Verdict {
  readonly perfect: boolean;
}

/** “The leaders will discuss … during the summit”: the verb of the clause is further away. */
function distantWill(scene: Scene, first: number, segment: Segment): number | undefined {
  for (let i = first - 1; i >= segment.first && i > first - 28; i--) {
    // “will offer help under a treaty announced at a summit”
    if (MADE_AT.has(keyIn(scene, i)) && i < first - 1) return undefined;
    if (i < first - 5 && keyIn(scene, i) === 'will') return i;
  }
  return undefined;
}

/** “will not meet”, “no plans for a meeting”, “is not preparing”. */
const negationOf = ({ document: { tokens } }: Scene, future: number): number | undefined =>
  [future - 1, future + 1, future - 2].find(
    (at) => ((tokens[at]?.word.flags ?? 0) & IS.negation) !== 0,
  );

/** “has invited both sides to talks on Friday”: these are to come. */
function invitedAt({ scene, entry, first, segment }: Trigger): number | undefined {
  if (entry.format === 'visit') return undefined;
  const to = [1, 2, 3, 4].find((n) => keyIn(scene, first - n) === 'to');
  if (to === undefined) return undefined;
  for (let i = first - to - 1; i >= segment.first && i > first - 16; i--)
    if (INVITING.has(keyIn(scene, i))) return i;
  return undefined;
}

/** “the first minister to visit”: whoever is that has been there. */
function isFirst({ scene, first, segment }: Trigger): boolean {
  const previous = keyIn(scene, first - 1);
  const aim = previous === 'to' ? first - 1 : previous === 'be' ? first - 2 : -1;
  return keyIn(scene, aim) === 'to' && isFirstTo(scene.document.tokens, aim, segment.first);
}

/** What the form of the trigger itself says with the word before it: “is to receive”, “is leaving for”. */
function readForm(trigger: Trigger, clues: Clues): void {
  const { scene, entry, first, last, segment } = trigger;
  const { tokens } = scene.document;
  const isNoun = entry.form === 'noun';
  const isBase = entry.form === 'base';
  const previous = keyIn(scene, first - 1);
  // “will hold a summit in Lima on Friday and discuss …”
  if (isNoun || (isBase && previous === 'and')) clues.future ??= distantWill(scene, first, segment);
  if (isNoun) clues.future ??= invitedAt(trigger);
  // “is leaving for”, “is headed to”: who is on the way has not arrived.
  const isLeaving =
    entry.form === 'ing' && !/^(?:visit|tour|stay|spend|pay|land)/.test(entry.phrase);
  if (entry.format === 'visit' && isLeaving && /^(?:is|are)$/.test(previous))
    clues.future ??= first - 1;
  // “is due in Lima”
  if (
    !isNoun &&
    entry.format !== 'statement' &&
    tokens.slice(first, last).some(({ word }) => word.flags & IS.future)
  )
    clues.future ??= first;
  // “is to be received by X”, “would hold talks and be received”
  if (
    entry.form === 'past' &&
    previous === 'be' &&
    clues.hypothetical === undefined &&
    !isFirst(trigger)
  )
    clues.future ??= first - 1;
  // “will consider it when they meet on Friday”
  if (isBase && isWhenTheyDo(scene, first)) {
    clues.hypothetical = undefined;
    clues.future ??= distantWill(scene, first, segment) ?? first - 1;
  }
  // In a headline “to visit” is still to come.
  const isLoose = scene.line.title || scene.line.loose;
  const isDue = /^(?:is|are)$/.test(keyIn(scene, first - 2));
  const isTo = isBase && previous === 'to';
  // “Togo asks Benin to sign the pact”, “Togo seeks to mend ties”
  const isMeant = isTo && MEANING.has(keyIn(scene, first - 2));
  if (isMeant || (isLoose && isTo && isRequested(tokens, first, startOf(trigger))))
    clues.hypothetical ??= first - 1;
  else if ((isLoose || isDue) && isTo && !isFirst(trigger)) clues.future ??= first - 1;
  // “Minister to come to Lima, meet X”
  const isNext = isLoose && isBase && tokens[first - 1]?.word.text === ',';
  // “agree to meet, in phone call”
  const isInCall = isNoun && entry.format === 'call' && /^(?:in|during|by)$/.test(previous);
  if ((isNoun && !isInCall) || isNext)
    clues.future ??= purpose(scene, first, startOf(trigger), isLoose);
}

const HELD: Verdict = { status: 'held', modality: 'asserted', statusAt: undefined };

/** “will not meet”, “no meeting is planned”, “reports of a meeting are false” */
function denialOf({ scene, entry, first, last }: Trigger, clues: Clues): Verdict | undefined {
  const { tokens } = scene.document;
  const isNoun = entry.form === 'noun';
  const { future } = clues;
  if (future !== undefined) clues.negated ??= negationOf(scene, future);
  const isOfOne =
    isNoun && clues.negated !== undefined && isOfAttending(tokens, clues.negated, first);
  if (isOfOne && !wasExpected(scene, last)) clues.negated = undefined;
  if (isNoun && isOfOutcome(scene, last, clues)) clues.negated = undefined;
  const { negated } = clues;
  if (negated !== undefined) {
    const isLeft = tokens[negated]?.word.key === 'wont' || tokens[negated - 1]?.word.key === 'will';
    if (isLeft && wasExpected(scene, last))
      return { status: 'cancelled', modality: 'negation', statusAt: negated };
    // “no meeting is planned”, “no three-way summit”
    const isNone =
      isNoun &&
      tokens
        .slice(negated + 1, first)
        .every(({ word }) => !(word.flags & IS.function) || /^(?:two|three)$/.test(word.key));
    if (isNone || future === undefined || negationOf(scene, future) !== undefined)
      return { status: 'denied', modality: 'negation', statusAt: negated };
  }
  return entry.format !== 'statement' && isCalledFalse(scene.document, scene.line, first)
    ? { status: 'denied', modality: 'negation', statusAt: undefined }
    : undefined;
}

const LINKS = setOf("and , of the for in ’s 's");

/** Nothing but names and offices before “to”, as in a headline. */
const isBareName = (tokens: readonly Token[], first: number, to: number) =>
  to > first &&
  tokens.slice(first, to).every((token) => isCapital(token) || LINKS.has(token.word.key));

function verdictOf(trigger: Trigger, clues: Clues): Verdict {
  const { scene, entry, first, segment } = trigger;
  const { tokens } = scene.document;
  const { future } = clues;
  if (entry.form === 'past' && clues.hypothetical === undefined) {
    const isWill =
      future !== undefined &&
      (future >= first || /^(?:will|would|shall|is|are|be)$/.test(keyIn(scene, future)));
    if (!isWill) return HELD;
  }
  // “ordered that the ambassador be recalled”, “has decided to expel”: so it is.
  if (/^(?:envoy|ties)$/.test(entry.kind) && isDecided(tokens, first, segment.first)) return HELD;
  const resolved = entry.format === 'sanction' && resolvedTo(tokens, first, segment.first);
  if (resolved === 'held') return HELD;
  if (resolved) return { status: resolved, modality: 'future', statusAt: first - 1 };
  // “hopes to reach a deal”, “bet that a deal would be reached”
  if (future !== undefined && entry.kind === 'sign' && isHoped(scene, future))
    return supposed(future);
  // “confessed to planning attacks”
  if (future !== undefined && entry.format === 'attack' && /^plan/.test(keyIn(scene, future)))
    return supposed(future);
  if (future !== undefined) return { status: 'announced', modality: 'future', statusAt: future };
  // “threatens to impose”, “considers lifting”
  const isUndone = entry.format === 'sanction' && /^(?:base|ing)$/.test(entry.form);
  if (
    (entry.form === 'noun' ? /^(?:sanction|attack|military)$/.test(entry.format) : isUndone) &&
    isThreat(tokens, first, startOf(trigger))
  )
    clues.hypothetical ??= first;
  // “held a concert to mark 50 years of relations”
  if (entry.kind === 'anniversary' && keyIn(scene, first - 1) === 'to')
    return distantWill(scene, first, segment) === undefined
      ? HELD
      : { status: 'announced', modality: 'future', statusAt: first - 1 };
  const { hypothetical } = clues;
  if (hypothetical !== undefined && (entry.form !== 'third' || isCondition(tokens, first)))
    return supposed(hypothetical);
  if (keyIn(scene, first - 1) !== 'to' || entry.form !== 'base') return HELD;
  // “agreed to meet in May”, “X and Y to meet on Friday”
  const isMeant =
    /^(?:bilateral-meeting|visit|summit|call)$/.test(entry.format) &&
    (/^agree[ds]?$/.test(keyIn(scene, first - 2)) || isBareName(tokens, segment.first, first - 1));
  if (isMeant) return { status: 'announced', modality: 'future', statusAt: first - 1 };
  // “have agreed to restore ties”
  const isAgreed = entry.kind === 'sign' && /^agree[ds]?$/.test(keyIn(scene, first - 2));
  // “was in Lima on Monday to sign the pact”
  return isAgreed || wasThere(tokens, first - 1, segment.first) || isFirst(trigger)
    ? HELD
    : { status: 'unknown', modality: 'future', statusAt: undefined };
}

export function tenseOf(
  scene: Scene,
  entry: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
): Tense {
  // “will not accept”: so it is held
  if (entry.kind === 'stance') return { ...HELD, perfect: false };
  // “will never recognise the vote”: so they say
  if (entry.kind === 'view' && entry.phrase.startsWith('recogni'))
    return { ...HELD, perfect: false };
  const trigger = { scene, entry, first, last, segment };
  const clues: Clues = {
    future: undefined,
    negated: undefined,
    hypothetical: undefined,
    perfect: false,
  };
  // “will be Togo’s next ambassador”: so it was announced
  if (entry.kind === 'post' && / be$| as$/.test(entry.phrase)) return { ...HELD, perfect: false };
  // “condemns the cancelled vote”, “dismissed the reports as false”: words are never off themselves.
  const isWord = entry.format === 'statement';
  let verdict = readBefore(trigger, clues);
  if (isWord && verdict?.modality === 'negation') verdict = undefined;
  else if (!isWord) verdict ??= readOff(trigger) ?? readBehind(trigger, clues);
  if (!verdict) {
    readForm(trigger, clues);
    verdict = denialOf(trigger, clues) ?? verdictOf(trigger, clues);
  }
  return { ...verdict, perfect: clues.perfect };
}
