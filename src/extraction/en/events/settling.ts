/** Which of the events of one sentence is its news, and how they belong together. */
import type { Cue } from './cues.ts';
import { familyOf, hasPerson, type Draft } from './drafts.ts';
import { isWith } from './eventhood.ts';
import type { Telling } from './telling.ts';

export const STRONG_STATEMENT =
  /^(?:condemn|.* condemn|denounc|accus|critici|slam|deplor|blast|blam|protest|lodged a|urg|call(?:ed|s)? (?:for|on)|demand|reject|warn|threaten|den(?:y|ied|ies)|hail|congratulat|praise|thank)/;

export const isStatementStrong = (draft: Draft) => STRONG_STATEMENT.test(draft.cue.entry.phrase);

/** “on the sidelines of the summit”: the gathering is where, not what. */
const isAside = ({ scene: { document, line } }: Telling, { first }: Cue) =>
  document.tokens
    .slice(Math.max(line.first, first - 12), first)
    .some(({ word }) => /^(?:sidelines?|margins?|fringes?|side)$/.test(word.key));

/** “…, X told reporters after meeting Y”, “After talks with Y, X said …”: X was there, too. */
function addSpeaker({ segments, references }: Telling, draft: Draft): void {
  const { segment, perfect } = draft.cue;
  if (segment.kind !== 'before' || perfect) return;
  const saying = segments.find(
    ({ first, last, kind }) =>
      (kind === 'attribution' && last === segment.first) ||
      (kind === 'main' && first === segment.last),
  );
  const speaker =
    saying &&
    references.find(
      ({ first, by }) => by === 'name' && first >= saying.first && first < saying.last,
    );
  const [person] = speaker?.people ?? [];
  if (!person || !speaker || hasPerson(draft, person)) return;
  const { first, last } = speaker;
  if (!person.held.some(({ office }) => office.id === 'spokesperson'))
    draft.parts.unshift({ person, role: 'participant', first, last, rule: 'participant.speaker' });
}

/** “flew home after concluding a visit” */
const isOver = ({ entry, carrier }: Cue) =>
  entry.form === 'noun' &&
  entry.format === 'visit' &&
  /^(?:conclud|end|complet|wrap|wound|wind|round|finish)/.test(carrier ?? '');

/** “said after meeting X” */
const isMeeting = ({ entry }: Cue) =>
  entry.form === 'ing' && entry.format !== 'visit' && entry.kind === 'verb';

/** “will meet for a summit”, “met in Lima, the capital of Peru, for an emergency summit” */
function isForIt({ scene: { document } }: Telling, { last, segment }: Cue, { first }: Cue) {
  for (let i = first - 1; i >= last && i >= first - 5; i--)
    if (document.tokens[i]?.word.key === 'for') return first < segment.last;
  return false;
}

/** Which of the events of one sentence is its news, and which gathering others took place at. */
export function settle(drafts: Draft[], telling: Telling): Draft[] {
  const main = drafts.find((draft) => familyOf(draft.format) === 'meeting' && !draft.background);
  const gathering = drafts.find((draft) => familyOf(draft.format) === 'gathering');
  // “the first time they met since the forum of July …”: another gathering, long before.
  const isEarlier =
    gathering !== undefined &&
    telling.scene.document.tokens[gathering.cue.segment.first]?.word.key === 'since';
  if (gathering && isAside(telling, gathering.cue)) {
    gathering.background = true;
    gathering.parts = [];
  }
  // “The ministers gathered in Lima to hold a meeting”: one event.
  const isOne =
    main !== undefined &&
    gathering !== undefined &&
    gathering.cue.entry.form !== 'noun' &&
    gathering.cue.first < main.cue.first &&
    gathering.cue.segment === main.cue.segment;
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
  if (isOne) {
    main.site ??= gathering.site;
    main.when ??= gathering.when;
    for (const part of gathering.parts) if (!hasPerson(main, part.person)) main.parts.push(part);
    drafts = drafts.filter((draft) => draft !== gathering);
  } else if (main && gathering && !isEarlier) {
    main.parent = gathering;
    main.site ??= gathering.site;
    if (gathering.cue.first > main.cue.first) {
      gathering.background = true;
      gathering.parts = [];
    }
  }
  // “visited Peru, where she met President X”: the host of the visit.
  const visit = drafts.find(({ format, background }) => format === 'visit' && !background);
  for (const draft of drafts)
    if (
      visit &&
      familyOf(draft.format) === 'meeting' &&
      draft.format !== 'visit' &&
      draft.cue.segment.kind === 'relative' &&
      draft.cue.first > visit.cue.first
    ) {
      draft.background = true;
      draft.parent = visit;
      for (const part of draft.parts)
        if (!hasPerson(visit, part.person)) visit.parts.push({ ...part, role: 'host' });
    }
  // “denied that any meeting had taken place” tells of the meeting.
  if (drafts.some(({ status, format }) => status === 'denied' && format !== 'statement'))
    drafts = drafts.filter(
      ({ format, cue }) => format !== 'statement' || !/^den/.test(cue.entry.phrase),
    );
  // “agreed …, after a meeting with …”: the meeting is the news where the main clause has none.
  if (!drafts.some((draft) => !draft.background && familyOf(draft.format) !== 'statement')) {
    for (const draft of drafts)
      if (familyOf(draft.format) === 'meeting' && draft.parts.length === 1)
        addSpeaker(telling, draft);
    const behind = drafts.find(
      (draft) =>
        draft.cue.segment.kind === 'before' &&
        !draft.cue.perfect &&
        familyOf(draft.format) === 'meeting' &&
        (isOver(draft.cue) ||
          (draft.parts.length >= 2 &&
            (draft.cue.entry.form === 'noun' ? isWith(telling, draft.cue) : isMeeting(draft.cue)))),
    );
    if (behind) {
      behind.background = false;
      // It was on the day of what was agreed after it.
      const date = telling.dates.find(
        ({ first, precision }) =>
          precision === 3 &&
          telling.segments.some(
            (segment) => segment.kind === 'main' && first >= segment.first && first < segment.last,
          ),
      );
      if (date)
        behind.when ??= { edtf: date.past, first: date.first, last: date.last, rule: date.rule };
    }
  }
  const isPerfect = (draft: Draft) => draft.cue.perfect && familyOf(draft.format) !== 'statement';
  if (
    drafts.some(
      (draft) => !draft.background && !isPerfect(draft) && familyOf(draft.format) !== 'statement',
    )
  )
    for (const draft of drafts) if (isPerfect(draft)) draft.background = true;
  const press = drafts.find((draft) => draft.format === 'press-conference');
  if (press && drafts.length > 1) press.background = true;
  const firm = drafts.find((draft) => familyOf(draft.format) !== 'statement' && !draft.background);
  return drafts.filter(
    (draft) =>
      draft === firm ||
      draft.format !== 'statement' ||
      !firm ||
      STRONG_STATEMENT.test(draft.cue.entry.phrase),
  );
}
