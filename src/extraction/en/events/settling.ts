/** Which of the events of one sentence is its news, and how they belong together. */
import { SIDELINES } from '../tables/word-classes.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import type { Cue } from '../triggers/cues.ts';
import {
  familyOf,
  hasPerson,
  isAccord,
  isCredentials,
  isMeeting,
  type Draft,
  type When,
} from '../tellings/drafts.ts';
import { keyIn } from '../people/scene.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import { addSpeaker } from './speaking.ts';
import { isWhenSaid } from './visits.ts';
import { isSubject } from '../where/only-spoken-of.ts';
import { isOfSpeech } from '../when/said-when.ts';
import { hasLeft } from './visits.ts';

/** Said for or against something: news, whatever else is told. */
export const isStrong = ({ format, kind }: TriggerEntry) =>
  format === 'statement' && /^(?:word|message|noun)$/.test(kind);

export const isStatementStrong = ({ cue }: Draft) => isStrong(cue.entry);

/** Where nothing else has been done, a view is news, too. */
export const isStatementNews = (draft: Draft) =>
  isStatementStrong(draft) ||
  (draft.status === 'held' && /^(?:view|hail|stance)$/.test(draft.cue.entry.kind));

/** “as she arrived for a two-day European Union summit” */
const MOST_AFTER = 9;

/** “on the sidelines of the summit”: the gathering is where, not what. */
const isAside = ({ scene: { document, line } }: Telling, { first }: Cue) =>
  document.tokens
    .slice(Math.max(line.first, first - 12), first)
    .some(({ word }) => word.key === 'side' || SIDELINES.has(word.key));

/** “was snubbed at a summit”, in what is denied or off: not the summit. */
const isOffAt = ({ scene: { document } }: Telling, { cue, status }: Draft) =>
  /^(?:cancelled|postponed|denied)$/.test(status) &&
  !cue.carrier &&
  document.tokens
    .slice(Math.max(cue.segment.first, cue.first - 5), cue.first)
    .some(({ word }) => word.key === 'at');

/** “At the summit in Lima, X met Y”: there, too. */
const isOpening = (
  { scene: { document } }: Telling,
  { first, segment, carrier }: Cue,
  main: Draft | undefined,
) =>
  main !== undefined &&
  main.parts.length === 2 &&
  main.cue.first > first &&
  !carrier &&
  /^(?:at|during)$/.test(document.tokens[segment.first]?.word.key ?? '');

/** “flew home after concluding a visit” */
const isOver = ({ entry, carrier }: Cue) =>
  entry.form === 'noun' &&
  entry.format === 'visit' &&
  /^(?:conclud|end|complet|wrap|wound|wind|round|finish)/.test(carrier ?? '');

/** “at a summit” */
const isAt = ({ scene }: Telling, { first, entry, carrier }: Cue) =>
  entry.form === 'noun' &&
  !carrier &&
  [2, 3].some((n) => keyIn(scene, first - n) === 'at' || keyIn(scene, first - n) === 'during');

/** “will meet for a summit”, “met in Lima, the capital of Peru, for an emergency summit” */
function isForIt({ scene: { document } }: Telling, { last, segment }: Cue, { first }: Cue) {
  for (let i = first - 1; i >= last && i >= first - 5; i--)
    if (document.tokens[i]?.word.key === 'for') return first < segment.last;
  return false;
}

/** “announced on Monday after a meeting”: when it was said, right before. */
function saidBefore(telling: Telling, { segment, status }: Cue): When | undefined {
  const date = telling.dates.find(
    ({ first, last, precision }) =>
      precision === 3 && last >= segment.first - 1 && first < segment.first,
  );
  return status === 'held' && date && isOfSpeech(telling, date)
    ? { edtf: date.past, first: date.first, last: date.last, rule: date.rule }
    : undefined;
}

