/** Whether a trigger tells of an event at all: whether it has the company that makes it one. */
import type { Format } from '../../../domain/vocabulary.ts';
import type { Cue } from '../triggers/cues.ts';
import { isAgreedTo, isOfOldPact } from '../triggers/pacts.ts';
import type { Reference } from '../people/group-references.ts';
import { isDeed } from './deeds.ts';
import { BROUGHT, hasInstitution, isDone, VOICED } from './doing.ts';
import type { Telling } from '../tellings/telling.ts';
import { companyOf, hasGroup, statesBetween, type Company } from './company.ts';
import { accordIn, gatheringIn } from './gatherings.ts';
import { isSanction } from './sanctionhood.ts';
import { isCallTold, isMeetingTold, isVisitTold } from './meetinghood.ts';
import { setOf } from '../tables/words.ts';
import { PRIVATE_SPEAKERS, QUESTION_WORDS } from '../tables/word-classes.ts';
import { keyIn } from '../people/scene.ts';

type Rule = (telling: Telling, cue: Cue, company: Company) => boolean;

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

/** “Thousands gathered …” tells of no summit, and artists gather, too. */
function isSummit(telling: Telling, cue: Cue, { before }: Company): boolean {
  const { entry, segment, first } = cue;
  // “EU ministers clash over fish”, and no crowds
  if (entry.kind === 'verb' && !entry.phrase.startsWith('gather'))
    return telling.zone !== 'body' && gatheringIn(telling, cue) !== undefined;
  if (entry.kind === 'verb')
    return (
      before.flatMap(({ people }) => people).length > 1 || hasGroup(telling, segment.first, first)
    );
  return !entry.phrase.startsWith('gathering') || hasGroup(telling, segment.first, segment.last);
}

/** “Togo’s growth offers chances”: a thing says nothing; “Togo’s minister offers help”. */
function isOfThing(telling: Telling, first: number): boolean {
  const [owner, subject] = [2, 1].map((n) => telling.scene.document.tokens[first - n]?.word);
  return (
    owner?.shape === 'possessive' &&
    subject?.shape === 'lower' &&
    !telling.scene.officeEnding.has(first) &&
    !hasGroup(telling, first - 1, first) &&
    !hasInstitution(telling, first - 1, first)
  );
}

/** Who speaks of other states now and then, and of their own government on most days. */
const PARTISAN = setOf('lawmaker lawmakers mp mps opposition party senator senators union unions');

/** Two states at least are named. */
function isAbroad({ scene }: Telling): boolean {
  const codes = new Set<string>();
  for (const { entry } of scene.names.values())
    if (entry.kind === 'country' || entry.kind === 'city') codes.add(entry.code);
    else if (entry.kind === 'organisation') codes.add(entry.id);
  return codes.size > 1;
}

const MODALS = setOf('can cannot could may might must should would');
const PRIVATE = setOf(PRIVATE_SPEAKERS);
const QUESTIONS = setOf(QUESTION_WORDS);

/** Verbs that are nouns, too. */
const NOUNS = setOf('blast censure protest rebuke slam');

function isStatement(telling: Telling, cue: Cue, { before }: Company): boolean {
  const { entry, segment, first } = cue;
  // “Why Togo condemns coups”: what somebody thinks of it
  if (telling.scene.line.loose && QUESTIONS.has(keyIn(telling.scene, telling.scene.line.first)))
    return false;
  if (entry.form === 'noun' && !isDone(telling, cue, VOICED)) return false;
  // “the port blast”, and not “Ministers blast Togo”
  if (entry.form === 'base' && NOUNS.has(entry.phrase)) {
    const before = telling.scene.document.tokens[first - 1]?.word;
    if (before?.shape === 'lower' && !/s$|^(?:to|and|also|again|in)$/.test(before.key))
      return false;
  }
  // “certifies Togo as supporting human rights”
  if (entry.form === 'ing' && keyIn(telling.scene, first - 1) === 'as') return false;
  // “Togo must apologise, X said”
  if (entry.form === 'base' && MODALS.has(keyIn(telling.scene, first - 1))) return false;
  for (let i = segment.first; i < first; i++) {
    const key = keyIn(telling.scene, i);
    if (PRIVATE.has(key) || (PARTISAN.has(key) && !isAbroad(telling))) return false;
  }
  if (isOfThing(telling, first)) return false;
  return (
    before.length > 0 ||
    [...telling.scene.names.values()].some(
      (name) => name.last <= first && name.first >= segment.first,
    ) ||
    hasGroup(telling, segment.first, first) ||
    hasInstitution(telling, segment.first, first)
  );
}

/** “Togo ends pact with Benin”, “the government renewed the treaty”: a state, in headline or lead */
const isDoneByState = (telling: Telling, { segment, first }: Cue, before: readonly Reference[]) =>
  telling.zone !== 'body' &&
  (before.length > 0 ||
    statesBetween(telling, segment.first, first) > 0 ||
    hasInstitution(telling, segment.first, first));

