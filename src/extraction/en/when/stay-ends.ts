/** On which day of those told a stay ends: “until Friday”, “leaves on Friday”, “On Friday the visit ends”. */
import { keyIn } from '../people/scene.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { setOf } from '../tables/words.ts';
import {
  ENDING,
  GOING_HOME,
  HOME,
  LEAVING,
  SESSIONS,
  STAYING,
  STAYS,
  UNTIL,
} from '../tables/stay-words.ts';
import { familyOf, type Draft } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import { keyInLine, lastOf } from './lengths.ts';
import { isItsNoun, isOf, isOfStops, isThere } from './whose-stay.ts';

/** “in Lima on Friday and in Cusco on Saturday”: two stops of one journey. */
function isNextStop(telling: Telling, date: DateMention, draft: Draft): boolean {
  const { names, document } = telling.scene;
  const from = draft.when?.last ?? 0;
  const joint = keyInLine(telling, from) === ',' ? from + 1 : from;
  const name = names.get(joint + 1)?.entry;
  const isStop = name ? name.kind === 'city' : document.tokens[joint + 1]?.word.shape === 'lower';
  return (
    keyInLine(telling, joint) === 'and' &&
    keyInLine(telling, joint + 1) !== 'the' &&
    joint < date.first &&
    isStop &&
    isThere(telling, draft, joint, date.first)
  );
}

const nounBefore = (telling: Telling, at: number, most: number) =>
  lastOf(telling, at, most, STAYS) ?? lastOf(telling, at, most, SESSIONS);

/** “On Friday the visit ends in Lima”, “Tomorrow she flies home”: the day comes first. */
function isOpening(
  telling: Telling,
  date: DateMention,
  draft: Draft,
  drafts: readonly Draft[],
): boolean {
  const { line } = telling.scene;
  if (date.first > line.first + 1) return false;
  for (let at = date.last; at < line.last; at++) {
    const key = keyInLine(telling, at);
    const noun = ENDING.has(key) ? nounBefore(telling, at, 3) : undefined;
    if (noun !== undefined && isItsNoun(telling, noun, draft, drafts, date)) return true;
    const isHome = GOING_HOME.has(key) && lastOf(telling, at + 6, 6, HOME) !== undefined;
    const who = isHome ? telling.references.findLast(({ first }) => first < at) : undefined;
    if (draft.format === 'visit' && who && isOf(draft, who)) return true;
    if (isOnward(telling, at, draft)) return true;
  }
  return false;
}

const ONWARD = setOf('depart departs go goes leave leaves travels');

/** “On Friday she goes on to Lima”, “On Friday he leaves for Lima”: the next stop of a visit. */
function isOnward(telling: Telling, at: number, draft: Draft): boolean {
  if (draft.format !== 'visit' || !draft.site || !ONWARD.has(keyInLine(telling, at))) return false;
  const isOn = keyInLine(telling, at + 1) === 'on';
  const goal = at + (isOn ? 2 : 1);
  const name = telling.scene.names.get(goal + 1)?.entry;
  const isElse = name && 'code' in name && name.code !== draft.site.country;
  const who = telling.references.findLast(({ first }) => first < at);
  return (
    /^(?:to|for)$/.test(keyInLine(telling, goal)) &&
    isElse === true &&
    who !== undefined &&
    isOf(draft, who)
  );
}

const GOING_ON = setOf('continue continues meet reconvene resume');

/** “opened on Monday”, and further down: “on Tuesday, when they meet again”, “when the talks end” */
export function isLaterSitting(telling: Telling, { last }: DateMention): boolean {
  const at = keyInLine(telling, last) === ',' ? last + 1 : last;
  if (keyInLine(telling, at) !== 'when') return false;
  for (let i = at + 1; i < at + 6; i++) {
    const key = keyInLine(telling, i);
    const isTheirs = keyInLine(telling, at + 1) === 'they' || nounBefore(telling, i, 3);
    if (isTheirs && (GOING_ON.has(key) || ENDING.has(key))) return true;
  }
  return false;
}

const CONTINUING = setOf('continue continues continuing');

const PROGRAMME = setOf('program programme');
const WHOSE = setOf('her his the their');

/** “stays until Friday”, “The tour ends on Friday”, “She flies home on Friday” */
/** “The minister will come home on Tuesday”: an office alone, which one of them holds. */
const isOfHolder = ({ scene }: Telling, { parts }: Draft, before: number): boolean =>
  [...scene.offices.values()].some(
    ({ first, id, country }) =>
      first < before &&
      country === undefined &&
      keyIn(scene, first - 1) === 'the' &&
      parts.some(({ person }) =>
        person.held.some(({ office }) => office.id === id || office.id.endsWith(`-${id}`)),
      ),
  );

function isClosing(
  telling: Telling,
  date: DateMention,
  draft: Draft,
  drafts: readonly Draft[],
): boolean {
  const { first } = date;
  const isVisit = draft.format === 'visit';
  const noun = nounBefore(telling, first, 20);
  // “The programme closes on Wednesday”, not “The school programme …”
  const programme = lastOf(telling, first, 4, PROGRAMME);
  const isOfStay = programme !== undefined && WHOSE.has(keyInLine(telling, programme - 1));
  if (isVisit && isOfStay && lastOf(telling, first, 3, ENDING) !== undefined) return true;
  const isIts = noun !== undefined && isItsNoun(telling, noun, draft, drafts, date);
  const people = telling.references.filter(({ by }) => by !== 'group');
  const who = people.findLast((one) => one.first < first) ?? people[0];
  const isTheirs = isVisit && (who ? isOf(draft, who) : isOfHolder(telling, draft, first));
  const has = (words: ReadonlySet<string>, most: number) =>
    lastOf(telling, first, most, words) !== undefined;
  if (has(UNTIL, 2) && keyInLine(telling, first - 1) !== 'on')
    return (
      (isIts || (isTheirs && has(STAYING, 8))) &&
      isThere(telling, draft, telling.scene.line.first, first)
    );
  if (isOfStops(telling, draft)) return false;
  return (
    (isIts && has(ENDING, 8)) ||
    // “opened on Friday and continues today”
    (isIts && familyOf(draft.format) === 'gathering' && has(CONTINUING, 2)) ||
    (isTheirs && (has(LEAVING, 8) || (has(HOME, 4) && has(STAYING, 8))))
  );
}

/** Of what was called off, only the next stop tells for how long it was to be. */
export function isEnd(
  telling: Telling,
  date: DateMention,
  draft: Draft,
  drafts: readonly Draft[],
): boolean {
  const isOff = /^(?:cancelled|postponed|denied)$/.test(draft.status);
  if ((isOff || draft.format === 'visit') && isNextStop(telling, date, draft)) return true;
  return (
    !isOff && (isClosing(telling, date, draft, drafts) || isOpening(telling, date, draft, drafts))
  );
}
