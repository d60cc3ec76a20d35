/** Sentences and lists that only say who was there. */
import { setOf } from './words.ts';
import { isAbsent } from './absences.ts';
import { isCompany, isEscort, endOfCompany } from './company-words.ts';
import { familyOf, hasPerson, type Draft } from './drafts.ts';
import { isPassing } from './passing.ts';
import type { Person } from '../people/people.ts';
import type { Reference } from '../people/references.ts';
import type { Scene } from '../people/scene.ts';
import { segmentAt, type Telling } from './telling.ts';

const INCLUDES = setOf(
  'included include includes including attended joined accompanied accompanying present flanked participated attending attendees comprised participants',
);

/** “The meeting also included …”, “Mensah, accompanied by … during the talks”. */
export const isRollCall = (telling: Telling) => {
  const { document, line } = telling.scene;
  for (let i = line.first; i < line.last; i++)
    if (INCLUDES.has(document.tokens[i]?.word.key ?? '')) return true;
  return false;
};

/** Who is there for courtesy or for the press. */
const isAttendant = ({ people }: Reference) =>
  people.every(({ held }) =>
    held.some(({ office }) => /^(?:first-lady|spokesperson)$/.test(office.id)),
  );

/** “They were welcomed by …”, “was seen off by …”, “were there to receive her”: whoever else met. */
function isReception({ scene: { document, line } }: Telling): boolean {
  let [isReceived, isArrival] = [false, false];
  for (let i = line.first; i < line.last; i++) {
    const key = document.tokens[i]?.word.key ?? '';
    const isOff = key === 'seen' && document.tokens[i + 1]?.word.key === 'off';
    if (isOff || /^(?:welcomed|greeted|farewell|airport|tarmac)$/.test(key)) return true;
    isReceived ||= /^(?:recei|recep|welcom|greet)/.test(key);
    isArrival ||= /^(?:arrival|there|disembark|committee)/.test(key);
  }
  return isReceived && isArrival;
}

/** The people of the clauses that say who was there. */
export function joinCompany(draft: Draft, telling: Telling, before?: Telling): void {
  const { document, line } = telling.scene;
  if (telling.references.length === 0) return;
  if (draft.format === 'visit' && isReception(telling)) return;
  const areGreeters = before !== undefined && draft.format === 'visit' && isReception(before);
  const joined = new Set<Reference>();
  for (let i = line.first; i < line.last; i++) {
    if (!isCompany(telling, i)) continue;
    const last = endOfCompany(telling, i);
    if (areGreeters && /^(?:present|attend)/.test(document.tokens[i]?.word.key ?? '')) continue;
    const isActive = isEscort(telling, i);
    for (const one of telling.references) {
      const { first } = one;
      const isInside = first < (isActive ? i : last);
      const kind = segmentAt(telling, first)?.kind;
      const isOfList = kind === 'main' || segmentAt(telling, first) === segmentAt(telling, i);
      if (!isInside || !isOfList || isAttendant(one) || isPassing(telling, one)) continue;
      if (!isAbsent(telling, one)) joined.add(one);
    }
  }
  joinPeople(draft, [...joined], 'company');
}

const ABSENT =
  /^(?:absen(?:t|ces?|tees?)|skipp(?:ed|ing)|missing|victims?|killed|dead|died|arrested)$/;

/** “Among the absentees are …”, “Y, who skipped the summit”, “The victims were …”. */
const isAbsence = ({ scene: { document, line } }: Telling) =>
  document.tokens.slice(line.first, line.last).some(({ word }) => ABSENT.test(word.key));

/** So many people in one sentence are a list of who was there. */
const FEWEST_LISTED = 4;

/** Heads, whom no minister takes along: the king and the president are elsewhere. */
const HEADS = /^(?:president|prime-minister|chancellor|king|queen|emir|sultan|crown-prince)$/;
const SILENT = /^(?:spokesperson|journalist|professor|analyst|first-lady)$/;

