/** Who only says what is told, and whose saying is itself the event. */
import type { Cue } from '../triggers/cues.ts';
import type { Draft, Part } from '../tellings/drafts.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn } from '../people/scene.ts';
import { speechesOf } from './speeches.ts';
import { openingOf, type Telling, segmentAt } from '../tellings/telling.ts';
import type { Token } from '../../tokens.ts';

const SAYING =
  /^(?:said|says|denied|denies|rejected|dismissed|noted|added|announced|confirmed|stated|explained|mentioned|reported)$/;

/** Of the speaker, or on an occasion that he was at. */
const OWN = /^(?:his|her|their|our|my|during|in|at|after)$/;

/** “Meeting Y in Lima, X said …”: X met; not “Summoning Y was a slip, X said”. */
export const isParticiple = (telling: Telling, { first, last, entry, segment }: Cue) =>
  entry.form === 'ing' &&
  first === openingOf(telling) &&
  !telling.scene.document.tokens
    .slice(last, segment.last)
    .some(({ word }) => /^(?:is|was|are|were|would|will)$/.test(word.key));

/** “During talks with Y, X said …”: X was there. */
function isOpening(telling: Telling, cue: Cue): boolean {
  if (isParticiple(telling, cue)) return true;
  const { first, entry } = cue;
  const start = openingOf(telling);
  return (
    entry.form === 'noun' &&
    first < start + 8 &&
    /^(?:during|in|at|after|following|while)$/.test(
      telling.scene.document.tokens[start]?.word.key ?? '',
    )
  );
}

const MOST_APPOSED = 24;

const says = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word.shape === 'lower' && SAYING.test(tokens[at]?.word.key ?? '');

/** The token after which somebody says something: “X has”, “X, the spokesman and director of Y,”. */
function sayingAfter({ scene: { document, line } }: Telling, { last }: Reference): number {
  const { tokens } = document;
  let at = last;
  while (
    at < last + 4 &&
    (/^(?:,|has|have|had|also|on|later|earlier|today|yesterday)$/.test(
      tokens[at]?.word.key ?? '',
    ) ||
      ((tokens[at]?.word.flags ?? 0) & IS.weekday) !== 0)
  )
    at++;
  if (says(tokens, at)) return at;
  if (tokens[last]?.word.text !== ',') return -1;
  for (let i = last + 2; i < line.last && i < last + MOST_APPOSED; i++)
    if (tokens[i]?.word.text === ',') return says(tokens, i + 1) ? i + 1 : -1;
  return -1;
}

/** “X said that Y would be there”, as X is no part of what is told. */
export const isSaying = (telling: Telling, reference: Reference) =>
  sayingAfter(telling, reference) >= 0;

/** “The spokesman X said Y would meet Z”: X is not of the meeting. */
export function isSpeaker(telling: Telling, cue: Cue, reference: Reference): boolean {
  const { tokens } = telling.scene.document;
  const at = sayingAfter(telling, reference);
  // “Spokesperson X told a briefing that the two will meet”
  const isTold = at < 0 && keyIn(telling.scene, reference.last) === 'told';
  if ((at < 0 && !isTold) || cue.entry.format === 'statement') return false;
  const isSpokesperson = reference.people.every(({ held }) =>
    held.some(({ office }) => office.id === 'spokesperson'),
  );
  if (isTold) return isSpokesperson;
  if (reference.by === 'pronoun') return isSpokesperson;
  // “…, the spokesman X has announced”
  const isTail =
    reference.first >= cue.last &&
    tokens[reference.first - 1]?.word.key !== 'and' &&
    !isOpening(telling, cue);
  // “X said that senior officials of both had met”
  const isOfGroup = tokens
    .slice(at, cue.first)
    .some(({ word }) =>
      /^(?:officials|diplomats|experts|envoys|delegations|negotiators)$/.test(word.key),
    );
  // “X said the meeting had been …”: of a meeting that others may have had
  const isOfThing =
    cue.definite &&
    !cue.carrier &&
    cue.first > at &&
    cue.first - at <= 4 &&
    cue.entry.form === 'noun';
  // “X did not say why the visit by Y was off”
  const isOfOthers =
    cue.entry.form === 'noun' &&
    cue.first > at + 2 &&
    /^(?:by|between)$/.test(tokens[cue.last]?.word.key ?? '') &&
    telling.references.some(({ first }) => first > cue.last && first < cue.last + 12);
  return (
    isOfOthers ||
    isSpokesperson ||
    isTail ||
    (isOfThing && !tokens.slice(at, cue.first).some(({ word }) => OWN.test(word.key))) ||
    (isOfGroup && reference.first < cue.first) ||
    telling.references.some(({ first }) => first > reference.last && first < cue.first)
  );
}

/** Offices that speak for a country abroad. */
const SPEAKS =
  /^(?:foreign-minister|foreign-secretary|secretary-of-state|president|prime-minister)$/;

/** A statement of a country is said by somebody within so many sentences. */
const MOST_SPEAKING = 6;

/** “Togo condemned the attack. According to a statement by its spokesperson X, …” */
export function speakerOf(
  { countries, cue }: Draft,
  tellings: readonly Telling[],
): Part | undefined {
  const scene = tellings[0]?.scene;
  // “Remarks of Togo unacceptable: FM spokesman” does not say whose
  const isOpen = scene !== undefined && keyIn(scene, cue.first) === ':';
  for (const telling of tellings.slice(0, MOST_SPEAKING)) {
    const speakers = new Set(speechesOf(telling).map(({ speaker }) => speaker));
    for (const reference of telling.references) {
      const { people, first, last, by } = reference;
      const [person] = people;
      if (!person || by !== 'name') continue;
      // “…, said Secretary X”: of the country whose office it is, though no word says so
      const isOwn =
        person.country === undefined ? person.held.length > 0 : countries.has(person.country);
      // “In a statement, the spokesperson X said that …”, too
      const isForIt = person.held.some(({ office }) => office.id === 'spokesperson');
      const isSaid =
        isForIt ||
        segmentAt(telling, first)?.kind === 'attribution' ||
        // “Togo says … Foreign Minister X said …”
        (speakers.has(reference) && person.held.some(({ office }) => SPEAKS.test(office.id)));
      if ((isOwn || (isOpen && isForIt)) && isSaid)
        return { person, role: 'participant', first, last, rule: 'participant.speaker' };
    }
  }
  return undefined;
}
