/** The default: who is named together with those who met was there. */
import { isAbsent } from './absences.ts';
import { familyOf, hasPerson, type Draft } from '../tellings/drafts.ts';
import { hasHost } from './hosts.ts';
import { isDateCompatible } from '../tellings/merging.ts';
import { isPassing } from './passing.ts';
import type { Person } from '../people/people.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { isItem, isMeeting, isReception, joinPeople } from './roll-calls.ts';
import { isSaying } from './speakers.ts';
import { isRecollection, segmentAt, type Telling } from '../tellings/telling.ts';
import { setOf } from '../tables/words.ts';

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
function isOfRank({ format, parts, countries, site }: Draft, { country, held }: Person): boolean {
  const isOffice =
    held.some(({ office }) => !office.former && !SILENT.test(office.id)) &&
    !held.some(({ office }) => office.id === 'spokesperson');
  // “Togo’s X was there, too”
  if (familyOf(format) === 'gathering')
    return isOffice || (country !== undefined && held.length === 0);
  const side = parts.filter(({ person }) => person.country === country);
  const isOurs =
    !country ||
    parts.length === 0 ||
    countries.has(country) ||
    side.length > 0 ||
    site?.country === country;
  return isOffice && isOurs && (!isHead({ held }) || side.some(({ person }) => isHead(person)));
}

/** Whether someone in office is of the country that is visited, or of one of them. */
const isHost = ({ site, isTour, parts }: Draft, { country, held }: Person) =>
  held.some(({ office }) => !office.former && !SILENT.test(office.id)) &&
  (!country ||
    (parts[0]?.person.country !== country && (isTour || !site || site.country === country)));

/** Whether a sentence speaks of the one who travels, or a line of a list of one of his stops. */
const isOfVisitor = ({ references, scene, cues }: Telling, { parts, status }: Draft) =>
  isItem(scene) ||
  // “Talks with President X are on the programme.”
  (status !== 'held' &&
    cues.some(
      (cue) => /^(?:bilateral-meeting|delegation-talks)$/.test(cue.entry.format) && !cue.perfect,
    )) ||
  references.some(({ people }) => people.some((person) => person === parts[0]?.person));

/** “received the credentials of eight envoys”: those are told in the sentences after it. */
const isOfEnvoys = ({ format, cue }: Draft) =>
  format === 'other' && /creden/.test(cue.entry.phrase);

const isEnvoy = ({ held }: Person) =>
  held.some(({ office }) => /^(?:ambassador|high-commissioner)$/.test(office.id));

const TOGETHER = /^(?:meeting|gathering|agreement)$/;
const OF_NEWS = setOf('main attribution');
const OF_VISIT = setOf('main relative');

/** “In Lima, President X hailed the talks”, which were held in Lomé */
function isInOtherTown({ site }: Draft, { document: { tokens }, line, names }: Scene): boolean {
  if (!site?.isCity || tokens[line.first]?.word.key !== 'in') return false;
  const name = names.get(line.first + 1);
  return (
    name?.entry.kind === 'city' && name.entry.id !== site.id && tokens[name.last]?.word.text === ','
  );
}

/** “had given her no reception in April 2012”: long before the news. */
const isOfOtherYear = ({ dates }: Telling, { when }: Draft) =>
  when !== undefined &&
  dates.some(({ past, precision }) => precision < 3 && past.slice(0, 4) < when.edtf.slice(0, 4));

