/** Whether a trigger tells of an event at all: whether it has the company that makes it one. */
import { setOf } from '../lexicon/words.ts';
import type { Cue } from '../triggers/cues.ts';
import { isAgreedTo } from '../triggers/objects.ts';
import type { Reference } from '../people/group-references.ts';
import { BROUGHT, hasInstitution, isDone, VOICED } from '../tellings/doing.ts';
import { isFrame } from './frames.ts';
import { isGroupReceived, isOtherReceived } from '../tellings/receiving.ts';
import { IS } from '../lexicon/lexicon.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { bodiesOf } from '../who/told-who.ts';
import { isVisiting } from '../tellings/visits.ts';

const GROUPS = setOf(
  'leaders ministers presidents sides officials delegations countries parties diplomats envoys chiefs counterparts states pair they nations representatives negotiators delegation counterpart teams men duo leader minister president ambassadors secretaries premiers speakers commanders advisers advisors mediators lawmakers monarchs heads',
);

export const isGroupWord = (key: string) => GROUPS.has(key);

const hasGroup = (telling: Telling, first: number, last: number) => {
  for (let i = first; i < last; i++)
    if (GROUPS.has(telling.scene.document.tokens[i]?.word.key ?? '')) return true;
  return false;
};

/** “Togo and Benin met” */
const statesBetween = ({ scene: { names } }: Telling, from: number, to: number) =>
  [...names.values()].filter(
    ({ entry, first }) =>
      entry.kind === 'country' && entry.form === 'name' && first >= from && first < to,
  ).length;

const keyAt = (telling: Telling, at: number) => telling.scene.document.tokens[at]?.word.key ?? '';

/** “(called) her Togolese counterpart X”: nothing but whose and what he is before the name. */
function isObject({ scene }: Telling, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const name = scene.names.get(i) ?? scene.offices.get(i);
    if (name) i = name.last - 1;
    else if (
      !/^(?:his|her|their|the|counterpart|,)$/.test(scene.document.tokens[i]?.word.key ?? '')
    )
      return false;
  }
  return to - from <= 5;
}

/** “Ministers were there to receive her”, “was on hand to welcome him”: they only greeted. */
const isGreeting = (telling: Telling, { first, entry }: Cue) =>
  entry.form === 'base' &&
  keyAt(telling, first - 1) === 'to' &&
  [2, 3, 4, 5].some((n) => /^(?:there|hand|airport|gathered)$/.test(keyAt(telling, first - n)));

/** Something that is spoken of, and has not been. */
const isUnder = (telling: Telling, { first }: Cue) =>
  [1, 2].some((n) => /^(?:against|for|no|opposes?|opposed)$/.test(keyAt(telling, first - n)));

const isOfTwo = ({ zone, references }: Telling, { definite, segment }: Cue) =>
  zone === 'lead' &&
  !definite &&
  segment.kind === 'main' &&
  references.filter(({ first }) => first >= segment.first && first < segment.last).length > 1;

/** “Togo and Benin agreed to …” as what a headline or lead tells: two or more of them. */
const isAccord = (telling: Telling, cue: Cue, before: readonly Reference[]) =>
  telling.zone !== 'body' &&
  cue.segment.kind === 'main' &&
  cue.status === 'held' &&
  (before.flatMap(({ people }) => people).length > 1 ||
    // of a state no longer there, too
    (statesBetween(telling, cue.segment.first, cue.first) > 0 &&
      telling.scene.document.tokens
        .slice(cue.segment.first, cue.first)
        .some(({ word }) => /^(?:and|,)$/.test(word.key))));

/** “X spoke separately to the negotiators of Togo and Benin” */
const isToOffice = (
  { scene: { offices } }: Telling,
  { entry, last }: Cue,
  before: readonly Reference[],
) =>
  before.length > 0 &&
  / (?:to|with)$/.test(entry.phrase) &&
  [0, 1, 2, 3].some((n) => offices.get(last + n)?.plural);

