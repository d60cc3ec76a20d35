/** People whom a sentence names without their taking part in what it tells. */
import { tableOf } from '../../../lib/table.ts';
import { setOf } from '../tables/words.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import type { Reference } from '../people/group-references.ts';
import { COUNTERPARTS } from '../tables/word-classes.ts';
import type { Token } from '../../tokens.ts';
import type { Telling } from '../tellings/telling.ts';

const NOT_PART = setOf(
  'under about regarding against despite over behalf concerning than like predecessor late succeed succeeding replaced replacing replace unlike name thank son wife spouse husband daughter thanking contradicting quoting citing echoing praising criticising criticizing accusing blaming',
);

/** “mandated by”, “a letter from”, “the death of”, “close to”: what names someone who is not there. */
const LINKS: Readonly<Record<string, RegExp>> = tableOf({
  by: /^(?:mandated|appointed|instructed|directed|ordered|tasked|dispatched|commissioned|authorised|authorized|nominated|requested|forged|founded)$/,
  from: /^(?:letter|letters|message|messages|greetings|regards|instructions|note|invitation)$/,
  of: /^(?:envoys?|emissary|representative|advisers?|advisors?|aides?|greetings|congratulations|regards|wishes|condolences|message|letter|reports?|death|passing|demise|assassination|killing|murder|poisoning|jailing|arrest|detention|imprisonment|sentencing|abduction|kidnapping|disappearance|torture|extradition|execution|instructions?|directives|directive|orders|allies|ally|memory|behest|administration|supporters|opponents|critics|criticism|portrait|behalf|son|daughter|wife|husband|widow|sister|brother|father|mother)$/,
  to: /^(?:close|closest|loyal|linked|addressed|advisers?|advisors?|aides?|assistant|cables?|condolences|greetings|letters?|messages?|notes?|telegrams?|tribute|successor|heir|writes|writing|written|wrote)$/,
  for: /^(?:praise|support|admiration|spokes(?:man|woman|person)|stand-in)$/,
});

function isLinkedTo({ scene, segments }: Telling, { people, first, last }: Reference): boolean {
  const { tokens } = scene.document;
  const [person] = people;
  let at = first;
  for (const { office } of person?.held ?? [])
    if (office.first < first && office.last > first - 12 && office.ownerFirst >= scene.line.first)
      at = Math.min(at, office.ownerFirst);
  const from = segments.find((segment) => first >= segment.first && first < segment.last)?.first;
  while (
    at - 1 > (from ?? first) &&
    (/^(?:the|an?|his|her|their|country|late)$/.test(tokens[at - 1]?.word.key ?? '') ||
      tokens[at - 1]?.word.shape === 'possessive' ||
      ((tokens[at - 1]?.word.flags ?? 0) & IS.honorific) !== 0)
  )
    at--;
  // “greetings from his Togolese counterpart, President X”
  if (tokens[at - 1]?.word.text === ',' && COUNTERPARTS.has(tokens[at - 2]?.word.key ?? '')) {
    at -= 2;
    while (at > scene.line.first && !FROM.has(tokens[at - 1]?.word.key ?? '')) at--;
  }
  const words = LINKS[tokens[at - 1]?.word.key ?? ''];
  if (tokens[at - 1]?.word.key === 'from' && isSentBy(tokens, at - 1)) return true;
  if (tokens[at - 1]?.word.key === 'to' && isSentTo(tokens, at - 1)) return true;
  // “reports of an A–B meeting” are of both.
  if (isHyphen(tokens[last]?.word.key ?? '')) return false;
  return words?.test(tokens[at - 2]?.word.key ?? '') ?? false;
}

const FROM = setOf('from of to with by , and');
const SENT = setOf('letter letters message messages greetings regards wishes congratulations');
const MOST_SENT = 7;

/** “greetings to the President from X”, “a message of goodwill from Y”: up to “from”. */
function isSentBy(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > from - MOST_SENT; i--) {
    const word = tokens[i]?.word;
    if (!word || word.shape === 'mark') return false;
    if (SENT.has(word.key)) return true;
  }
  return false;
}