/** Sentences that tell of another meeting, of another day or town. */
function isOfOther(news: Draft, drafts: readonly Draft[]): (telling: Telling) => boolean {
  const lines = new Set<number>();
  for (const draft of drafts)
    if (draft !== news && TOGETHER.test(familyOf(draft.format)))
      for (const line of draft.lines) lines.add(line);
  return ({ index, dates, scene }) =>
    lines.has(index) ||
    isInOtherTown(news, scene) ||
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
      (isMeeting(draft) || draft.format === 'agreement' || isOfEnvoys(draft)),
  );
  // A pact of a summit whose people nobody has named yet is no other news.
  const isOfSummit = (one: Draft) =>
    one.format === 'agreement' && news?.parts.length === 0 && familyOf(news.format) === 'gathering';
  if (!news || (second && !isOfSummit(second)) || news.status === 'denied') return;
  // A journey is somebody's, however late he is named.
  const isNobodys =
    news.parts.length === 0 && (news.format === 'visit' || news.status === 'announced');
  const isVisit = news.format === 'visit' && /^(?:held|announced|rescheduled)$/.test(news.status);
  const isOpen =
    (news.status === 'held' && !/^(?:call|agreement|other)$/.test(news.format)) ||
    isVisit ||
    isNobodys;
  const isGathering = familyOf(news.format) === 'gathering';
  const isSigned = news.format === 'agreement' && news.parts.length > 0;
  const isOff = /^(?:cancelled|postponed)$/.test(news.status);
  const isAny = isGathering || news.parts.length < 2;
  const isOfHeads = isAny || news.parts.some(({ person }) => isHead(person));
  const isElsewhere = isOfOther(news, drafts);
  // “Before that X had spoken with Y and Z”, “The last visit was in May, when …”
  const earlier = drafts.filter(
    (one) =>
      (one.background && one.cue.perfect) ||
      (isMeeting(one) && one.status === 'held' && !isDateCompatible(one, news)),
  );
  const before = new Set(earlier.flatMap(({ lines }) => [...lines]));
  const isGuest = ({ country, held }: Person) =>
    isNobodys && held.length > 0 && country !== undefined && news.countries.has(country);
  const kinds = isVisit ? OF_VISIT : OF_NEWS;
  // Where a host is known, others are only for the stops of a journey.
  const isOpenTo = ({ scene }: Telling) => news.isTour || isItem(scene) || !hasHost(news);
  const thoseOf = (telling: Telling): readonly Reference[] => {
    const named = telling.references.filter(
      ({ first, by }) => by !== 'pronoun' && by !== 'group' && !telling.quoted.has(first),
    );
    const told = named.filter((one) => kindOf(telling, one) !== 'attribution');
    const people = new Set(told.flatMap((reference) => reference.people));
    if (isOfEnvoys(news) && people.size > 1 && [...people].every(isEnvoy))
      return isElsewhere(telling) ? [] : told;
    // “On Wednesday the President had accredited …”
    if (isOfEnvoys(news) && isElsewhere(telling)) return [];
    if (people.size >= FEWEST_LISTED && !isOff && !isSigned)
      return told.filter(
        (one) =>
          (isOfHeads || !one.people.every(isHead)) &&
          !isPassing(telling, one) &&
          !isAbsent(telling, one),
      );
    if (!isOpen || (isVisit ? !isOfVisitor(telling, news) : isElsewhere(telling))) return [];
    const others = (isAny ? named : told).filter(
      (one) =>
        one.by === 'name' &&
        kinds.has(kindOf(telling, one) ?? '') &&
        !isPassing(telling, one) &&
        !isAbsent(telling, one) &&
        !(isVisit && isSaying(telling, one)) &&
        one.people.every((person) =>
          isVisit
            ? (isOpenTo(telling) && isHost(news, person)) || isGuest(person)
            : isOfRank(news, person),
        ),
    );
    return isAny || isVisit || others.length > 1 ? others : [];
  };
  for (const telling of tellings) {
    const isOther =
      before.has(telling.index) ||
      isRecollection(telling) ||
      keyIn(telling.scene, telling.scene.line.first) === 'separately';
    if (telling.references.length === 0 || isOther || isOfOtherYear(telling, news)) continue;
    const those = thoseOf(telling);
    const areKnown = those.every(({ people }) => people.every((person) => hasPerson(news, person)));
    if (areKnown || isAbsence(telling) || (!isGathering && isReception(telling))) continue;
    joinPeople(news, those);
  }
}

const kindOf = (telling: Telling, { first }: Reference) => segmentAt(telling, first)?.kind;
