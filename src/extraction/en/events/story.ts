/** The events of a whole article: tellings in order, what points back joined, news told from context. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import type { Day } from '../../../lib/day.ts';
import type { Cast } from '../people/cast.ts';
import { draftOf, draftsOf } from './drafting.ts';
import { addLine, familyOf, type Draft, type When } from './drafts.ts';
import { firstDay } from './first-day.ts';
import { addEqual } from './hosts.ts';
import type { Layout } from '../layout.ts';
import { absorb, isSameEvent } from './merging.ts';
import type { Person } from '../people/people.ts';
import { choose } from './news.ts';
import { addOutcomes } from './outcomes.ts';
import {
  companyOf,
  isRollCall,
  joinCallers,
  joinCompany,
  joinList,
  joinListed,
  joinPeople,
} from './roll-calls.ts';
import { readTelling, type Context, type Telling } from './telling.ts';
import { saidWhen } from './told-when.ts';
import { partsOf } from './told-who.ts';
import { joinTwins } from './twins.ts';
import { fillCalledOff, frame, isFrame, isPointing } from './frames.ts';
import { isAfter, wasToBe } from './scheduling.ts';
import {
  antecedent,
  gatheringOf,
  isDiscussion,
  isHeldBy,
  isAttending,
  isGoingOn,
  isReceived,
  joinEcho,
  joinHost,
  joinPossible,
  MOST_OPEN,
} from './echoes.ts';
import { speakerOf } from './speakers.ts';
import { findTopics } from './topics.ts';

/** “In their phone talks” may come first of all within so many sentences. */
const MOST_EARLY = 5;

export interface Story {
  readonly drafts: readonly Draft[];
  readonly tellings: readonly Telling[];
}

function isJoinable(draft: Draft, { when, status }: Draft): boolean {
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  return draft.status === status && !(mine && theirs && datesExclude(mine, theirs));
}

const isUndated = ({ zone, background, status, when }: Draft) =>
  zone !== 'body' && !background && status === 'held' && !when;

/** A press conference is on the day of what it is about. */
const isAfterTalks = (press: Draft, { parts }: Draft) =>
  press.format === 'press-conference' &&
  press.status === 'held' &&
  press.when !== undefined &&
  press.parts.some(({ person }) => parts.some((part) => part.person === person));

const isWord = ({ format }: Draft) => format === 'statement' || format === 'sanction';

/** The day on which a lead says that it was said; of a lead that tells of another event, none. */
function toldOn(
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined {
  // What a country says or imposes is dated within its first sentences.
  return tellings
    .filter(({ zone }, i) => zone === 'lead' || (isWord(draft) && i < MOST_EARLY))
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
  const isOfName = (at: number) => cast.named.has(at);
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
      // “…, who had met X before to discuss tea”: of another meeting.
      if (cue.segment.kind === 'aside') continue;
      // “will head to Togo for a state visit”: of this sentence's own event.
      const isOwn = sentence.drafts.some(
        (draft) =>
          !draft.background && draft.format === cue.entry.format && draft.cue.first < cue.first,
      );
      if (isOwn) continue;
      const before = antecedent(drafts, cue);
      if (before) {
        joinCompany(before, telling);
        joinEcho(before, cue, telling, context);
        current = before;
      } else if (
        tellings.length <= MOST_EARLY &&
        (partsOf(telling, cue).length > 1 ||
          (zone !== 'body' && (cue.carriedAfter || /^(?:cancelled|postponed)$/.test(cue.status))))
      )
        sentence.drafts.push(draftOf(telling, cue, context));
    }
    for (const cue of sentence.possible) joinPossible(drafts, cue, telling);
    if (sentence.drafts.length === 0 && current?.format === 'call' && current.parts.length === 1)
      joinCallers(current, telling);
    const together = sentence.drafts.length === 0 ? companyOf(current, drafts) : undefined;
    if (together) joinCompany(together, telling, tellings.at(-2));
    const framed = sentence.drafts.find(({ cue }) => isFrame(telling, cue));
    if (framed) {
      frame(framed, tellings.at(-2), drafts);
      for (const draft of sentence.drafts) if (draft !== framed) draft.background = true;
    }
    for (const draft of sentence.drafts) {
      const isMeant = draft.modality === 'hypothetical' || wasToBe(telling, draft.cue);
      if (isMeant && fillCalledOff(drafts, draft)) continue;
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
      const isPointed = meant !== undefined && isJoinable(meant, draft);
      if (isPointed) draft.countries.clear();
      // “X and Y attended the meeting” told of before.
      const attended =
        !isPointed && isAttending(draft.cue) ? gatheringOf(drafts, draft.cue) : undefined;
      if (attended && (isJoinable(attended, draft) || isGoingOn(attended, draft))) {
        joinPeople(attended, telling.references);
        addLine(attended, index);
        continue;
      }
      // “The delegation was received by X”: the host of the journey that is told of.
      const visit = isReceived(telling, draft)
        ? drafts
            .slice(-MOST_OPEN)
            .findLast(({ format, background }) => format === 'visit' && !background)
        : undefined;
      if (visit && visit.status === draft.status) {
        joinHost(visit, draft);
        addLine(visit, index);
        continue;
      }
      const same = isPointed
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
      if (zone !== 'headline' || sentence.drafts.length > 0) addLine(holder, index);
      for (const [id, evidence] of findTopics(scene, from, scene.line.last, isOfName))
        if (!holder.topics.has(id)) holder.topics.set(id, evidence);
    }
    // What was agreed is of the meeting told last, whatever else the sentence speaks of.
    if (current && ['meeting', 'gathering'].includes(familyOf(current.format))) occasion = current;
    if (occasion) addOutcomes(occasion, telling);
  }
  const chosen = joinTwins(choose(drafts, tellings));
  joinListed(chosen, tellings);
  for (const draft of chosen) {
    if (draft.isTour) draft.site = undefined;
    if (draft.format === 'visit' && draft.zone !== 'body') addEqual(draft, cast.people.all);
    if (draft.zone !== 'body' && !draft.background && draft.status === 'held')
      draft.when ??= toldOn(draft, tellings, chosen);
    if (isUndated(draft))
      draft.when =
        drafts.find((press) => isAfterTalks(press, draft))?.when ?? firstDay(draft, tellings);
    if (isWord(draft) && draft.parts.length === 0 && !draft.background) {
      const speaker = speakerOf(draft, tellings);
      if (speaker) draft.parts.push(speaker);
    }
    // Filled in by another sentence: what is dated after its report has not been.
    if (draft.status === 'held' && draft.when && isAfter(draft.when.edtf, published)) {
      draft.status = 'announced';
      draft.modality = 'future';
    }
  }
  return { drafts: chosen, tellings };
}