const isHead = ({ held }: Pick<Person, 'held'>) => held.some(({ office }) => HEADS.test(office.id));

/** Whether someone in office may be of the company of those who met: of their states and rank. */
function isOfRank({ format, parts, countries }: Draft, { country, held }: Person): boolean {
  const isOffice = held.some(({ office }) => !office.former && !SILENT.test(office.id));
  // “Togo’s X was there, too”
  if (familyOf(format) === 'gathering')
    return isOffice || (country !== undefined && held.length === 0);
  const side = parts.filter(({ person }) => person.country === country);
  const isOurs = !country || parts.length === 0 || countries.has(country) || side.length > 0;
  return isOffice && isOurs && (!isHead({ held }) || side.some(({ person }) => isHead(person)));
}

/** Whether someone in office is of the country that is visited, or of one of them. */
const isHost = ({ site, isTour, parts }: Draft, { country, held }: Person) =>
  held.some(({ office }) => !office.former && !SILENT.test(office.id)) &&
  (!country ||
    (parts[0]?.person.country !== country && (isTour || !site || site.country === country)));

/** A line of a list, of several sentences, too. */
export const isItem = ({ document, line }: Scene) =>
  /^[-–—•*·▪●]$/.test(document.tokens[line.first]?.word.text ?? '');

/** Whether a sentence speaks of the one who travels, or a line of a list of one of his stops. */
const isOfVisitor = ({ references, scene, cues }: Telling, { parts, status }: Draft) =>
  isItem(scene) ||
  // “Talks with President X are on the programme.”
  (status !== 'held' &&
    cues.some(
      (cue) => /^(?:bilateral-meeting|delegation-talks)$/.test(cue.entry.format) && !cue.perfect,
    )) ||
  references.some(({ people }) => people.some((person) => person === parts[0]?.person));

const TOGETHER = /^(?:meeting|gathering|agreement)$/;
const OF_NEWS = setOf('main attribution');
const OF_VISIT = setOf('main relative');

/** Sentences that tell of another meeting, or of another day. */
function isOfOther(news: Draft, drafts: readonly Draft[]): (telling: Telling) => boolean {
  const lines = new Set<number>();
  for (const draft of drafts)
    if (draft !== news && TOGETHER.test(familyOf(draft.format)))
      for (const line of draft.lines) lines.add(line);
  return ({ index, dates }) =>
    lines.has(index) ||
    dates.some(({ past, precision }) => precision > 1 && past !== news.when?.edtf);
}

/**
 * The default: in the news of one meeting or journey, whom a sentence names together with three
 * others was there; so was, where no other event is told, whoever in office of the states that met
 * is named with another of them. At a gathering, and where nobody else is known, each by himself.
 */
