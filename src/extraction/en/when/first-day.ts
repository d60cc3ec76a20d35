/** The day of the news, where no sentence gives it with the event. */
import { parseEdtf } from '../../../domain/edtf.ts';
import { type Day, asDay, isoOf } from '../../../lib/day.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { BEGUN, STAYS } from '../tables/stay-words.ts';
import { familyOf, hasPerson, isMeeting, type Draft, type When } from '../tellings/drafts.ts';
import { countriesOfDraft } from '../tellings/merging.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { lastOf } from './lengths.ts';
import { isDayOfOccasion, isOfOccasion } from './occasions.ts';
import { isOfGathering, isOfNoun } from './others-day.ts';
import { isAfter, isHistory } from './scheduling.ts';
import { isPrinted, isToBegin } from './told-when.ts';
import { isOfSpeech } from './said-when.ts';

/** So many sentences, the headline among them, tell the news. */
const FIRST = 3;
/** And so many more, of the same paragraph or of its people. */
const MORE = 4;

/** “The ceremony was held on Friday” comes within so many sentences. */
const MOST_LATE = 20;

/** News is no older than so many days. */
export const RECENT = 10;

const ONWARD = setOf('flies flying goes heads heading moves travels travelling');

/** “travels on to Togo on Saturday”: of the next stop. */
function isOnward({ scene }: Telling, { first }: DateMention): boolean {
  for (let i = first - 3; i >= scene.line.first && i > first - 10; i--)
    if (ONWARD.has(keyIn(scene, i)))
      return keyIn(scene, i + 1) === 'on' && keyIn(scene, i + 2) === 'to';
  return false;
}

/** “Saturday’s attack” has a day of its own; “2 May 2021, 08:10” is when it was printed. */
function isOfOther(telling: Telling, date: DateMention, isVisit: boolean): boolean {
  const { first, last, past, future, rule } = date;
  const { document, line } = telling.scene;
  const { tokens } = document;
  const isStamp =
    first < line.first + 2 &&
    !/^(?:on|today|yesterday|this|earlier)$/.test(tokens[line.first]?.word.key ?? '') &&
    !/^date\.(?:weekday|today|yesterday)$/.test(rule);
  // “met ahead of a summit on Friday”
  const segment = segmentAt(telling, first);
  const kind = segment?.kind;
  // “…, the ministry said on Monday”: not when the journey began
  const isSaid = isVisit && kind === 'attribution';
  const near = tokens
    .slice(Math.max(segment?.first ?? first, first - 8), first)
    .map(({ word }) => word.key);
  // “will go on to Togo on Friday”, “is to speak on Friday”, “his letter of July 2”
  const isToCome = near.some(
    (key, i) =>
      /^(?:due|scheduled|slated|will)$/.test(key) ||
      (/^(?:is|are)$/.test(key) && near[i + 1] === 'to'),
  );
  const isOfThing =
    tokens[first - 1]?.word.key === 'of' &&
    !/^(?:morning|evening|night|afternoon|hours|day)$/.test(tokens[first - 2]?.word.key ?? '');
  const isAhead =
    isOnward(telling, date) ||
    isSaid ||
    isOfThing ||
    kind === 'aside' ||
    (past !== future && (kind === 'after' || isToCome));
  return isStamp || isAhead || tokens[last]?.word.shape === 'possessive';
}

const namesOneOf = ({ references }: Telling, draft: Draft) =>
  references.some(({ people }) => people.some((person) => hasPerson(draft, person)));

/** Sentences of the draft itself, of its people, and of a lead that tells of nothing else. */
export const isAbout = (telling: Telling, draft: Draft, all: readonly Draft[]): boolean =>
  draft.lines.has(telling.index) ||
  (telling.zone === 'lead' && !all.some(({ lines }) => lines.has(telling.index))) ||
  namesOneOf(telling, draft);

/** “The Togolese envoy was received on Tuesday”: nobody is known there but a country of the event. */
function isOfSide({ references, scene }: Telling, draft: Draft): boolean {
  if (references.length > 0) return false;
  const sides = countriesOfDraft(draft);
  for (const { entry } of scene.names.values())
    if (entry.kind === 'country' && sides.has(entry.code)) return true;
  return false;
}

const ARRIVED = setOf('arrived came flew landed touched');

/** “came to Togo”, “arrived in the country”: not yet where they met. */
function isInCountry({ scene }: Telling, verb: number): boolean {
  for (let at = verb + 1; at < verb + 5; at++)
    if (scene.names.get(at)?.entry.kind === 'country' || keyIn(scene, at) === 'country')
      return true;
  return false;
}

