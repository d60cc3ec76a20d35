/** Who belongs to news that its own sentences tell without a name, from the sentences after it. */
import { familyOf, isCredentials, isNobodys, type Draft } from '../tellings/drafts.ts';
import { isDateCompatible } from '../tellings/merging.ts';
import { isAbsent } from './absences.ts';
import { isPassing } from './passing.ts';
import type { Person } from '../people/people.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { setOf } from '../tables/words.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';

/** Sentences within which a report names them, so many to a sentence, and words around a name. */
const MOST = 14;
const MOST_NAMED = 40;
const FAR = 10;

const HEADS =
  /^(?:president|prime-minister|chancellor|king|queen|emir|sultan|crown-prince|leader)$/;
const SENIOR =
  /^(?:president|prime-minister|chancellor|king|emir|high-representative|(?:.*-)?minister|secretary-of-state|foreign-secretary|defence-secretary|treasury-secretary)$/;
const JUNIOR = /^(?:deputy-(?!prime)|minister-of-state)/;
const ENVOY = /^(?:ambassador|high-commissioner|charge-d-affaires|consul|consul-general|diplomat)$/;

const holds = ({ held }: Person, offices: RegExp) =>
  held.some(({ office: { id, former } }) => !former && offices.test(id) && !JUNIOR.test(id));

/** A minister or a head, of government or of state. */
export const isSenior = (person: Person) => holds(person, SENIOR);

const isDeputy = ({ held }: Person) => held.some(({ office }) => JUNIOR.test(office.id));

/** “Togo and Benin signed a pact”: who acts is the first of office of each. */
const isSideOf = ({ format }: Draft, person: Person) =>
  format === 'summit'
    ? holds(person, HEADS) || person.held.length === 0
    : holds(person, SENIOR) || (format === 'call' && person.held.length > 0 && !isSilent(person));

const isSilent = (person: Person) =>
  holds(person, /^(?:spokesperson|journalist|analyst|professor|first-lady)$/);

const HOME = /recall|home|back|pull|withdr/;
const OUT = /^(?:grata|expel\w*|leave|out|recall\w*|summon\w*|withdraw\w*)$/;

/** The envoy who was summoned: by his office, or where a sentence says that he has to go. */
const isEnvoy = ({ scene: { document, line } }: Telling, { first }: Reference, person: Person) =>
  holds(person, ENVOY) ||
  (person.held.length === 0 &&
    document.tokens
      .slice(Math.max(line.first, first - FAR), Math.min(line.last, first + FAR))
      .some(({ word }) => OUT.test(word.key)));

const SAYS = /^(?:said|says|told|announced|wrote|warned|confirmed)$/;

/** “…, Foreign Minister X said”, “X, the minister, said” and not “an adviser to X, said …” */
export function isTelling(
  { scene: { document }, references }: Telling,
  { first, last }: Reference,
) {
  const says = (at: number) => SAYS.test(document.tokens[at]?.word.key ?? '');
  if (says(last) || [1, 2, 3, 4, 5].some((n) => says(first - n))) return true;
  return says(last + 1) && references[0]?.first === first;
}

/** Who speaks to an envoy for a ministry. */
const OFFICIAL =
  /^(?:state-secretary|(?:permanent|principal|under)-?secretary|director(?:-general)?|chief-of-protocol)$/;
const HANDING = setOf(
  'handed hands conveyed conveys lodged lodges delivered delivers protested protests expressed expresses demanded demands received receives informed informs gave gives reprimanded',
);

/** “Deputy Minister X handed him a note”, “he was received by State Secretary Y” */
const handsOver = (scene: Scene, one: Reference): boolean =>
  HANDING.has(keyIn(scene, one.last)) ||
  [1, 2, 3, 4, 5, 6].some(
    (n) =>
      keyIn(scene, one.first - n) === 'by' &&
      /^(?:received|met|told|handed|informed)$/.test(keyIn(scene, one.first - n - 1)),
  );

