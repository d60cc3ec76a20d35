/** Who is named after the news of sanctions: those on the list, and the one who announces it. */
import { setOf } from '../lexicon/words.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn } from '../people/scene.ts';
import { type Draft, hasPerson, TARGET } from '../tellings/drafts.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { isPassive } from '../triggers/missions.ts';
import { isAbsent } from './absences.ts';
import { isSenior, isTelling } from './nameless.ts';
import { isPassing } from './passing.ts';
import { hasReason, isForOther, MOST_AIMED, startOf } from './sanctioned.ts';

/** Words from one name of a list to the next; people of one sentence, which may be a book. */
const [MOST_BETWEEN, MOST_NAMED] = [14, 40];

/** Sentences of a report that say who is on the list. */
const MOST_TOLD = 10;

const LISTED = setOf(
  'those sanctions sanctioned measures list designations designated blacklist blacklisted targets targeted names trio individuals restrictions bans penalties',
);
const LINKS = setOf('are headed is name names named target targets topped cover covers were');
const BLACKLISTING = setOf(
  'blacklisted blacklisting blacklists designated designates designating sanctioned sanctioning',
);
/** Of what was before; and of some of many, who are no news of their own. */
const OTHERS = setOf('already earlier previously among include includes included including');

/** Where a sentence begins to say who is on the list: “Those sanctioned include …”. */
function listingAt({ scene }: Telling): number | undefined {
  const { first, last } = scene.line;
  let isListed = false;
  for (let i = first; i < last; i++) {
    const key = keyIn(scene, i);
    if (OTHERS.has(key)) return undefined;
    if (BLACKLISTING.has(key) && keyIn(scene, i - 1) !== 'those') return i;
    // “is headed by X”
    if (isListed && LINKS.has(key)) return keyIn(scene, i + 1) === 'by' ? i + 2 : i;
    isListed ||= LISTED.has(key);
  }
  return undefined;
}

/** “X was also designated”: where they are named before it. */
function listedBefore({ scene }: Telling): number | undefined {
  const { first, last } = scene.line;
  for (let i = first + 1; i < last; i++)
    if (BLACKLISTING.has(keyIn(scene, i)) && isPassive(scene.document, i)) return i;
  return undefined;
}

/** Those whom a sentence of the report names as being on the list. */
function listedIn(telling: Telling): Reference[] {
  const named = telling.references
    .slice(0, MOST_NAMED)
    .filter(
      (one) =>
        one.by === 'name' &&
        one.people.length === 1 &&
        !telling.quoted.has(one.first) &&
        !isForOther(telling, one) &&
        segmentAt(telling, one.first)?.kind !== 'attribution',
    );
  const before = listedBefore(telling);
  const ahead = named.filter(({ first }) => before !== undefined && first < before);
  if (ahead.length > 0)
    return ahead.filter(
      (one) =>
        !hasReason(telling, Math.max(telling.scene.line.first, one.first - MOST_AIMED), one.first),
    );
  let at = listingAt(telling);
  if (at === undefined) return [];
  const found: Reference[] = [];
  for (const one of named) {
    if (one.first < at) continue;
    if (one.first - at > MOST_BETWEEN || hasReason(telling, at, one.first)) break;
    found.push(one);
    at = one.last;
  }
  return found;
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};
const PEOPLE =
  /^(?:(?:people|men|women|individuals|persons|officials|generals|officers|commanders|leaders|chiefs|ministers|politicians|lawmakers|judges|nationals|citizens|businessmen|[a-z]+ians|[a-z]+ans))$/;

/** “three more people”: how many they are, where the news says it. */
function countIn({ scene }: Telling): number | undefined {
  for (let i = scene.line.first; i < scene.line.last; i++) {
    const count = NUMBERS[keyIn(scene, i)];
    if (count && [1, 2, 3, 4].some((n) => PEOPLE.test(keyIn(scene, i + n)))) return count;
  }
  return undefined;
}

/** Names that follow each other, with no more between them than an office. */
function runOf(telling: Telling, count: number): Reference[] {
  if (telling.references.length > MOST_NAMED) return [];
  const named = telling.references.filter(({ by, people }) => by === 'name' && people.length === 1);
  const isRun = named.every(
    (one, i) => i === 0 || startOf(telling, one) - (named[i - 1]?.last ?? 0) <= MOST_BETWEEN,
  );
  return named.length === count && isRun && !named.some((one) => isForOther(telling, one))
    ? named
    : [];
}

/** “In May, Togo had sanctioned …”: another time. */
const isOfOtherDay = ({ dates }: Telling, { when }: Draft) =>
  dates.some(({ past, precision }) => past !== when?.edtf && (precision < 3 || when !== undefined));

function addTargets(draft: Draft, references: readonly Reference[]): void {
  for (const { people, first, last } of references) {
    const [person] = people;
    if (person && !hasPerson(draft, person))
      draft.parts.push({ person, role: 'participant', first, last, rule: TARGET });
  }
}

/** Whether somebody of office who says so is of those who impose it. */
function isAnnouncer(draft: Draft, telling: Telling, one: Reference): boolean {
  const [person] = one.people;
  if (!person || one.by !== 'name' || one.people.length > 1 || telling.quoted.has(one.first))
    return false;
  const { country } = person;
  if (hasPerson(draft, person) || !isSenior(person)) return false;
  const kind = segmentAt(telling, one.first)?.kind;
  if (kind !== 'attribution' && !(kind === 'main' && isTelling(telling, one))) return false;
  if (isPassing(telling, one) || isAbsent(telling, one)) return false;
  const isOfTargets = draft.parts.some(
    (part) => part.rule === TARGET && part.person.country === country,
  );
  if (country === undefined) return draft.actor === undefined || !/^[A-Z]{2}$/.test(draft.actor);
  return draft.actor === undefined
    ? draft.countries.has(country) && !isOfTargets && draft.countries.size > 1
    : draft.actor === country;
}

/** Who is named in the sentences after the news: those on the list, and the one who announces it. */
export function joinSanctioned(draft: Draft, tellings: readonly Telling[]): void {
  const { format, zone, background, status } = draft;
  if (format !== 'sanction' || zone === 'body' || background || status === 'denied') return;
  const near = tellings.slice(0, MOST_TOLD);
  for (const telling of near)
    if (telling.zone !== 'headline' && !isOfOtherDay(telling, draft))
      addTargets(draft, listedIn(telling));
  const news = near.filter(({ zone: of }) => of !== 'body');
  const count = news.map(countIn).find((one) => one !== undefined);
  const hasTargets = draft.parts.some(({ rule }) => rule === TARGET);
  if (count && !hasTargets)
    for (const telling of near.slice(0, news.length + 3)) {
      const run = runOf(telling, count);
      if (run.length > 0) addTargets(draft, run);
      if (run.length > 0) break;
    }
  if (draft.parts.some(({ rule }) => rule !== TARGET)) return;
  for (const telling of near)
    for (const one of telling.references.slice(0, MOST_NAMED)) {
      const [person] = one.people;
      if (!person || !isAnnouncer(draft, telling, one)) continue;
      const { first, last } = one;
      draft.parts.push({ person, role: 'participant', first, last, rule: 'participant.speaker' });
      return;
    }
}
