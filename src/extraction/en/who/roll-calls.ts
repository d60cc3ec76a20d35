/** Sentences and lists that only say who was there. */
import { setOf } from '../tables/words.ts';
import { isAbsent } from './absences.ts';
import { isCompany, isEscort, endOfCompany } from './company-words.ts';
import { familyOf, hasPerson, type Draft } from '../tellings/drafts.ts';
import { isPassing } from './passing.ts';
import type { Reference } from '../people/group-references.ts';
import type { Scene } from '../people/scene.ts';
import { isSaying } from './speakers.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';

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

const RECEPTION = setOf('welcomed greeted farewell airport tarmac');
const RECEIVING = setOf(
  'receive receives received receiving reception welcome welcomes welcoming greet greets greeting greetings',
);
const ARRIVING = setOf('arrival arrivals committee disembark disembarked disembarking there');

/** “They were welcomed by …”, “was seen off by …”, “were there to receive her”: whoever else met. */
export function isReception({ scene: { document, line } }: Telling): boolean {
  let [isReceived, isArrival] = [false, false];
  for (let i = line.first; i < line.last; i++) {
    const key = document.tokens[i]?.word.key ?? '';
    const isOff = key === 'seen' && document.tokens[i + 1]?.word.key === 'off';
    if (isOff || RECEPTION.has(key)) return true;
    isReceived ||= RECEIVING.has(key);
    isArrival ||= ARRIVING.has(key);
  }
  return isReceived && isArrival;
}

/** Who came along is of the news where it is told so many sentences from it, and a detail later. */
const MOST_NEAR = 8;

const ENTOURAGE =
  /^(?:accompan|includ|compris|consist|composed|made|with|came|come|belong|members|led|headed|were|was)/;

const isEntourage = ({ scene: { document } }: Telling, at: number) => {
  const [word, next] = [0, 1].map((n) => document.tokens[at + n]?.word.key ?? '');
  return ENTOURAGE.test(word ?? '') || (word === 'part' && next === 'of');
};

/** The people of the clauses that say who was there. */
export function joinCompany(draft: Draft, telling: Telling, before?: Telling): void {
  const { document, line } = telling.scene;
  if (telling.references.length === 0) return;
  if (draft.format === 'visit' && isReception(telling)) return;
  const areGreeters = before !== undefined && draft.format === 'visit' && isReception(before);
  const isFar = telling.index - (draft.lines.values().next().value ?? 0) > MOST_NEAR;
  const joined = new Set<Reference>();
  for (let i = line.first; i < line.last; i++) {
    if (!isCompany(telling, i) || (isFar && isEntourage(telling, i))) continue;
    // Nobody is present at a call.
    if (draft.format === 'call' && /^(?:pres|attend)/.test(document.tokens[i]?.word.key ?? ''))
      continue;
    const last = endOfCompany(telling, i);
    if (areGreeters && /^(?:present|attend)/.test(document.tokens[i]?.word.key ?? '')) continue;
    const isActive = isEscort(telling, i);
    for (const one of telling.references) {
      const { first } = one;
      const isInside = first < (isActive ? i : last);
      const kind = segmentAt(telling, first)?.kind;
      const isOfList = kind === 'main' || segmentAt(telling, first) === segmentAt(telling, i);
      // “X said that Y would be there”
      const isTeller =
        first < i &&
        isSaying(telling, one) &&
        // “X, who was present, said …”
        !(i > one.last && i <= one.last + 3 && document.tokens[one.last + 1]?.word.key === 'who');
      if (!isInside || !isOfList || isTeller || isAttendant(one) || isPassing(telling, one))
        continue;
      if (!isAbsent(telling, one)) joined.add(one);
    }
  }
  joinPeople(draft, [...joined], 'company');
}

/** A line of a list, of several sentences, too. */
export const isItem = ({ document, line }: Scene) =>
  /^[-–—•*·▪●]$/.test(document.tokens[line.first]?.word.text ?? '');

export const isMeeting = ({ format }: Draft) => /^(?:meeting|gathering)$/.test(familyOf(format));

const isNameless = (draft: Draft) =>
  isMeeting(draft) &&
  draft.parts.length === 0 &&
  // told in the sentence before
  draft.lines.size === 1 &&
  draft.cue.entry.form === 'noun' &&
  !draft.cue.definite;

/** Others may have been there, too. */
const isOpen = (draft: Draft) => isMeeting(draft) || draft.format === 'agreement';

/**
 * The event that a sentence of company goes on about: what was told last, or the news where that
 * was only another word of it, such as “a deal was reached”.
 */
export function companyOf(current: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
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
