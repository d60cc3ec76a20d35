/** Words that call an event off, put it off, move it or deny it. */
import type { Status } from '../../../domain/vocabulary.ts';
import type { Token } from '../../tokens.ts';
import { IS } from '../lexicon/lexicon.ts';
import { WEEKDAYS } from '../tables/word-classes.ts';
import { type Document, type Line, keyAt } from '../text/document.ts';
import {
  CANCELLED_WORDS,
  DENIED_WORDS,
  POSTPONED_WORDS,
  RESCHEDULED_WORDS,
} from '../tables/triggers.ts';

type Tokens = readonly Token[];

const STATUSES = new Map<string, Status>();
for (const [status, words] of [
  ['postponed', POSTPONED_WORDS],
  ['cancelled', CANCELLED_WORDS],
  ['rescheduled', RESCHEDULED_WORDS],
  ['denied', DENIED_WORDS],
] as const)
  for (const word of words.split(' ')) STATUSES.set(word, status);

function isNear(tokens: Tokens, at: number, count: number, words: RegExp): boolean {
  for (let i = at; i < at + count; i++) if (words.test(keyAt(tokens, i))) return true;
  return false;
}

const REPORTS =
  /^(?:reports?|reporting|news|stor(?:y|ies)|rumou?rs|claims?|speculations?|allegations?|suggestions?)$/;

/** “was forced to cancel”, “decided to cancel”: so it is off; “may cancel” leaves it open. */
const DECIDED = /^(?:forced|had|decided|obliged|compelled|chose|chosen|opted)$/;

/** Of what was meant to be, whatever came of it. */
export const PLANNED =
  /^(?:planned|scheduled|set|fixed|expected|foreseen|intended|announced|first|originally)$/;

const isDay = (tokens: Tokens, at: number) =>
  WEEKDAYS[keyAt(tokens, at)] !== undefined ||
  ((tokens[at]?.word.flags ?? 0) & IS.month) !== 0 ||
  /^\d/.test(keyAt(tokens, at));

const TALKS = /^(?:talks|negotiations|dialogue|consultations|contacts|cooperation)$/;

const TALKS_OR_TRIP = /^(?:talks|negotiations|dialogue|trip|visit|tour|journey)$/;

/** “(suspended) border talks”: of talks, a word or two on. */
const isOfTalks = (tokens: Tokens, at: number) => isNear(tokens, at, 4, TALKS);

/** What a phrase that begins with a word does to the event it speaks of. */
const PHRASES: readonly (readonly [
  words: string,
  status: Status,
  isSo: (tokens: Tokens, at: number) => boolean,
])[] = [
  ['call calls called calling', 'cancelled', (tokens, at) => keyAt(tokens, at + 1) === 'off'],
  [
    'cancel',
    'cancelled',
    (tokens, at) => keyAt(tokens, at - 1) === 'to' && isNear(tokens, at - 5, 4, DECIDED),
  ],
  [
    'put puts putting',
    'postponed',
    (tokens, at) =>
      keyAt(tokens, at + 1) === 'off' ||
      // “puts the joint session with Togo on ice”
      [1, 2, 3, 4, 5, 6, 7].some(
        (n) => keyAt(tokens, at + n) === 'on' && /^(?:hold|ice)$/.test(keyAt(tokens, at + n + 1)),
      ),
  ],
  // “pushed back the talks”, “will push his visit back to May”
  [
    'push pushes pushed pushing',
    'postponed',
    (tokens, at) =>
      isNear(tokens, at + 1, 4, /^back$/) && !isNear(tokens, at + 1, 5, /^(?:against|on|at)$/),
  ],
  // “has dropped his plans to travel”
  [
    'drop drops dropped dropping abandon abandons abandoned abandoning',
    'cancelled',
    (tokens, at) => isNear(tokens, at + 1, 4, /^(?:plans?|visit|trip|journey|tour|talks|meeting)$/),
  ],
  // “will no longer be held”, “did not take place”
  [
    'held place',
    'cancelled',
    (tokens, at) =>
      /^(?:be|take)$/.test(keyAt(tokens, at - 1)) && /^(?:not|longer)$/.test(keyAt(tokens, at - 2)),
  ],
  // “suspended talks with Togo”, “pulled out of the talks”
  [
    'suspend suspends suspended suspending',
    'cancelled',
    (tokens, at) => isOfTalks(tokens, at + 1) && !/^(?:the|an?|of)$/.test(keyAt(tokens, at - 1)),
  ],
  [
    'break breaks broke broken breaking',
    'cancelled',
    (tokens, at) => keyAt(tokens, at + 1) === 'off' && isOfTalks(tokens, at + 2),
  ],
  [
    'pull pulls pulled pulling walk walks walked walking',
    'cancelled',
    (tokens, at) =>
      /^(?:out|away)$/.test(keyAt(tokens, at + 1)) &&
      /^(?:of|from)$/.test(keyAt(tokens, at + 2)) &&
      isNear(tokens, at + 3, 4, TALKS_OR_TRIP),
  ],
  ['fell fall falls fallen', 'cancelled', (tokens, at) => keyAt(tokens, at + 1) === 'through'],
  // “has been moved to May 9”
  [
    'moved shifted brought',
    'rescheduled',
    (tokens, at) =>
      /^(?:been|was|were|is|are)$/.test(keyAt(tokens, at - 1)) &&
      /^(?:from|to|forward)$/.test(keyAt(tokens, at + 1)),
  ],
  // “two days later than planned”
  [
    'later earlier sooner',
    'rescheduled',
    (tokens, at) => keyAt(tokens, at + 1) === 'than' && PLANNED.test(keyAt(tokens, at + 2)),
  ],
  // “on Wednesday rather than Tuesday”
  [
    'rather',
    'rescheduled',
    (tokens, at) =>
      keyAt(tokens, at + 1) === 'than' && (isDay(tokens, at + 2) || isDay(tokens, at + 3)),
  ],
  // “on May 12 instead of May 10”
  [
    'instead',
    'rescheduled',
    (tokens, at) =>
      keyAt(tokens, at + 1) === 'of' && (isDay(tokens, at + 2) || isDay(tokens, at + 3)),
  ],
  // “on May 12 and not, as first announced, on May 10”
  [
    'not',
    'rescheduled',
    (tokens, at) =>
      keyAt(tokens, at + 1) === ',' &&
      keyAt(tokens, at + 2) === 'as' &&
      isNear(tokens, at + 3, 2, PLANNED),
  ],
  // “The visit is off”, “will not go ahead”
  ['off', 'cancelled', (tokens, at) => /^(?:is|are|was|were)$/.test(keyAt(tokens, at - 1))],
  [
    'ahead',
    'cancelled',
    (tokens, at) => /^go(?:ing)?$/.test(keyAt(tokens, at - 1)) && keyAt(tokens, at - 2) === 'not',
  ],
  // “has ruled out a meeting with X”, “A visit was ruled out”; “rules out talks with rebels” is a word for it
  [
    'rule rules ruled ruling',
    'denied',
    (tokens, at) =>
      keyAt(tokens, at + 1) === 'out' &&
      (/^(?:an?|any|her|his|the)$/.test(keyAt(tokens, at + 2)) ||
        /^(?:is|was|were|been)$/.test(keyAt(tokens, at - 1))),
  ],
  // “rejects reports of a meeting”, “dismissed claims that they had met”
  [
    'contradict contradicts contradicted contradicting reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting quash quashes quashed quashing rubbish rubbishes rubbished debunk debunks debunked debunking',
    'denied',
    (tokens, at) => isNear(tokens, at + 1, 8, REPORTS),
  ],
];

