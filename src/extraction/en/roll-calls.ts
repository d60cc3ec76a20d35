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

const COMPANY = new Set([
  'joined',
  'accompanied',
  'flanked',
  'present',
  'attended',
  'accompanying',
  'presence',
  'invitation',
]);

const OCCASION =
  /^(?:meeting|talks|event|ceremony|signing|occasion|exchange|session|discussions?|negotiations)$/;
const DELEGATION =
  /^(?:officials|delegation|team|group|mission|side|entourage|participants|attendees)$/;

/** Whether a word says that someone was there: “who was joined by …”, “The delegation included …”. */
function isCompany({ scene: { document, line }, quoted }: Telling, at: number): boolean {
  const key = (n: number) => document.tokens[at + n]?.word.key ?? '';
  const isNear = (words: RegExp, from: number, to: number) => {
    for (let n = from; n <= to; n++)
      if (at + n >= line.first && at + n < line.last && words.test(key(n))) return true;
    return false;
  };
  if (/^(?:not|did)$/.test(key(-1)) || quoted.has(at)) return false;
  switch (key(0)) {
    // “she joined the minister for …” is not “joined by”.
    case 'joined':
      return key(1) === 'by' || /^(?:was|were|been|also)$/.test(key(-1));
    case 'invitation':
      return /^(?:at|on|upon)$/.test(key(-2));
    // “X signed on behalf of Togo”: of the pact that is told of
    case 'signed':
      return key(1) === 'on' && key(2) === 'behalf';
    case 'witnessed':
    case 'oversaw':
      return isNear(OCCASION, 1, 3) || (key(1) === 'by' && isNear(OCCASION, -4, -1));
    case 'included':
    case 'includes':
    case 'comprised':
    case 'comprises':
    case 'consisted':
      return isNear(DELEGATION, -6, -1);
    // “X led the Latvian side, while the Ghanaian delegation was headed by Y”
    case 'led':
    case 'headed':
      return key(1) === 'by'
        ? /^(?:was|were)$/.test(key(-1)) && isNear(DELEGATION, -6, -2)
        : isNear(DELEGATION, 1, 5);
    case 'participated':
    case 'participating':
      return key(1) !== 'in' || isNear(OCCASION, 2, 4);
    case 'part':
      return (
        /^(?:took|taking|takes|take)$/.test(key(-1)) && (key(1) !== 'in' || isNear(OCCASION, 2, 4))
      );
    default:
      return COMPANY.has(key(0));
  }
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
