/** Sentences that only say where and when it was said, agreed or meant, of what was told before. */
import { keyAt } from '../text/document.ts';
import type { Cue } from '../triggers/cues.ts';
import { familyOf, hasPerson, isAccord, type Draft } from '../tellings/drafts.ts';
import { isFiner, isWithin } from '../tellings/merging.ts';
import { isPrinted } from '../when/told-when.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';

const SAYING =
  /^(?:remarks?|comments?|announcements?|pledges?|commitments?|decisions?|agreements?|understandings?|consensus|calls?|statements?|views?|observations?|resolve|offers?|appeals?|assurances?|exchange|declaration|requests?|proposals?|invitation|messages?|interest|desire|wish|hope|readiness|willingness|concerns?)$/;

const MADE =
  /^(?:made|makes|voiced|delivered|expressed|said|says|stated|conveyed|issued|extended|spoke|disclosed)$/;
const OCCASION = /^(?:when|while|as|during|at|in|after|on|following|from|out)$/;

/** “Lawson made the remarks when meeting …”, “He said this at talks with …”, “… spoke of this as X called” */
function isRemark({ scene: { document, line } }: Telling, { first }: Cue): boolean {
  const { tokens } = document;
  for (let i = line.first + 2; i < first && i < line.first + 12; i++) {
    if (!SAYING.test(keyAt(tokens, i)) && !/^(?:this|so)$/.test(keyAt(tokens, i))) continue;
    let verb = i - 1;
    while (
      verb > line.first &&
      /^(?:the|these|this|his|her|their|of|about)$/.test(keyAt(tokens, verb))
    )
      verb--;
    if (MADE.test(keyAt(tokens, verb)))
      return [1, 2, 3, 4, 5, 6].some((n) => i + n < first && OCCASION.test(keyAt(tokens, i + n)));
  }
  return false;
}

/** “This was in a meeting held at …”, “The understanding was reached during talks between …”. */
export function isFrame(telling: Telling, cue: Cue): boolean {
  const { entry, first } = cue;
  const { document, line } = telling.scene;
  if (['meeting', 'gathering'].includes(familyOf(entry.format)) && isRemark(telling, cue))
    return true;
  if (!['meeting', 'gathering'].includes(familyOf(entry.format))) return false;
  const { tokens } = document;
  const isPointer = /^(?:this|that|it|these)$/.test(keyAt(tokens, line.first));
  let verb = line.first + 1;
  if (!isPointer || SAYING.test(keyAt(tokens, verb))) {
    if (!/^(?:the|these|this|that|his|her|their)$/.test(keyAt(tokens, line.first))) return false;
    while (verb < line.first + 4 && !SAYING.test(keyAt(tokens, verb))) verb++;
    if (!SAYING.test(keyAt(tokens, verb))) return false;
    verb++;
  }
  if (!/^(?:was|were|came|took|happened|followed)$/.test(keyAt(tokens, verb))) return false;
  return tokens
    .slice(verb + 1, first)
    .some(({ word }, i) => (i < 5 && OCCASION.test(word.key)) || word.key === 'when');
}

/** The meeting behind what a lead says: its people are those of the sentence before. */
export function frame(
  draft: Draft,
  telling: Telling,
  before: Telling | undefined,
  drafts: readonly Draft[],
): void {
  const isTold = drafts.some(
    (told) =>
      told.zone !== 'body' &&
      !told.background &&
      // A press conference is where it was said.
      !/^(?:statement|press)$/.test(familyOf(told.format)) &&
      !isAccord(told) &&
      told.status !== 'unknown',
  );
  // “The announcement of the visit came at a forum”
  if (isTold && familyOf(draft.format) === 'gathering') draft.background = true;
  if (!before || before.zone === 'body' || isTold) return;
  // “X has invited Y to visit Togo”, said at this meeting
  for (const wish of drafts)
    if (wish.zone !== 'body' && wish.status === 'unknown') wish.background = true;
  if (draft.parts.length === 0)
    for (const { people, first, last, by } of before.references)
      for (const person of people)
        if (!hasPerson(draft, person) && !before.quoted.has(first))
          draft.parts.push({ person, role: 'participant', first, last, rule: `participant.${by}` });
  // “made the remarks to X as he welcomed the minister”
  for (const { people, first, last, by } of telling.references)
    for (const person of people)
      if (by === 'name' && first < draft.cue.first && !hasPerson(draft, person))
        draft.parts.push({ person, role: 'participant', first, last, rule: 'participant.name' });
  const date = before.dates.find(
    (one) =>
      one.precision === 3 &&
      /^(?:main|attribution)$/.test(segmentAt(before, one.first)?.kind ?? '') &&
      !isPrinted(before, one),
  );
  if (date && draft.status === 'held')
    draft.when ??= { edtf: date.past, first: date.first, last: date.last, rule: date.rule };
  draft.zone = 'lead';
  draft.background = false;
}

/** “The summit had been scheduled for Friday”: day and place of what was called off. */
export function fillCalledOff(
  drafts: readonly Draft[],
  { parts, when, site, modality, cue }: Draft,
): boolean {
  // “Togo and Benin put off their talks”, then: “X was to have travelled to Lomé to meet Y”
  const isOfStates = ({ parts: known, zone, countries }: Draft) =>
    known.length === 0 &&
    zone !== 'body' &&
    parts.length > 1 &&
    parts.every(({ person }) => person.country && countries.has(person.country));
  const off = drafts.findLast(
    (draft) =>
      /^(?:cancelled|postponed)$/.test(draft.status) &&
      (draft.parts.some(({ person }) => parts.some((part) => part.person === person)) ||
        isOfStates(draft)),
  );
  if (!off) return false;
  const areAll = [...off.countries.keys()].every((code) =>
    parts.some(({ person }) => person.country === code),
  );
  if (off.parts.length === 0 && areAll) off.parts.push(...parts);
  const isThere = !site || !off.site || site.country === off.site.country;
  const isNew =
    !off.when || modality === 'hypothetical' || isFiner(when?.edtf ?? '', off.when.edtf);
  if (when && isThere && isNew) off.when = when;
  // a trip to Togo, in which X “had been expected to meet Y in Lomé”, is to Togo
  const isFinerSite = isWithin(site, off.site) && off.format === cue.entry.format;
  if (!off.site || isFinerSite) off.site = site ?? off.site;
  // “X was to be in Lima for talks with Y”: with Y, too
  const isPurpose = parts.some(({ first, person }) => first < cue.first && hasPerson(off, person));
  if ((cue.entry.form === 'noun' || cue.entry.format === 'visit') && isPurpose)
    for (const part of parts) if (!hasPerson(off, part.person)) off.parts.push(part);
  return true;
}

/** “The meeting took place in Lima”: of the one told before, wherever that is. */
export const isPointing = ({ cue, parts, bodies, background }: Draft, telling: Telling): boolean =>
  cue.definite &&
  cue.entry.form === 'noun' &&
  cue.entry.format !== 'visit' &&
  !background &&
  parts.length === 0 &&
  bodies.length === 0 &&
  telling.references.length === 0;
