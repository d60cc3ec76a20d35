/** Sentences and lists that only say who was there. */
import type { Draft } from './drafts.ts';
import type { Reference } from './references.ts';
import type { Telling } from './telling.ts';

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

/** “Bessent, who was joined by …”, “Present were …”. */
const companyAt = (telling: Telling): number | undefined => {
  const { document, line } = telling.scene;
  for (let i = line.first; i < line.last; i++) {
    const key = document.tokens[i]?.word.key ?? '';
    const isDenied = ['not', 'did'].includes(document.tokens[i - 1]?.word.key ?? '');
    // “she joined the minister for …” is not “joined by”.
    const isActive =
      key === 'joined' &&
      document.tokens[i + 1]?.word.key !== 'by' &&
      !/^(?:was|were|been|also)$/.test(document.tokens[i - 1]?.word.key ?? '');
    const isOther =
      key === 'invitation' && !/^(?:at|on|upon)$/.test(document.tokens[i - 2]?.word.key ?? '');
    const isWitness =
      /^(?:witnessed|oversaw|graced)$/.test(key) &&
      [1, 2, 3].some((n) =>
        /^(?:ceremony|signing|event|occasion|exchange)$/.test(
          document.tokens[i + n]?.word.key ?? '',
        ),
      );
    // “The delegation included X and Y”, “X also took part”
    const before = document.tokens.slice(line.first, i);
    const isDelegation =
      /^(?:included|includes|comprised|comprises|consisted|consists)$/.test(key) &&
      before.some(({ word }) =>
        /^(?:delegation|team|side|entourage|participants|attendees)$/.test(word.key),
      );
    const isTaking =
      (/^participat(?:ed|ing)$/.test(key) ||
        (key === 'part' &&
          /^(?:took|taking|takes|take)$/.test(document.tokens[i - 1]?.word.key ?? ''))) &&
      (document.tokens[i + 1]?.word.key !== 'in' ||
        [2, 3, 4].some((n) =>
          /^(?:meeting|talks|event|ceremony|session|discussions?|negotiations)$/.test(
            document.tokens[i + n]?.word.key ?? '',
          ),
        ));
    if ((isWitness || isDelegation || isTaking) && !isDenied && !telling.quoted.has(i)) return i;
    if (COMPANY.has(key) && !isDenied && !isOther && !isActive && !telling.quoted.has(i)) return i;
  }
  return undefined;
};

/** The people of the clause that says who was there. */
export function joinCompany(draft: Draft, telling: Telling): void {
  const at = companyAt(telling);
  const segment =
    at === undefined
      ? undefined
      : telling.segments.find(({ first, last }) => at >= first && at < last);
  if (!segment) return;
  for (const reference of telling.references) {
    if (reference.first < segment.first || reference.first >= segment.last) continue;
    for (const person of reference.people)
      if (!draft.parts.some((part) => part.person === person))
        draft.parts.push({
          person,
          role: 'participant',
          first: reference.first,
          last: reference.last,
          rule: reference.by === 'name' ? 'participant.company' : `participant.${reference.by}`,
        });
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

export function joinPeople(draft: Draft, references: readonly Reference[]): void {
  for (const reference of references)
    for (const person of reference.people)
      if (!draft.parts.some((part) => part.person === person))
        draft.parts.push({
          person,
          role: 'participant',
          first: reference.first,
          last: reference.last,
          rule: reference.by === 'name' ? 'participant.list' : `participant.${reference.by}`,
        });
}
