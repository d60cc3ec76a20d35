/** The events of a whole article: tellings in order, what points back joined, news told from context. */
import { datesExclude, parseEdtf } from '../../domain/edtf.ts';
import type { Day } from '../../lib/day.ts';
import type { Cast } from './cast.ts';
import type { Cue } from './cues.ts';
import { draftOf, draftsOf, isAsideCue } from './drafting.ts';
import { addLine, familyOf, hasPerson, type Draft, type When } from './drafts.ts';
import type { Layout } from './layout.ts';
import { absorb, isSameEvent } from './merging.ts';
import type { Person } from './people.ts';
import { choose } from './news.ts';
import { addOutcomes } from './outcomes.ts';
import { isRollCall, joinCallers, joinCompany, joinList, joinPeople } from './roll-calls.ts';
import { isRecollection, readTelling, type Context, type Telling } from './telling.ts';
import { saidWhen, whenFor } from './told-when.ts';
import { siteFor } from './told-where.ts';
import { partsOf } from './told-who.ts';
import { fillCalledOff, frame, isFrame, isPointing } from './frames.ts';
import { isAfter } from './scheduling.ts';
import { findTopics } from './topics.ts';

/** Events further back than this are told and done; so a book takes linear time, too. */
const MOST_OPEN = 60;

/** “In their phone talks” may come first of all within so many sentences. */
const MOST_EARLY = 5;

export interface Story {
  readonly drafts: readonly Draft[];
  readonly tellings: readonly Telling[];
}

/** The latest event that “the meeting” or “the summit” can mean. */
function antecedent(drafts: readonly Draft[], cue: Cue): Draft | undefined {
  const family = familyOf(cue.entry.format);
  const fits = drafts
    .slice(-MOST_OPEN)
    .filter(
      (draft) =>
        !draft.background &&
        (familyOf(draft.format) === family ||
          (family === 'press' && familyOf(draft.format) === 'meeting')),
    );
  const exact = fits.filter((draft) => draft.format === cue.entry.format);
  // “his visit” never means a meeting told before.
  const list = exact.length > 0 || cue.entry.format === 'visit' ? exact : fits;
  return list.at(-1);
}

const isDiscussion = ({ cue, parts, background }: Draft) =>
  cue.entry.kind === 'discuss' &&
  !background &&
  parts.length > 1 &&
  parts.every(({ rule }) => rule.endsWith('.office'));

const isHeldBy = (gathering: Draft, { parts, status }: Draft) =>
  familyOf(gathering.format) === 'gathering' &&
  !gathering.background &&
  gathering.status === status &&
  parts.every(({ person }) => hasPerson(gathering, person));

const isAttending = ({ definite, carrier }: Cue) =>
  definite && /^(?:attend|join|participat|took|take)/.test(carrier ?? '');

function isJoinable(draft: Draft, { when, status }: Draft): boolean {
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  return draft.status === status && !(mine && theirs && datesExclude(mine, theirs));
}

function join(draft: Draft, cue: Cue, telling: Telling, context: Context): void {
  const when = whenFor(telling, cue, draft.status === 'announced');
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  // “their talks in March” are others than those of Tuesday.
  if (mine && theirs && datesExclude(mine, theirs)) return;
  const isOther = draft.format === 'call' && cue.entry.format !== 'call';
  // “On Friday, X and Y agreed to resume the talks”: of others, and another day.
  const named = telling.references.filter(({ by }) => by === 'name');
  const isOfOthers =
    named.length > 0 && !named.some(({ people }) => people.some((who) => hasPerson(draft, who)));
  const isNear =
    !isOther &&
    !isOfOthers &&
    !isRecollection(telling) &&
    telling.index - draft.lastLine <= 2 &&
    telling.cues.length <= 4;
  const site = draft.format === 'call' || !isNear ? undefined : siteFor(telling, cue, context);
  if (
    site &&
    (!draft.site || (!draft.site.isCity && site.isCity && site.country === draft.site.country))
  )
    draft.site = site;
  if (isNear) draft.when ??= when;
  addLine(draft, telling.index);
  if (draft.status === 'unknown' && cue.status !== 'unknown') draft.status = cue.status;
  // “…, months after the last talks were cancelled”: those were others.
  if ((cue.status === 'postponed' || cue.status === 'cancelled') && !isAsideCue(cue))
    draft.status = cue.status;
  if (isRollCall(telling))
    for (const part of partsOf(telling, cue))
      if (!draft.parts.some(({ person }) => person === part.person)) draft.parts.push(part);
}

/** The day on which a lead says that it was said; of a lead that tells of another event, none. */
function toldOn(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  return tellings
    .filter(({ zone }) => zone === 'lead')
    .filter(({ index }) => draft.lines.has(index) || !all.some(({ lines }) => lines.has(index)))
    .map(saidWhen)
    .find((when) => when !== undefined);
}