export function joinNamed(
  chosen: readonly Draft[],
  drafts: readonly Draft[],
  tellings: readonly Telling[],
): void {
  const [news, second] = chosen.filter(
    (draft) =>
      draft.zone !== 'body' &&
      !draft.background &&
      (isMeeting(draft) || draft.format === 'agreement'),
  );
  if (!news || second || news.status === 'denied') return;
  // A journey is somebody's, however late he is named.
  const isNobodys =
    news.parts.length === 0 && (news.format === 'visit' || news.status === 'announced');
  const isVisit = news.format === 'visit' && /^(?:held|announced|rescheduled)$/.test(news.status);
  const isOpen =
    (news.status === 'held' && !/^(?:call|agreement)$/.test(news.format)) || isVisit || isNobodys;
  const isGathering = familyOf(news.format) === 'gathering';
  const isAny = isGathering || news.parts.length < 2;
  const isOfHeads = isAny || news.parts.some(({ person }) => isHead(person));
  const isElsewhere = isOfOther(news, drafts);
  // “Before that X had spoken with Y and Z”
  const earlier = drafts.filter(({ background, cue }) => background && cue.perfect);
  const before = new Set(earlier.flatMap(({ lines }) => [...lines]));
  const kinds = isVisit ? OF_VISIT : OF_NEWS;
  const thoseOf = (telling: Telling): readonly Reference[] => {
    const named = telling.references.filter(
      ({ first, by }) => by !== 'pronoun' && !telling.quoted.has(first),
    );
    const told = named.filter((one) => kindOf(telling, one) !== 'attribution');
    const people = new Set(told.flatMap((reference) => reference.people));
    if (people.size >= FEWEST_LISTED)
      return told.filter((one) => isOfHeads || !one.people.every(isHead));
    if (!isOpen || (isVisit ? !isOfVisitor(telling, news) : isElsewhere(telling))) return [];
    const others = (isAny ? named : told).filter(
      (one) =>
        one.by === 'name' &&
        kinds.has(kindOf(telling, one) ?? '') &&
        !isPassing(telling, one) &&
        !isAbsent(telling, one) &&
        one.people.every((person) => (isVisit ? isHost(news, person) : isOfRank(news, person))),
    );
    return isAny || isVisit || others.length > 1 ? others : [];
  };
  for (const telling of tellings) {
    if (telling.references.length === 0 || before.has(telling.index)) continue;
    const those = thoseOf(telling);
    const areKnown = those.every(({ people }) => people.every((person) => hasPerson(news, person)));
    if (areKnown || isAbsence(telling) || (!isGathering && isReception(telling))) continue;
    joinPeople(news, those);
  }
}

const kindOf = (telling: Telling, { first }: Reference) => segmentAt(telling, first)?.kind;

export const isMeeting = ({ format }: Draft) => /^(?:meeting|gathering)$/.test(familyOf(format));

const isNameless = (draft: Draft) =>
  isMeeting(draft) &&
  draft.parts.length === 0 &&
  // told in the sentence before
  draft.lines.size === 1 &&
  draft.cue.entry.form === 'noun' &&
  !draft.cue.definite;

/**
 * The event that a sentence of company goes on about: what was told last, or the news where that
 * was only another word of it, such as “a deal was reached”.
 */
export function companyOf(current: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
  const isOpen = (draft: Draft) => isMeeting(draft) || draft.format === 'agreement';
  const isOfNews = current !== undefined && current.zone !== 'body' && isOpen(current);
  if (isOfNews) return current;
  const news = drafts.findLast(
    (draft) =>
      draft.zone !== 'body' && !draft.background && isOpen(draft) && draft.status !== 'denied',
  );
  // “They met President X”, of a delegation that is told of: still its visit.
  const isOfVisit = news?.format === 'visit' && current?.parts.length === 1;
  const isAgain = (current?.parts ?? []).every(({ person }) => news && hasPerson(news, person));
  // “A meeting of experts had been held a day earlier”: there were others.
  if (news && current && isNameless(current) && news.format !== 'visit') return undefined;
  if (news && (isAgain || isOfVisit)) return news;
  return current && isOpen(current) ? current : undefined;
}

/** What a sentence that begins with a day goes on about: what was told of that day, if anything was. */
export function onDayOf(
  { dates, scene: { line } }: Telling,
  current: Draft | undefined,
  drafts: readonly Draft[],
): Draft | undefined {
  const day = dates.find(({ first, precision }) => precision === 3 && first < line.first + 2)?.past;
  const isOther = day !== undefined && current?.when && current.when.edtf !== day;
  return (isOther && drafts.findLast((one) => isMeeting(one) && one.when?.edtf === day)) || current;
}

/** A list of names on lines of their own, under “Those accompanying him were:”. */
export const joinList = (draft: Draft, telling: Telling) => joinPeople(draft, telling.references);

export function joinPeople(
  draft: Draft,
  references: readonly Reference[],
  named: 'list' | 'company' = 'list',
): void {
  for (const reference of references)
    for (const person of reference.people)
      if (!draft.parts.some((part) => part.person === person))
        draft.parts.push({
          person,
          role: 'participant',
          first: reference.first,
          last: reference.last,
          rule: `participant.${reference.by === 'name' ? named : reference.by}`,
        });
}