const MESSAGE = setOf('message messages letter letters greetings');
const MOST_ADDRESSED = 12;

/** “a message from President X to King Y” */
function isSentTo(tokens: readonly Token[], to: number): boolean {
  let isFrom = false;
  for (let i = to - 1; i > to - MOST_ADDRESSED; i--) {
    const word = tokens[i]?.word;
    if (!word || word.shape === 'mark') return false;
    if (word.key === 'from') isFrom = true;
    if (MESSAGE.has(word.key)) return isFrom;
  }
  return false;
}

const isOfDelegation = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:delegation|team)$/.test(word.key));

function isInName({ scene }: Telling, at: number): boolean {
  for (const { first, last } of scene.names.values()) if (at >= first && at < last) return true;
  return false;
}

const known = new WeakMap<Telling, Map<Reference, boolean>>();

/** A person named in passing: “under President X’s initiative”, “X’s warm regards”. */
export function isPassing(telling: Telling, reference: Reference): boolean {
  // Every cue of the sentence asks.
  let answers = known.get(telling);
  if (!answers) known.set(telling, (answers = new Map()));
  const answer = answers.get(reference) ?? isNamedInPassing(telling, reference);
  answers.set(reference, answer);
  return answer;
}

const OPEN = setOf(
  'known clear said say unclear uncertain confirmed disclosed details decided asked',
);
const MEETING = setOf('see meet receive talks meeting');
const MOST_OPEN = 14;

/** “it is not known whether X will see Y”: nobody says that they meet. */
function isOpenWhether({ scene: { document, line } }: Telling, { first }: Reference): boolean {
  const { tokens } = document;
  let isMet = false;
  for (let i = first - 1; i > line.first && i > first - MOST_OPEN; i--) {
    const key = tokens[i]?.word.key ?? '';
    if (MEETING.has(key)) isMet = true;
    if (key !== 'whether' || !isMet) continue;
    for (let k = i - 1; k >= line.first && k > i - MOST_OPEN; k--)
      if (OPEN.has(tokens[k]?.word.key ?? '')) return true;
  }
  return false;
}

function isNamedInPassing(telling: Telling, reference: Reference): boolean {
  const { tokens } = telling.scene.document;
  const { line } = telling.scene;
  const next = tokens[reference.last];
  // “the X-led government”
  if (next && isHyphen(next.word.key) && tokens[reference.last + 1]?.word.key === 'led')
    return true;
  if (next?.word.shape === 'possessive') {
    for (let i = reference.last + 1; i < reference.last + 7 && i < line.last; i++) {
      if (telling.cues.some((cue) => cue.first === i && cue.entry.form === 'noun')) return false;
      const word = tokens[i]?.word;
      const isPassed =
        /^(?:and|first|second|third|last|next|own|two|much|long|most|more|very)$/.test(
          word?.key ?? '',
        );
      if (!word || word.shape === 'mark' || (word.flags & IS.function && !isPassed)) break;
    }
    return true;
  }
  if (isLinkedTo(telling, reference) || isOpenWhether(telling, reference)) return true;
  // “met President X at Chequers”
  if (/^(?:at|in)$/.test(tokens[reference.first - 1]?.word.key ?? '')) return true;
  for (let i = reference.first - 1; i >= line.first && i >= reference.first - 5; i--) {
    const word = tokens[i]?.word;
    if (!word) break;
    // “a delegation under X” is led by him.
    if (word.key === 'under' && isOfDelegation(tokens, i)) return false;
    if (NOT_PART.has(word.key)) return true;
    const isTitle =
      telling.scene.names.has(i) ||
      (word.flags & (IS.honorific | IS.startsOffice | IS.portfolio)) !== 0 ||
      word.shape === 'possessive' ||
      word.key === 'then' ||
      word.key === 'former' ||
      // “the late Grand Chief X”
      word.shape === 'capitalised' ||
      isInName(telling, i);
    if (!isTitle) break;
  }
  return false;
}