const isAgreement: Rule = (telling, cue, { before }) =>
  isOfOldPact(cue.entry)
    ? isDoneByState(telling, cue, before)
    : !isAgreedTo(telling.scene.document, cue.entry, cue.last) ||
      isAccord(telling, cue, before) ||
      accordIn(telling, cue) !== undefined;

const OF_THING = /^(?:the|an?|its|this)$/;

/** “Togo was elected to the UN Security Council” */
const isStateElected = (telling: Telling, first: number, last: number) =>
  [...telling.scene.names.values()].some(
    (name) => name.entry.kind === 'country' && name.last <= first,
  ) &&
  [...telling.scene.names.values()].some(
    (name) => name.entry.kind === 'organisation' && name.first >= last,
  );

/** “X was inaugurated”, not “inaugurated the embassy” nor “The committee is to be inaugurated” */
function isElection(telling: Telling, { entry, first, last }: Cue, { people }: Company): boolean {
  if (!entry.phrase.startsWith('inaugurat'))
    return people.length > 0 || isStateElected(telling, first, last);
  const isPassive = /^(?:be|been|was|were)$/.test(keyIn(telling.scene, first - 1));
  return isPassive
    ? people.some((one) => first - one.last >= 0 && first - one.last <= 4)
    : people.length > 0 && !OF_THING.test(keyIn(telling.scene, last));
}

/** “Togo opens embassy in Lima”, as news: a state, and another one where it is */
function isMission(telling: Telling, { segment }: Cue): boolean {
  if (telling.zone === 'body') return false;
  const codes = new Set<string>();
  for (const { entry, first } of telling.scene.names.values())
    if (first >= segment.first && first < segment.last && /^(?:country|city)$/.test(entry.kind))
      codes.add('code' in entry ? (entry.code ?? '') : '');
  for (const { first, people } of telling.references)
    for (const { country } of people)
      if (country && first >= segment.first && first < segment.last) codes.add(country);
  return codes.size > 1;
}

function isOther(telling: Telling, cue: Cue): boolean {
  const { kind, form } = cue.entry;
  if (kind === 'mission') return isMission(telling, cue);
  // further down, what was celebrated once
  if (kind === 'anniversary') return telling.zone !== 'body';
  return form !== 'noun' || isDone(telling, cue, BROUGHT);
}

const FORCES = setOf(
  'armed armies army battalion fleet forces frigate frigates marines military nato naval navies navy soldiers troops warship warships',
);

const NO_DRILL = setOf('both can could for may must not should to will would');
const BEHIND = setOf('after amid before despite following since');

/** “the exercise Calm Sea”, of troops; not “to exercise restraint”, “a registration exercise” */
function isDrill(telling: Telling, { entry, first, last, carrier, segment }: Cue): boolean {
  const { scene } = telling;
  // “Minister in Togo Weeks After Joint Drill”
  if (!carrier && [1, 2].some((n) => BEHIND.has(keyIn(scene, first - n)))) return false;
  if (!/^(?:training )?(?:exercises?|drills?)$/.test(entry.phrase)) return true;
  if (NO_DRILL.has(keyIn(scene, first - 1)) || keyIn(scene, last) === 'of') return false;
  // “Togo, Benin stage drills”
  if (carrier && statesBetween(telling, segment.first, first) > 1) return true;
  const { document, line } = scene;
  return document.tokens.slice(line.first, line.last).some(({ word }) => FORCES.has(word.key));
}

/** not “raised concerns about attacks on temples”, “any attack on Togo”, “the 1975 invasion”, “as an attack on itself” */
const isAttack: Rule = (telling, { entry, first }) =>
  entry.form !== 'noun' ||
  (!/^(?:about|any|\d{4})$/.test(keyIn(telling.scene, first - 1)) &&
    keyIn(telling.scene, first - 2) !== 'as');

const BY_FORMAT: Partial<Record<Format, Rule>> = {
  'bilateral-meeting': isMeetingTold,
  'delegation-talks': isMeetingTold,
  call: isCallTold,
  visit: isVisitTold,
  summit: isSummit,
  conference: isSummit,
  statement: isStatement,
  agreement: isAgreement,
  sanction: isSanction,
  attack: isAttack,
  military: isDrill,
  election: isElection,
  award: (_telling, _cue, { people }) => people.length > 0,
  other: isOther,
};

/** Whether a cue has the company that makes it an event of its kind. */
export const isEvent = (telling: Telling, cue: Cue) =>
  cue.entry.deed
    ? isDeed(telling, cue, cue.entry.deed)
    : (BY_FORMAT[cue.entry.format]?.(telling, cue, companyOf(telling, cue)) ?? true);

/** “a meeting”, “since the talks of May”: of something else than what was told before. */
export const isNew = ({ scene: { document } }: Telling, { first, segment }: Cue) =>
  /^an?$/.test(document.tokens[first - 1]?.word.key ?? '') ||
  document.tokens[segment.first]?.word.key === 'since';