/** Whether a cue has the company that makes it an event of its kind. */
export function isEvent(telling: Telling, cue: Cue): boolean {
  if (cue.entry.kind === 'receive' && isGroupReceived(telling, cue)) return true;
  const { entry, segment, first, last } = cue;
  // “X, whose country has the chair, asked Y in a call to …”: the main line goes on.
  const people = telling.references.filter((reference) => {
    const own = segmentAt(telling, reference.first);
    const isMain = own?.kind === 'main' && segment.kind === 'main';
    return (own === segment || isMain) && !telling.quoted.has(reference.first);
  });
  const after = people.filter((reference) => reference.first >= last);
  const before = people.filter((reference) => reference.first < first);
  const isClose = (limit: number) => after.some((reference) => reference.first - last <= limit);
  const bodies = bodiesOf(telling, cue).length;
  if (entry.format === 'bilateral-meeting' || entry.format === 'delegation-talks') {
    if (entry.kind === 'discuss') {
      const subjects = before.flatMap(({ people: who }) => who);
      const partners = after.filter(({ first: at }) => keyAt(telling, at - 1) === 'with');
      return subjects.length + partners.length >= 2 || (after.length > 0 && isWith(telling, cue));
    }
    if (entry.kind === 'receive')
      return (
        !isOtherReceived(telling, cue) &&
        !isGreeting(telling, cue) &&
        ((after.length > 0 && isClose(26) && !/^(?:welcom|greet)/.test(entry.phrase)) ||
          (/^(?:welcom|greet)/.test(entry.phrase) &&
            isClose(3) &&
            (keyAt(telling, last) !== 'the' || after[0]?.by !== 'name')) ||
          (/^(?:welcom|greet)/.test(entry.phrase) && isFrame(telling, cue)))
      );
    if (entry.kind === 'speak' && isToOffice(telling, cue, before)) return true;
    if (entry.kind === 'speak')
      return (
        isClose(9) &&
        !/^(?:reporters|journalists|media)$/.test(keyAt(telling, last)) &&
        (keyAt(telling, last) !== 'the' ||
          [1, 2, 3].some((n) => telling.scene.offices.has(last + n)))
      );
    if (entry.kind === 'verb')
      return (
        after.length > 0 ||
        before.length >= 2 ||
        hasGroup(telling, segment.first, Math.min(segment.last, last + 12)) ||
        statesBetween(telling, segment.first, first) > 1 ||
        bodies > 0
      );
    if (cue.carrier || isWith(telling, cue) || isFrame(telling, cue)) return true;
    const isTitle = telling.zone === 'headline' || telling.scene.line.title;
    // “A lunch brought together X and Y”: in the lead, two who are named with it are at it.
    if (isOfTwo(telling, cue)) return true;
    return (
      !cue.definite &&
      (people.length > 0 || isTitle || statesBetween(telling, last, segment.last) > 1) &&
      cue.segment.kind === 'main' &&
      (isTitle || /^(?:between|in|of|at)$/.test(keyAt(telling, last)))
    );
  }
  // “called President X”, but not “called him a friend”
  if (entry.format === 'call' && entry.kind === 'speak') {
    const [called] = after;
    return (
      called !== undefined &&
      isObject(telling, last, called.first) &&
      before.length > 0 &&
      called.by !== 'pronoun' &&
      !/^(?:an?|the|his|her|its|as|to|for|into)$/.test(keyAt(telling, called.last)) &&
      // “called X on Friday”, not “called X on his lies”
      (keyAt(telling, called.last) !== 'on' ||
        ((telling.scene.document.tokens[called.last + 1]?.word.flags ?? 0) & IS.date) !== 0)
    );
  }
  if (entry.format === 'call')
    return (
      people.length > 0 ||
      hasGroup(telling, segment.first, segment.last) ||
      cue.carrier !== undefined ||
      isFrame(telling, cue)
    );
  if (entry.format === 'visit') {
    // What else is told of is the news, whoever was invited on that occasion.
    if (entry.phrase.startsWith('invit') && telling.cues.length > 1) return false;
    // not “Most of the time went to Togo”
    const isTraveller =
      segment.kind !== 'main' ||
      before.length > 0 ||
      hasGroup(telling, segment.first, first) ||
      [...telling.scene.names.values()].some((name) => name.last <= first);
    if (entry.form !== 'noun') return isTraveller && isVisiting(telling, cue);
    // “a visit to Lima”, “a planned visit by President X”
    const isTo =
      keyAt(telling, last) === 'to' ||
      (/^(?:by|of)$/.test(keyAt(telling, last)) && isClose(12) && !entry.plural);
    const isTitled = telling.scene.line.title || telling.scene.line.loose;
    return isTo || (!entry.plural && (isTitled || telling.cues.length === 1));
  }
  if (entry.format === 'press-conference') return true;
  // “Thousands gathered …” tells of no summit.
  if (entry.format === 'summit' && entry.kind === 'verb')
    return (
      before.some(({ people: who }) => who.length > 1) ||
      before.length > 1 ||
      hasGroup(telling, segment.first, first)
    );
  // a gathering of leaders, not of artists
  if (/^gathering/.test(entry.phrase)) return hasGroup(telling, segment.first, segment.last);
  if (entry.format === 'summit' || entry.format === 'conference') return true;
  if (entry.format === 'other' && entry.form === 'noun') return isDone(telling, cue, BROUGHT);
  if (entry.format === 'statement' && entry.form === 'noun' && !isDone(telling, cue, VOICED))
    return false;
  if (entry.format === 'statement')
    return (
      before.length > 0 ||
      [...telling.scene.names.values()].some(
        (name) => name.last <= first && name.first >= segment.first,
      ) ||
      hasGroup(telling, segment.first, first) ||
      hasInstitution(telling, segment.first, first)
    );
  if (entry.format === 'agreement' && isAgreedTo(telling.scene.document, entry, last))
    return isAccord(telling, cue, before);
  // “is against more sanctions on Togo”, and further down “welcomed the sanctions on Togo”
  if (entry.format === 'sanction' && entry.form === 'noun')
    return !isUnder(telling, cue) && !(cue.definite && telling.zone === 'body');
  // “inaugurated the embassy”
  const isOpened =
    /^inaugurat/.test(entry.phrase) && /^(?:the|an?|its|this)$/.test(keyAt(telling, last));
  if (entry.format === 'election') return people.length > 0 && !isOpened;
  if (entry.format === 'award') return people.length > 0;
  return true;
}

export const isWith = (telling: Telling, { last }: Cue) => {
  for (let i = last; i < last + 4; i++)
    if (['with', 'between'].includes(keyAt(telling, i))) return true;
  return false;
};

/** “The sanctions were imposed because of …”: those told of before. */
export const isPassiveAgain = ({ scene: { document } }: Telling, { entry, first, segment }: Cue) =>
  entry.kind === 'sanction' &&
  entry.form === 'past' &&
  /^(?:was|were|been)$/.test(document.tokens[first - 1]?.word.key ?? '') &&
  /^(?:the|these)$/.test(document.tokens[segment.first]?.word.key ?? '');

/** “a meeting”, “since the talks of May”: of something else than what was told before. */
export const isNew = ({ scene: { document } }: Telling, { first, segment }: Cue) =>
  /^an?$/.test(document.tokens[first - 1]?.word.key ?? '') ||
  document.tokens[segment.first]?.word.key === 'since';