export function readStory(
  cast: Cast,
  layout: Layout,
  published: Day | undefined,
  capitals: Context['capitals'],
): Story {
  const context: Context = { cast, published, capitals };
  const drafts: Draft[] = [];
  const tellings: Telling[] = [];
  let subject: Person | undefined;
  let current: Draft | undefined;
  let listed: Draft | undefined;
  let occasion: Draft | undefined;
  for (const [index, scene] of cast.scenes.entries()) {
    const part = layout.parts[index];
    if (part === 'furniture' || part === undefined) continue;
    const isDatelined = layout.dateline !== undefined && layout.dateline.first === scene.line.first;
    const from = isDatelined ? (layout.dateline?.end ?? scene.line.first) : scene.line.first;
    const zone = part === 'headline' || part === 'lead' ? part : 'body';
    const telling = readTelling(context, scene, index, zone, from, subject);
    tellings.push(telling);
    if (part === 'subheading' && !(listed && telling.references.length > 0)) continue;
    subject = telling.subject;
    const { tokens } = scene.document;
    // A list’s last line may run into the next sentence.
    const opening = listed && telling.references[0];
    if (
      listed &&
      opening &&
      !scene.line.loose &&
      opening.first <= scene.line.first + 8 &&
      telling.references.length > 1
    )
      joinPeople(listed, [opening]);
    const isList =
      zone === 'body' &&
      scene.line.loose &&
      telling.cues.length === 0 &&
      telling.references.length > 0;
    if (listed && isList) {
      joinList(listed, telling);
      continue;
    }
    listed = undefined;
    const sentence = draftsOf(telling, context);
    for (const cue of sentence.echoes) {
      const before = antecedent(drafts, cue);
      if (before) {
        joinCompany(before, telling);
        join(before, cue, telling, context);
        current = before;
      } else if (tellings.length <= MOST_EARLY && partsOf(telling, cue).length > 1)
        sentence.drafts.push(draftOf(telling, cue, context));
    }
    if (sentence.drafts.length === 0 && current?.format === 'call' && current.parts.length === 1)
      joinCallers(current, telling);
    if (
      sentence.drafts.length === 0 &&
      current &&
      ['meeting', 'gathering', 'agreement'].includes(familyOf(current.format))
    )
      joinCompany(current, telling);
    const framed = sentence.drafts.find(({ cue }) => isFrame(telling, cue));
    if (framed) {
      frame(framed, tellings.at(-2), drafts);
      for (const draft of sentence.drafts) if (draft !== framed) draft.background = true;
    }
    for (const draft of sentence.drafts) {
      if (draft.modality === 'hypothetical' && fillCalledOff(drafts, draft)) continue;
      // “The two leaders will discuss …”: at the summit that was told of.
      const told = isDiscussion(draft)
        ? drafts.slice(-MOST_OPEN).findLast((other) => isHeldBy(other, draft))
        : undefined;
      if (told) {
        addLine(told, index);
        current = told;
        continue;
      }
      const meant = isPointing(draft, telling) ? antecedent(drafts, draft.cue) : undefined;
      const isMeant = meant !== undefined && isJoinable(meant, draft);
      if (isMeant) draft.countries.clear();
      // “X and Y attended the meeting” told of before.
      const attended =
        !isMeant && isAttending(draft.cue) ? antecedent(drafts, draft.cue) : undefined;
      if (attended && isJoinable(attended, draft)) {
        joinPeople(attended, telling.references);
        addLine(attended, index);
        continue;
      }
      const same = isMeant
        ? meant
        : drafts.slice(-MOST_OPEN).findLast((other) => isSameEvent(other, draft));
      if (same) {
        absorb(same, draft);
        for (const other of sentence.drafts) if (other.parent === draft) other.parent = same;
        current = same;
      } else {
        drafts.push(draft);
        if (!draft.background) current = draft;
      }
    }
    const endsInColon = tokens[scene.line.last - 1]?.word.text === ':';
    if (endsInColon && isRollCall(telling)) listed = current;
    // What a sentence speaks of is a topic of the event it goes on about.
    const holder =
      sentence.drafts.length > 0 && sentence.drafts.every(({ background }) => background)
        ? sentence.drafts[0]
        : current;
    if (holder) {
      addLine(holder, index);
      for (const [id, evidence] of findTopics(scene, from, scene.line.last))
        if (!holder.topics.has(id)) holder.topics.set(id, evidence);
    }
    // What was agreed is of the meeting told last, whatever else the sentence speaks of.
    if (current && ['meeting', 'gathering'].includes(familyOf(current.format))) occasion = current;
    if (occasion) addOutcomes(occasion, telling);
  }
  const chosen = choose(drafts, tellings);
  for (const draft of chosen) {
    if (draft.zone !== 'body' && !draft.background && draft.status === 'held')
      draft.when ??= toldOn(draft, tellings, chosen);
    // Filled in by another sentence: what is dated after its report has not been.
    if (draft.status === 'held' && draft.when && isAfter(draft.when.edtf, published)) {
      draft.status = 'announced';
      draft.modality = 'future';
    }
  }
  return { drafts: chosen, tellings };
}
