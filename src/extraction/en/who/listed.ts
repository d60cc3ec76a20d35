/** Who is named after the news of sanctions: those on the list, and the one who announces it. */
import { parseEdtf } from '../../../domain/edtf.ts';
import { setOf } from '../tables/words.ts';
import type { Reference } from '../people/group-references.ts';
import type { Person } from '../people/people.ts';
import { keyIn } from '../people/scene.ts';
import { type Draft, hasPerson, TARGET } from '../tellings/drafts.ts';
import { openingOf, segmentAt, type Telling } from '../tellings/telling.ts';
import { isPassive } from '../triggers/missions.ts';
import { isAbsent } from './absences.ts';
import { isSenior, isTelling } from './nameless.ts';
import { isPassing } from './passing.ts';
import { hasReason, isForOther, MOST_AIMED, startOf } from './sanctioned.ts';

/** Who announces a measure besides ministers and heads. */
const SPEAKING =
  /^(?:chief-cabinet-secretary|cabinet-secretary|commissioner|european-commission-president)$/;

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
    const isHeaded = /^(?:headed|topped)$/.test(keyIn(scene, i + 1));
    if (isListed && LINKS.has(key) && !isHeaded) return keyIn(scene, i + 1) === 'by' ? i + 2 : i;
    isListed ||= LISTED.has(key);
  }
  return undefined;
}

/** “X was also designated”: where they are named before it. */
function listedBefore({ scene }: Telling): number | undefined {
  const { first, last } = scene.line;
  for (let i = first + 1; i < last; i++) {
    const key = keyIn(scene, i);
    // “was added to the list”
    const isPut =
      /^(?:added|placed|put)$/.test(key) &&
      [1, 2, 3, 4, 5].some((n) => /^(?:black)?list$/.test(keyIn(scene, i + n)));
    if ((isPut || BLACKLISTING.has(key)) && isPassive(scene.document, i)) return i;
  }
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

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight'.split(' ').map((word, i) => [word, i + 2]),
);
const PEOPLE =
  /^(?:(?:people|men|women|individuals|persons|officials|generals|officers|commanders|leaders|chiefs|ministers|politicians|lawmakers|judges|nationals|citizens|businessmen|[a-z]+ians|[a-z]+ans))$/;

const ONE = setOf(
  'activist banker businessman businesswoman commander general judge lawmaker leader minister officer official oligarch politician singer spokesman spokeswoman trader tycoon',
);

/** “three more people”, “a Togolese banker”: how many they are, where the news says it. */
function countIn({ scene, cues }: Telling): number | undefined {
  for (let i = scene.line.first; i < scene.line.last; i++) {
    const count = NUMBERS.get(keyIn(scene, i));
    if (count && [1, 2, 3, 4].some((n) => PEOPLE.test(keyIn(scene, i + n)))) return count;
  }
  const cue = cues.find(({ entry }) => entry.format === 'sanction');
  if (!cue) return undefined;
  for (let i = cue.last; i < cue.segment.last && i < cue.last + 7; i++)
    if (ONE.has(keyIn(scene, i))) return 1;
  return undefined;
}

/** “X, who holds two passports, will have his assets frozen”: of whom a sentence begins to tell. */
const isSubject = (telling: Telling, one: Reference) =>
  startOf(telling, one) <= openingOf(telling) + 1 && !isTelling(telling, one);

/** Names that follow each other, with no more between them than an office. */
function runOf(telling: Telling, count: number): Reference[] {
  if (telling.references.length > MOST_NAMED) return [];
  const all = telling.references.filter(({ by, people }) => by === 'name' && people.length === 1);
  const named = all.length > count ? all.filter((one) => !isTelling(telling, one)) : all;
  const isRun =
    count === 1 ||
    named.every(
      (one, i) => i === 0 || startOf(telling, one) - (named[i - 1]?.last ?? 0) <= MOST_BETWEEN,
    );
  const run = count === 1 ? named.slice(0, 1).filter((one) => isSubject(telling, one)) : named;
  return run.length === count && isRun && !run.some((one) => isForOther(telling, one)) ? run : [];
}

/** Days between a listing and the report of it. */
const MOST_LATE = 3;

/** “In May, Togo had sanctioned …”: another time. */
function isOfOtherDay({ dates }: Telling, { when }: Draft): boolean {
  const day = parseEdtf(when?.edtf ?? '')?.start.from;
  return dates.some(({ past, precision }) => {
    const told = parseEdtf(past)?.start.from;
    if (precision < 3) return past !== when?.edtf;
    return day !== undefined && told !== undefined && Math.abs(day - told) > MOST_LATE;
  });
}

function addTargets(draft: Draft, references: readonly Reference[]): void {
  for (const { people, first, last } of references) {
    const [person] = people;
    if (person && !hasPerson(draft, person))
      draft.parts.push({ person, role: 'participant', first, last, rule: TARGET });
  }
}

const speaksFor = (person: Person) =>
  isSenior(person) ||
  person.held.some(({ office: { id, former } }) => !former && SPEAKING.test(id));

/** Whether somebody of office who says so is of those who impose it. */
function isAnnouncer(draft: Draft, telling: Telling, one: Reference): boolean {
  const [person] = one.people;
  if (!person || one.by !== 'name' || one.people.length > 1 || telling.quoted.has(one.first))
    return false;
  const { country } = person;
  if (hasPerson(draft, person) || !speaksFor(person)) return false;
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
