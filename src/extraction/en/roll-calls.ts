/** Sentences and lists that only say who was there. */
import type { Draft } from './drafts.ts';
import { isPassing } from './passing.ts';
import type { Reference } from './references.ts';
import type { Segment } from './segments.ts';
import { segmentAt, type Telling } from './telling.ts';

const INCLUDES = new Set([
  'included',
  'include',
  'includes',
  'including',
  'attended',
  'joined',
  'accompanied',
  'accompanying',
  'present',
  'flanked',
  'participated',
  'attending',
  'attendees',
  'comprised',
  'participants',
]);

/** “The meeting also included …”, “Sharif, accompanied by … during the talks”. */
export const isRollCall = (telling: Telling) => {
  const { document, line } = telling.scene;
  for (let i = line.first; i < line.last; i++)
    if (INCLUDES.has(document.tokens[i]?.word.key ?? '')) return true;
  return false;
};

const OCCASION =
  /^(?:meeting|talks|event|ceremony|signing|occasion|exchange|session|discussions?|negotiations)$/;
const DELEGATION =
  /^(?:officials|delegation|team|group|mission|side|entourage|participants|attendees)$/;

const keyAt = ({ scene: { document } }: Telling, at: number) => document.tokens[at]?.word.key ?? '';

/** Whether one of the words stands in the sentence from one token to another, both included. */
function isNear(telling: Telling, words: RegExp, from: number, to: number): boolean {
  const { line } = telling.scene;
  for (let at = Math.max(from, line.first); at <= to && at < line.last; at++)
    if (words.test(keyAt(telling, at))) return true;
  return false;
}

type Says = (telling: Telling, at: number) => boolean;
const always: Says = () => true;
const listsDelegation: Says = (telling, at) => isNear(telling, DELEGATION, at - 6, at - 1);
const isAtOccasion: Says = (telling, at) =>
  keyAt(telling, at + 1) !== 'in' || isNear(telling, OCCASION, at + 2, at + 4);
const sees: Says = (telling, at) =>
  isNear(telling, OCCASION, at + 1, at + 3) ||
  (keyAt(telling, at + 1) === 'by' && isNear(telling, OCCASION, at - 4, at - 1));
// “X led the Latvian side, while the Ghanaian delegation was headed by Y”
const leads: Says = (telling, at) =>
  keyAt(telling, at + 1) === 'by'
    ? /^(?:was|were)$/.test(keyAt(telling, at - 1)) && isNear(telling, DELEGATION, at - 6, at - 2)
    : isNear(telling, DELEGATION, at + 1, at + 5);

/** Words that say that someone was there, and what must stand about them. */
const COMPANY = new Map<string, Says>([
  ...['accompanied', 'flanked', 'present', 'attended', 'accompanying', 'presence'].map(
    (word) => [word, always] as const,
  ),
  ...['included', 'includes', 'comprised', 'comprises', 'consisted'].map(
    (word) => [word, listsDelegation] as const,
  ),
  ['witnessed', sees],
  ['oversaw', sees],
  ['led', leads],
  ['headed', leads],
  ['participated', isAtOccasion],
  ['participating', isAtOccasion],
  [
    'part',
    (telling, at) =>
      /^(?:took|taking|takes|take)$/.test(keyAt(telling, at - 1)) && isAtOccasion(telling, at),
  ],
  // “she joined the minister for …” is not “joined by”.
  [
    'joined',
    (telling, at) =>
      keyAt(telling, at + 1) === 'by' || /^(?:was|were|been|also)$/.test(keyAt(telling, at - 1)),
  ],
  ['invitation', (telling, at) => /^(?:at|on|upon)$/.test(keyAt(telling, at - 2))],
  // “X signed on behalf of Togo”: of the pact that is told of
  [
    'signed',
    (telling, at) => keyAt(telling, at + 1) === 'on' && keyAt(telling, at + 2) === 'behalf',
  ],
]);

/** Whether a word says that someone was there: “who was joined by …”, “The delegation included …”. */
function isCompany(telling: Telling, at: number): boolean {
  const says = COMPANY.get(keyAt(telling, at));
  return (
    says !== undefined &&
    !/^(?:not|did)$/.test(keyAt(telling, at - 1)) &&
    !telling.quoted.has(at) &&
    says(telling, at)
  );
}

/** More than a companion or two are the entourage, who are named and meet nobody. */
const MOST_COMPANIONS = 2;

/** “accompanied by …”, “the delegation includes …”: those who came along. */
const isEntourage = (key: string) => /^(?:accompan|includ|compris|consist)/.test(key);

/** Who is there for courtesy or for the press. */
const isAttendant = ({ people }: Reference) =>
  people.every(({ held }) =>
    held.some(({ office }) => /^(?:first-lady|spokesperson)$/.test(office.id)),
  );

/** The people of the clauses that say who was there. */
export function joinCompany(draft: Draft, telling: Telling): void {
  const { document, line } = telling.scene;
  // “Others present at the signing were X, Y and Z”
  const opening = document.tokens.slice(line.first, line.first + 6).map(({ word }) => word.key);
  if (
    /^(?:others|those)$/.test(opening[0] ?? '') &&
    opening.some((key) => /^(?:attended|attending|present|participated)$/.test(key))
  ) {
    const company = telling.references.filter(
      (one) => !isAttendant(one) && !isPassing(telling, one),
    );
    joinPeople(draft, company, 'company');
    return;
  }
  const segments = new Map<Segment, boolean>();
  for (let i = line.first; i < line.last; i++) {
    const segment = isCompany(telling, i) ? segmentAt(telling, i) : undefined;
    if (segment) segments.set(segment, isEntourage(document.tokens[i]?.word.key ?? ''));
  }
  for (const [segment, isAlong] of segments) {
    const company = telling.references.filter(
      ({ first }) => first >= segment.first && first < segment.last,
    );
    if (isAlong && company.length > MOST_COMPANIONS) continue;
    joinPeople(
      draft,
      company.filter((one) => !isAttendant(one) && !isPassing(telling, one)),
      'company',
    );
  }
}

/** “received condolences from X, Y and Z”: who called, where the call was told without them. */
export function joinCallers(draft: Draft, telling: Telling): void {
  const { document, line } = telling.scene;
  const isKey = (at: number, words: RegExp) => words.test(document.tokens[at]?.word.key ?? '');
  for (let i = line.first; i < line.last; i++)
    if (
      isKey(i, /^(?:condolences|congratulations|calls|greetings|felicitations)$/) &&
      isKey(i - 1, /^received$/) &&
      isKey(i + 1, /^from$/)
    )
      return joinPeople(
        draft,
        telling.references.filter(
          ({ first, people }) => first > i && people.every(({ held }) => held.length > 0),
        ),
      );
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