/** Which of the events of one sentence is its news, and which gathering others took place at. */
export function settle(drafts: Draft[], telling: Telling): Draft[] {
  // “X, who met Y last month, will visit Togo”: the clause only says who X is.
  const hasNews = drafts.some(
    ({ cue, format, background }) =>
      cue.segment.kind === 'main' && !background && familyOf(format) !== 'statement',
  );
  if (hasNews)
    for (const draft of drafts) if (draft.cue.segment.kind === 'relative') draft.background = true;
  const main = drafts.find((draft) => familyOf(draft.format) === 'meeting' && !draft.background);
  // “received Ambassador X, who presented his credentials”: for these he came.
  const credentials = main && drafts.find(isCredentials);
  if (credentials) {
    credentials.background = false;
    for (const part of main.parts)
      if (!hasPerson(credentials, part.person)) credentials.parts.push(part);
    credentials.site ??= main.site;
    credentials.when ??= main.when;
    return settle(
      drafts.filter((draft) => draft !== main),
      telling,
    );
  }
  // “arrived in Lima on Monday ahead of talks on Tuesday”
  const arrival = drafts.find(({ format, site }) => format === 'visit' && site?.isCity);
  for (const draft of arrival ? drafts : [])
    if (draft.cue.segment.kind === 'after' && isMeeting(draft)) draft.site ??= arrival?.site;
  const gathering = drafts.find((draft) => familyOf(draft.format) === 'gathering');
  const isOnlyWhere =
    gathering &&
    (isAside(telling, gathering.cue) ||
      (!gathering.cue.carrier && isWhenSaid(telling, gathering.cue, MOST_AFTER)) ||
      isOpening(telling, gathering.cue, main) ||
      isOffAt(telling, gathering) ||
      // “is willing to hold talks with X at a summit”
      (main?.status === 'unknown' && isAt(telling, gathering.cue)));
  if (isOnlyWhere) {
    gathering.background = true;
    gathering.parts = [];
  }
  // “The leaders will meet for a summit in Lima”
  const isFor =
    main !== undefined &&
    gathering !== undefined &&
    main.cue.entry.kind === 'verb' &&
    main.format !== 'visit' &&
    isForIt(telling, main.cue, gathering.cue);
  if (isFor) {
    for (const part of main.parts)
      if (!hasPerson(gathering, part.person)) gathering.parts.push(part);
    gathering.site ??= main.site;
    gathering.when ??= main.when;
    return settle(
      drafts.filter((draft) => draft !== main),
      telling,
    );
  }
  // “signed a pact at a summit in Lima”
  const pact = drafts.find(
    ({ format, background, cue }) =>
      format === 'agreement' && !background && cue.entry.kind === 'sign',
  );
  if (pact && gathering && !main && pact.parts.length > 1 && isAt(telling, gathering.cue)) {
    gathering.background = true;
    pact.site ??= gathering.site;
    pact.when ??= gathering.when;
  }
  if (main && gathering) {
    // “talks on the summit in Lima” are no part of it.
    const { site } = gathering;
    if (!site || !isSubject(telling.scene, site, main.cue.first)) {
      main.parent = gathering;
      main.site ??= site;
    }
    if (gathering.cue.first > main.cue.first) {
      gathering.background = true;
      gathering.parts = [];
    }
  }
  // “will reopen its embassy, X announced on Monday after a meeting with Y”
  for (const draft of drafts)
    if (
      draft.cue.segment.kind === 'before' &&
      !draft.cue.perfect &&
      isMeeting(draft) &&
      !draft.when
    )
      draft.when = saidBefore(telling, draft.cue);
  // “agreed …, after a meeting with …”: the meeting is the news where the main clause has none.
  const areWords = drafts.every(
    (draft) => draft.background || familyOf(draft.format) === 'statement' || isAccord(draft),
  );
  if (areWords) {
    for (const draft of drafts)
      if (familyOf(draft.format) === 'meeting' && draft.parts.length === 1)
        addSpeaker(telling, draft);
    const behind = drafts.find(
      (draft) =>
        draft.cue.segment.kind === 'before' &&
        !draft.cue.perfect &&
        (familyOf(draft.format) === 'gathering' || familyOf(draft.format) === 'meeting') &&
        (isOver(draft.cue) ||
          hasLeft(telling, draft.cue) ||
          draft.parts.length >= 2 ||
          draft.format === 'conference'),
    );
    if (behind) {
      behind.background = false;
      // It was on the day of what was agreed after it.
      const date = telling.dates.find(
        ({ first, precision }) => precision === 3 && segmentAt(telling, first)?.kind === 'main',
      );
      if (date)
        behind.when ??= { edtf: date.past, first: date.first, last: date.last, rule: date.rule };
    }
  }
  const firm = drafts.find((draft) => familyOf(draft.format) !== 'statement' && !draft.background);
  return drafts.filter(
    (draft) => draft.format !== 'statement' || !firm || isStatementStrong(draft),
  );
}