function isOf(draft: Draft, telling: Telling, one: Reference, person: Person): boolean {
  const { country } = person;
  if (isCredentials(draft)) return holds(person, ENVOY);
  // whoever is named to a post, and who names him, are of one state
  const isPost = draft.cue.entry.kind === 'post';
  const isTaken = draft.parts.some(
    ({ person: other }) => other.country === country && !(isPost && !holds(other, SENIOR)),
  );
  // an embassy: the first of office of each of the two states
  if (draft.cue.entry.kind === 'mission')
    return (
      country !== undefined &&
      draft.countries.has(country) &&
      !isTaken &&
      (holds(person, SENIOR) || isDeputy(person))
    );
  if (draft.format === 'other') {
    const actor = draft.actor ?? draft.countries.keys().next().value;
    // “called home its ambassador X”
    const isOwn = country === actor && HOME.test(draft.cue.entry.phrase) && holds(person, ENVOY);
    const isTarget = country === undefined || (country !== actor && draft.countries.has(country));
    if (isTarget || isOwn) return !isTaken && isEnvoy(telling, one, person);
    // “Deputy Minister X told Ambassador Y that …”: an envoy is called in by a deputy, too, but not
    // by the president who tells of it
    const isSummons = draft.cue.entry.kind === 'envoy' && draft.plover === 'REJECT';
    const isHead = isSummons && !HOME.test(draft.cue.entry.phrase) && holds(person, HEADS);
    const isActor = (holds(person, SENIOR) && !isHead) || isDeputy(person);
    const isHanding =
      isSummons && (isActor || holds(person, OFFICIAL)) && handsOver(telling.scene, one);
    return (
      (country ?? actor) === actor &&
      !isTaken &&
      (isHanding || (isActor && isTelling(telling, one)))
    );
  }
  // “Ministers X and Y signed the declaration”, of whatever country
  if (country === undefined)
    return (
      draft.format === 'agreement' &&
      holds(person, SENIOR) &&
      telling.cues.some(({ entry, perfect }) => entry.kind === 'sign' && !perfect)
    );
  // who ends a pact, and not with whom it was
  const isOfActor = draft.format !== 'agreement' || (draft.actor ?? country) === country;
  return isOfActor && draft.countries.has(country) && !isTaken && isSideOf(draft, person);
}

/** Whether its people are to be looked for: where a meeting’s are, other rules know. */
function isOpen(draft: Draft): boolean {
  const { format, status, zone, background, bodies, cue } = draft;
  if (zone === 'body' || background || bodies.length > 0) return false;
  if (isCredentials(draft)) return true;
  if (format === 'other') return /^(?:envoy|ties|mission|post)$/.test(cue.entry.kind);
  if (!isNobodys(draft)) return false;
  if (/^(?:agreement|call)$/.test(format)) return status !== 'denied';
  return (
    /^(?:meeting|gathering)$/.test(familyOf(format)) && /^(?:cancelled|postponed)$/.test(status)
  );
}

/** “Togo and Benin held talks and signed a pact”: told of together, both are of the same people. */
function shareActors(chosen: readonly Draft[]): void {
  const news = chosen.filter(
    ({ zone, background, status }) => zone !== 'body' && !background && status === 'held',
  );
  const meeting = news.find(
    ({ format }) => familyOf(format) === 'meeting' && !/^(?:visit|call)$/.test(format),
  );
  const pact = news.find(({ format }) => format === 'agreement');
  if (!meeting || !pact || !isDateCompatible(meeting, pact)) return;
  if (![...meeting.countries.keys()].some((code) => pact.countries.has(code))) return;
  if (meeting.parts.length === 0) meeting.parts.push(...pact.parts);
  pact.site ??= meeting.site;
}

const isOfOtherDay = ({ dates }: Telling, { when }: Draft) =>
  dates.some(({ past, precision }) => precision === 3 && past !== when?.edtf);

export function joinActors(chosen: readonly Draft[], tellings: readonly Telling[]): void {
  for (const draft of chosen) {
    if (!isOpen(draft)) continue;
    for (const telling of tellings.slice(0, MOST)) {
      // “On Friday he had accredited X”
      if (isCredentials(draft) && isOfOtherDay(telling, draft)) continue;
      for (const one of telling.references.slice(0, MOST_NAMED)) {
        const [person, other] = one.people;
        if (!person || other || one.by !== 'name' || telling.quoted.has(one.first)) continue;
        const isAside = !/^(?:main|attribution)$/.test(segmentAt(telling, one.first)?.kind ?? '');
        const isElsewhere = isAside || isPassing(telling, one) || isAbsent(telling, one);
        if (isElsewhere || !isOf(draft, telling, one, person)) continue;
        if (draft.parts.some((part) => part.person === person)) continue;
        const { first, last } = one;
        draft.parts.push({ person, role: 'participant', first, last, rule: 'participant.named' });
      }
    }
  }
  shareActors(chosen);
}
