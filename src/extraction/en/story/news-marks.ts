/** What marks an event as the news of its report, or as the occasion of it. */
import type { Cue } from '../triggers/cues.ts';
import { familyOf, isAccord, type Draft } from '../tellings/drafts.ts';
import { countriesOfDraft } from '../tellings/merging.ts';

/** What has been done or is to be, and is not only said or agreed to. */
export const isFirm = (draft: Draft) => familyOf(draft.format) !== 'statement' && !isAccord(draft);

/** Said against somebody. */
export const isAgainst = ({ cue }: Draft) =>
  /^(?:condemn|denounc|deplor|reject|disown|accus|protest|lodg)/.test(cue.entry.phrase);

/** The headline begins with it, and it is against something. */
export const isHeadlineOf = (draft: Draft, start: number) =>
  draft.zone === 'headline' && startOf(draft) <= start && isAgainst(draft);

export const isMeetingHeld = ({ format, status, background }: Draft) =>
  familyOf(format) === 'meeting' && format !== 'visit' && status === 'held' && !background;

/** “… after phone call”, “… following talks in Lima” */
export const isAfterTalks = ({ segment, entry }: Cue) =>
  segment.kind === 'before' && entry.form === 'noun' && familyOf(entry.format) === 'meeting';

/** A pact that is signed, by nobody who is named, and no meeting beside it. */
export const isNobodysPact = (draft: Draft, zoned: readonly Draft[]) =>
  draft.format === 'agreement' &&
  draft.status === 'held' &&
  draft.parts.length === 0 &&
  !zoned.some((other) => familyOf(other.format) === 'meeting' && other.status === 'held');

/** “Ministers hold talks, sign pact” */
export const isPactOfHeadline = ({ format, zone, status }: Draft) =>
  format === 'agreement' && zone === 'headline' && status === 'held';

/** “restore ties, reopen embassies”: the one with the other */
const isRestored = ({ format, status, background, cue }: Draft) =>
  format === 'agreement' &&
  status === 'held' &&
  !background &&
  /^(?:re(?:stor|sum)|normali|establish)/.test(cue.entry.phrase);

/** An embassy to be opened is told of where something has been done: what is news is that. */
export function settleMissions(firm: readonly Draft[]): void {
  const isDone = firm.some(({ status, background }) => status === 'held' && !background);
  for (const draft of firm)
    if (
      draft.cue.entry.kind === 'mission' &&
      (draft.status === 'held' ? firm.some(isRestored) : isDone)
    )
      draft.background = true;
}

export const startOf = ({ lines }: Draft) => Math.min(...lines);

export const isTalksOf = (accord: Draft, draft: Draft) =>
  familyOf(draft.format) === 'meeting' &&
  draft.format !== 'visit' &&
  draft.status === 'held' &&
  !draft.background &&
  startOf(draft) <= accord.lastLine + 3 &&
  [...countriesOfDraft(draft)].some((code) => countriesOfDraft(accord).has(code));

/** A signing is the main clause, the meeting only its occasion. */
export const isNewsOf = (signing: Draft, { cue }: Draft) =>
  signing.format === 'agreement' &&
  signing.zone !== 'body' &&
  signing.cue.segment.kind === 'main' &&
  cue.entry.form === 'noun' &&
  !cue.carrier &&
  signing.cue.last <= cue.first;

/** “attacks on the opposition”, “an all-party meeting”: nobody and no country is in it. */
export const isOfStates = ({ format, parts, bodies, countries, site, cue }: Draft) =>
  bodies.length > 0 ||
  // “Ministers from around the world met”
  (familyOf(format) === 'gathering' &&
    (familyOf(cue.entry.format) !== 'gathering' ||
      (cue.entry.kind === 'verb' && !cue.entry.phrase.startsWith('gather')))) ||
  countries.size > 0 ||
  site !== undefined ||
  (parts.length > 0 && familyOf(format) !== 'force');

/** A coach’s praise is no event of diplomacy. */
export const isSpokenByState = (draft: Draft) =>
  draft.parts.some(
    ({ person }) =>
      person.country !== undefined || person.held.some(({ office }) => office.organisation),
  ) ||
  draft.countries.size > 0 ||
  draft.bodies.length > 0;