/** “Her visit to Togo commenced on Friday”: nor is that the day on which they met. */
function isStart(telling: Telling, first: number): boolean {
  const verb = lastOf(telling, first, 6, BEGUN);
  const noun = verb === undefined ? undefined : lastOf(telling, verb, 8, STAYS);
  return noun !== undefined && !telling.scene.line.title;
}

/** “X met Y, who is visiting. Y arrived on Monday.”: on that day, or on one since. */
function sinceArrival(
  telling: Telling,
  { first, past, precision }: DateMention,
  draft: Draft,
  published: Day | undefined,
): string | undefined {
  const today = published === undefined ? '' : isoOf(published);
  const isMeeting = /^(?:bilateral-meeting|delegation-talks)$/.test(draft.format);
  if (!isMeeting || precision < 3 || past.length !== today.length || past >= today)
    return undefined;
  const isOwn = draft.lines.has(telling.index) && telling.zone !== 'body';
  const verb = isOwn ? undefined : lastOf(telling, first, 8, ARRIVED);
  const isArrival = verb !== undefined && isInCountry(telling, verb);
  return isArrival || (!isOwn && isStart(telling, first)) ? `[${past}..${today}]` : undefined;
}

/** “On Thursday X had been received by Y”: before the news. */
const isOfEarlier = ({ index, cues, zone }: Telling, { lines }: Draft): boolean =>
  zone === 'body' &&
  !lines.has(index) &&
  cues.some(({ perfect, entry }) => perfect && isMeeting(entry));

/** The first full day that some sentences tell, of what has been; one on which it was said comes last. */
function dayIn(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
  published: Day | undefined,
): When | undefined {
  let said: When | undefined;
  for (const telling of tellings) {
    const isOpen =
      isOfOccasion(telling) || isAbout(telling, draft, all) || isOfSide(telling, draft);
    if (!isOpen || isOfEarlier(telling, draft)) continue;
    for (const date of telling.dates) {
      const { first, last, rule, precision } = date;
      const isNews =
        precision === 3 &&
        !isAfter(date.past, published) &&
        !isHistory(date.past, published, RECENT) &&
        !telling.quoted.has(first) &&
        !isPrinted(telling, date) &&
        !isOfNoun(telling, draft.cue, date) &&
        !isOfGathering(telling, draft.format, date) &&
        !isOfOther(telling, date, draft.format === 'visit');
      if (!isNews) continue;
      const edtf = isToBegin(telling, first)
        ? date.future
        : (sinceArrival(telling, date, draft, published) ?? date.past);
      const when = { edtf, first, last, rule };
      const isSaid = segmentAt(telling, first)?.kind === 'attribution' || isOfSpeech(telling, date);
      if (!isSaid) return when;
      said ??= when;
    }
  }
  return said;
}

/** “Talking to reporters when the ceremony on Friday was over, she …” */
function occasionDay(tellings: readonly Telling[], published: Day | undefined): When | undefined {
  for (const telling of tellings)
    for (const { first, last, past, rule, precision } of telling.dates)
      if (
        precision === 3 &&
        isDayOfOccasion(telling, first) &&
        !telling.quoted.has(first) &&
        !isAfter(past, published) &&
        !isHistory(past, published, RECENT)
      )
        return { edtf: past, first, last, rule };
  return undefined;
}

/** The day that headline, lead and the first sentence after it tell, or else the rest of its paragraph, or of its people. */
export function firstDay(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
  published: Day | undefined,
): When | undefined {
  const body = tellings.findIndex(({ zone }) => zone === 'body');
  const news = Math.max(FIRST, body + 1);
  const paragraph = tellings[body]?.scene.line.paragraph;
  const isOfFew = familyOf(draft.format) !== 'gathering';
  const rest = tellings
    .slice(news, news + MORE)
    .filter((one) => one.scene.line.paragraph === paragraph || (isOfFew && namesOneOf(one, draft)));
  return (
    dayIn(draft, tellings.slice(0, news), all, published) ??
    dayIn(draft, rest, all, published) ??
    dayIn(draft, tellings.slice(news, MOST_LATE).filter(isOfOccasion), all, published) ??
    occasionDay(tellings.slice(news, MOST_LATE), published)
  );
}

/** What “has started” did so fewer than so many days before. */
const FRESH = 4;

/** “has started a visit”, “On Sunday he met …”: so it was under way by then. */
export function dayOfBegun(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  const { when, format } = draft;
  const told = parseEdtf(when?.edtf ?? '')?.start.from;
  if (format !== 'visit' || when?.rule !== 'date.ongoing' || told === undefined) return when;
  const news = firstDay(draft, tellings, all, asDay(told));
  const day = parseEdtf(news?.edtf ?? '')?.start.from;
  return day !== undefined && day < told && day > told - FRESH ? news : when;
}
