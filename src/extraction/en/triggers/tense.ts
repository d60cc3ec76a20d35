/** Whether an event has been, is to come, was called off or denied: from the words around its trigger. */
import { isDecided, isFirstTo, purpose, wasThere } from './decisions.ts';
import { isOfAttending } from './attendance.ts';
import type { Modality, Status } from '../../../domain/vocabulary.ts';
import { isCalledFalse, offAt, PLANNED, putOffAt } from './called-off.ts';
import { isCondition, isOfNoun, isRequested, isThreat } from './hypotheses.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';
import type { Segment } from '../text/segments.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';

const DUE = /^(?:scheduled|planned|due|set|slated|expected)$/;
const NO_WORD = { key: '', flags: 0, shape: 'mark', text: '' };

interface Tense {
  readonly status: Status;
  readonly modality: Modality;
  readonly statusAt: number | undefined;
  readonly perfect: boolean;
}

/** “The leaders will discuss … during the summit”: the verb of the clause is further away. */
function distantWill(scene: Scene, first: number, segment: Segment): number | undefined {
  for (let i = first - 8; i >= segment.first && i > first - 28; i--)
    if (scene.document.tokens[i]?.word.key === 'will') return i;
  return undefined;
}

/** “will not meet”, “no plans for a meeting”, “is not preparing”. */
function negationOf({ document: { tokens } }: Scene, future: number): number | undefined {
  return [future - 1, future + 1, future - 2].find(
    (at) => ((tokens[at]?.word.flags ?? 0) & IS.negation) !== 0,
  );
}

/** “…, which will take place on Friday”, “…, which is scheduled for Friday” */
const isToCome = ({ document: { tokens } }: Scene, at: number) =>
  tokens[at]?.word.key === 'will' ||
  (/^(?:is|are)$/.test(tokens[at]?.word.key ?? '') && DUE.test(tokens[at + 1]?.word.key ?? ''));

/** “will not attend the summit scheduled for May”, “will not meet as planned” */
function wasExpected({ document: { tokens }, line }: Scene, last: number): boolean {
  for (let i = last; i < line.last && i < last + 26; i++) {
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: '' };
    if (shape === 'lower' && /^(?:scheduled|planned|slated)$/.test(key)) return true;
    if (key === 'expected' && tokens[i - 1]?.word.key === 'as') return true;
    if (key === 'all' && tokens[i - 1]?.word.key === 'after') return true;
  }
  return false;
}