const FALSE =
  'true fake false baseless untrue unfounded fabricated fictitious fiction hoax invention invented foundation lie lies'.split(
    ' ',
  );
const FAR = 40;

/** “described reports that X is to travel as fake news”: where both words stand near. */
export function isCalledFalse(document: Document, { first, last }: Line, at: number): boolean {
  if (!FALSE.some((word) => document.lower.has(word))) return false;
  const near = document.tokens.slice(Math.max(first, at - FAR), Math.min(last, at + FAR));
  // “It is not true that …”
  const isUntrue = near.some(
    ({ word }, i) => word.key === 'true' && near[i - 1]?.word.key === 'not',
  );
  return (
    isUntrue ||
    (near.some(({ word }) => word.key !== 'true' && FALSE.includes(word.key)) &&
      near.some(({ word }) => REPORTS.test(word.key)))
  );
}

const STARTS = new Map(
  PHRASES.flatMap((phrase) => phrase[0].split(' ').map((word) => [word, phrase] as const)),
);

/** What the word at a place does to the event near it. */
export function offAt(tokens: Tokens, at: number): Status | undefined {
  // “to ratify it without delay”
  if (keyAt(tokens, at - 1) === 'without') return undefined;
  const key = keyAt(tokens, at);
  const phrase = STARTS.get(key);
  const status = phrase?.[2](tokens, at) ? phrase[1] : STATUSES.get(key);
  // “called off for now”, “cancelled until further notice”
  const isForNow =
    status === 'cancelled' &&
    (isNear(tokens, at + 1, 2, /^(?:until|till)$/) ||
      (keyAt(tokens, at + 1) === 'for' && keyAt(tokens, at + 2) === 'now'));
  return isForNow ? 'postponed' : status;
}

/** “was postponed”, “is also called off”, “has been indefinitely put on hold” */
export function putOffAt(tokens: Tokens, at: number): Status | undefined {
  const status = offAt(tokens, at);
  if (status === undefined || status === 'denied') return undefined;
  if (/^(?:held|place|fell|falls?|fallen)$/.test(keyAt(tokens, at))) return status;
  const isAdverb = /^(?:also|again|now|.*ly)$/.test(keyAt(tokens, at - 1));
  const before = keyAt(tokens, isAdverb ? at - 2 : at - 1);
  return /^(?:been|being|is|are|was|were|go|going)$/.test(before) ? status : undefined;
}
