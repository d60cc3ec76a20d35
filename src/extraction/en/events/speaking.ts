/** Who met, where it is told by who speaks of it: “…, X told reporters after meeting Y”. */
import { setOf } from '../tables/words.ts';
import { hasPerson, type Draft } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import { isCapital } from '../text/document.ts';
import type { Cue } from '../triggers/cues.ts';

/** Who speaks in the clause beside one that begins with “after”. */
function speakerBeside({ segments, references }: Telling, { segment, perfect }: Cue) {
  const saying = segments.find(
    ({ first, last, kind }) =>
      segment.kind === 'before' &&
      !perfect &&
      ((kind === 'attribution' && last === segment.first) ||
        (/^(?:main|attribution)$/.test(kind) && first === segment.last)),
  );
  return (
    saying &&
    references.find(
      ({ first, by, people }) =>
        (by === 'name' || people.length > 1) && first >= saying.first && first < saying.last,
    )
  );
}

/** “…, X told reporters after meeting Y”, “After talks with Y, X said …”: X was there, too. */
export function addSpeaker(telling: Telling, draft: Draft): void {
  const speaker = speakerBeside(telling, draft.cue);
  const [person, other] = speaker?.people ?? [];
  if (!person || other || !speaker || hasPerson(draft, person)) return;
  const { first, last } = speaker;
  if (!person.held.some(({ office }) => office.id === 'spokesperson'))
    draft.parts.unshift({ person, role: 'participant', first, last, rule: 'participant.speaker' });
}

/** Between two who are named together. */
const JOINTS = setOf("and of the 's ’s");

/** “X and President Y of Togo agreed … after talks”: the two before the verb. */
function pairBefore({ scene, references, segments }: Telling, { segment, perfect }: Cue) {
  const main = segments.find(({ last, kind }) => kind === 'main' && last === segment.first);
  if (!main || perfect || segment.kind !== 'before') return [];
  const [a, b] = references.filter((one) => one.first >= main.first && one.last <= main.last);
  if (!a || !b || a.people.length !== 1 || b.people.length !== 1) return [];
  let isJoined = false;
  for (let i = a.last; i < b.first; i++) {
    const token = scene.document.tokens[i];
    isJoined ||= token?.word.key === 'and';
    if (!JOINTS.has(token?.word.key ?? '') && !scene.offices.has(i) && !isCapital(token)) return [];
  }
  return isJoined ? [a, b] : [];
}

/** “After talks in Lima, the two leaders said …”: it was they who talked. */
export function addPair(telling: Telling, draft: Draft): void {
  const beside = speakerBeside(telling, draft.cue);
  const speakers = beside && beside.people.length > 1 ? [beside] : pairBefore(telling, draft.cue);
  if (speakers.length === 0) return;
  draft.parts = speakers.flatMap(({ people, first, last }) =>
    people.map((person) => ({
      person,
      role: 'participant',
      first,
      last,
      rule: 'participant.speaker',
    })),
  );
  draft.background = false;
}