export function tenseOf(
  scene: Scene,
  entry: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
): Tense {
  const { tokens } = scene.document;
  const from = Math.max(segment.first, first - 16);
  const to = Math.min(segment.last, last + 8);
  const isNoun = entry.form === 'noun';
  let future: number | undefined;
  let negated: number | undefined;
  let hypothetical: number | undefined;
  let perfect = false;
  for (let i = first - 1; i >= from; i--) {
    const { key, flags, shape, text } = tokens[i]?.word ?? NO_WORD;
    // “A way without trouble: Minister hails talks”
    if (text === ':') break;
    const off = offAt(tokens, i);
    const isDenial = off === 'denied';
    // “is expected in Lima on Wednesday for a visit”
    const isAwaited =
      isNoun &&
      /^(?:expected|due)$/.test(key) &&
      /^(?:is|are)$/.test(tokens[i - 1]?.word.key ?? '');
    if (isAwaited) future ??= i;
    if (first - i > 9 && !isDenial) continue;
    if (off && !(isDenial && entry.format === 'statement'))
      return { status: off, modality: isDenial ? 'negation' : 'asserted', statusAt: i, perfect };
    const isAdverb = /^(?:also|already|just|last|earlier|.*ly)$/.test(
      tokens[i + 1]?.word.key ?? '',
    );
    if (key === 'had' && (i === first - 1 || (i === first - 2 && isAdverb))) perfect = true;
    const [next, second] = [tokens[i + 1]?.word, tokens[i + 2]?.word];
    if (
      (key === 'had' && next?.key === 'been' && (second?.flags ?? 0) & IS.future) ||
      (key === 'was' && next?.key === 'to' && second?.key === 'have') ||
      // “would sooner talk to X than to him”
      (key === 'would' && /^(?:sooner|rather|like|love|prefer)$/.test(next?.key ?? ''))
    )
      return { status: 'unknown', modality: 'hypothetical', statusAt: i, perfect };
    const isClose = first - i <= (isNoun ? 7 : 5);
    if (first - i > 9) continue;
    // “is about to pay a visit”
    const isAbout = key === 'about' && tokens[i + 1]?.word.key === 'to';
    if ((flags & IS.future || isAbout) && isClose && future === undefined && shape === 'lower')
      future = i;
    if (flags & IS.hypothetical && isClose && hypothetical === undefined && shape === 'lower')
      hypothetical = i;
    if (
      flags & IS.negation &&
      first - i <= 4 &&
      negated === undefined &&
      tokens[i + 1]?.word.key !== 'only'
    )
      negated = i;
  }
  // “a meeting of the two ministers planned for May has been cancelled”
  const far = isNoun ? Math.min(segment.last, last + 26) : to;
  for (let i = last; i < far; i++) {
    // “held talks with X, but the joint session was called off”
    if (/^(?:but|as)$/.test(tokens[i]?.word.key ?? '')) break;
    const off = i < to ? undefined : putOffAt(tokens, i);
    if (off) return { status: off, modality: 'asserted', statusAt: i, perfect };
  }
  // “the visit of X, which was to begin on Friday, has been delayed”
  // “the planned visit of X, announced in May, was postponed”
  const beside = tokens[segment.last]?.word.key ?? '';
  const isSplit = isNoun && (beside === 'which' || PLANNED.test(beside));
  const end = isSplit ? Math.min(scene.line.last, segment.last + 20) : segment.last;
  for (let i = segment.last; i < end; i++) {
    const isVerb = tokens[i - 3]?.word.text === ',' || tokens[i - 2]?.word.text === ',';
    const off = isVerb ? putOffAt(tokens, i) : undefined;
    if (off) return { status: off, modality: 'asserted', statusAt: i, perfect };
  }
  // “the visit, which will take place on Friday”
  if (beside === 'which' && isNoun && isToCome(scene, segment.last + 1)) future = segment.last + 1;
  // “The summit between X and Y had been scheduled for Friday”: as it was meant to be.
  for (let i = last + 1; i < far; i++) {
    if (!isNoun || !DUE.test(tokens[i]?.word.key ?? '')) continue;
    if (tokens.slice(Math.max(last, i - 2), i).some(({ word }) => word.key === 'had'))
      return { status: 'unknown', modality: 'hypothetical', statusAt: i, perfect };
    // “Meetings with X and Y are scheduled”
    if (/^(?:is|are)$/.test(tokens[i - 1]?.word.key ?? '')) future ??= i;
  }
  // “A meeting of the ministers of A, B and C will be held in …”, “is to take place”
  for (let i = last; i < far; i++)
    if (
      (tokens[i]?.word.key === 'will' && /^(?:be|take)$/.test(tokens[i + 1]?.word.key ?? '')) ||
      (isNoun && /^(?:is|are)$/.test(tokens[i]?.word.key ?? '') && tokens[i + 1]?.word.key === 'to')
    )
      future ??= i;
  for (let i = last; i < to; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (key === 'but' || key === 'as') break;
    const off = offAt(tokens, i);
    if (off && off !== 'denied') return { status: off, modality: 'asserted', statusAt: i, perfect };
    if (
      isNoun &&
      future === undefined &&
      ((key === 'will' && isOfNoun(tokens, last, i)) ||
        (key === 'would' && i < last + 2) ||
        key === 'scheduled' ||
        key === 'slated' ||
        key === 'due' ||
        (key === 'expected' && /^(?:to|in|on|next)$/.test(tokens[i + 1]?.word.key ?? '')) ||
        key === 'planned' ||
        (key === 'set' && tokens[i + 1]?.word.key === 'to'))
    )
      future = i;
  }
  // “will hold a summit in Lima on Friday and discuss …”
  const isJoined = entry.form === 'base' && tokens[first - 1]?.word.key === 'and';
  if (isNoun || isJoined) future ??= distantWill(scene, first, segment);
  const previous = tokens[first - 1]?.word.key;
  // “is leaving for”, “is headed to”: who is on the way has not arrived.
  const isLeaving = entry.form === 'ing' && !/^(?:visit|tour|stay|pay|land)/.test(entry.phrase);
  if (entry.format === 'visit' && isLeaving && /^(?:is|are)$/.test(previous ?? ''))
    future ??= first - 1;
  // “is due in Lima”
  if (!isNoun && tokens.slice(first, last).some(({ word }) => word.flags & IS.future))
    future ??= first;
  // In a headline “to visit” is still to come.
  const isLoose = scene.line.title || scene.line.loose;
  // “is to receive”
  const isDue = /^(?:is|are)$/.test(tokens[first - 2]?.word.key ?? '');
  const aim = previous === 'to' ? first - 1 : previous === 'be' ? first - 2 : -1;
  const isFirst = tokens[aim]?.word.key === 'to' && isFirstTo(tokens, aim, segment.first);
  // “is to be received by X”, “would hold talks and be received”
  if (entry.form === 'past' && previous === 'be' && hypothetical === undefined && !isFirst)
    future ??= first - 1;
  // “Togo asks Benin to sign the pact”
  const isAsked =
    isLoose && entry.form === 'base' && previous === 'to' && isRequested(tokens, first, from);
  if (isAsked) hypothetical ??= first - 1;
  else if ((isLoose || isDue) && entry.form === 'base' && previous === 'to' && !isFirst)
    future ??= first - 1;
  // “Minister to come to Lima, meet X”
  const isNext = isLoose && entry.form === 'base' && tokens[first - 1]?.word.text === ',';
  if (isNoun || isNext) future ??= purpose(scene, first, from, isLoose);
  if (future !== undefined) negated ??= negationOf(scene, future);
  const isOfOne = isNoun && negated !== undefined && isOfAttending(tokens, negated, first);
  if (isOfOne && !wasExpected(scene, last)) negated = undefined;
  // “no meeting is planned”, “no three-way summit”
  const isNone =
    isNoun &&
    negated !== undefined &&
    tokens
      .slice(negated + 1, first)
      .every(
        ({ word }) => !(word.flags & IS.function) || word.key === 'three' || word.key === 'two',
      );
  const isUndone = isNone || future === undefined || negationOf(scene, future) !== undefined;
  const isLeft =
    negated !== undefined &&
    (tokens[negated]?.word.key === 'wont' || tokens[negated - 1]?.word.key === 'will');
  if (isLeft && wasExpected(scene, last))
    return { status: 'cancelled', modality: 'negation', statusAt: negated, perfect };
  if (negated !== undefined && isUndone)
    return { status: 'denied', modality: 'negation', statusAt: negated, perfect };
  if (isCalledFalse(scene.document, scene.line, first))
    return { status: 'denied', modality: 'negation', statusAt: undefined, perfect };
  if (entry.form === 'past' && !isNoun && hypothetical === undefined) {
    const isWill =
      future !== undefined &&
      (future >= first || /^(?:will|would|shall|is|are|be)$/.test(tokens[future]?.word.key ?? ''));
    if (!isWill) return { status: 'held', modality: 'asserted', statusAt: undefined, perfect };
  }
  // “ordered that the ambassador be recalled”, “has decided to expel”: so it is.
  if (/^(?:envoy|ties)$/.test(entry.kind) && isDecided(tokens, first, segment.first))
    return { status: 'held', modality: 'asserted', statusAt: undefined, perfect };
  if (future !== undefined)
    return { status: 'announced', modality: 'future', statusAt: future, perfect };
  if (
    isNoun &&
    /^(?:sanction|attack|military)$/.test(entry.format) &&
    isThreat(tokens, first, from)
  )
    hypothetical ??= first;
  if (hypothetical !== undefined && (entry.form !== 'third' || isCondition(tokens, first)))
    return { status: 'unknown', modality: 'hypothetical', statusAt: hypothetical, perfect };
  // “have agreed to restore ties”
  const isAgreed =
    entry.kind === 'sign' &&
    previous === 'to' &&
    /^agree[ds]?$/.test(tokens[first - 2]?.word.key ?? '');
  // “was in Lima on Monday to sign the pact”
  const isThere = previous === 'to' && wasThere(tokens, first - 1, segment.first);
  if (isAgreed || isThere || isFirst)
    return { status: 'held', modality: 'asserted', statusAt: undefined, perfect };
  if (entry.form === 'base' && previous === 'to')
    return { status: 'unknown', modality: 'future', statusAt: undefined, perfect };
  return { status: 'held', modality: 'asserted', statusAt: undefined, perfect };
}
