/** The events of a whole article: tellings in order, what points back joined, news told from context. */
import { isAbsent } from '../who/absences.ts';
import type { Day } from '../../../lib/day.ts';
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { draftOf, draftsOf } from '../events/drafting.ts';
import { addLine, familyOf, type Draft, type When } from '../tellings/drafts.ts';
import { finish } from './finishing.ts';
import { isDenialOf, isHearsay } from './rumours.ts';
import { dayOfDateline } from '../layout/dateline.ts';
import type { Layout } from '../layout/layout.ts';
import { absorb } from './absorb.ts';
import { isComment } from './comment.ts';
import { isSameEvent } from '../tellings/merging.ts';
import type { Person } from '../people/people.ts';
import { choose } from './news.ts';
import { addPair } from '../events/settling.ts';
import { addOutcomes } from './outcomes.ts';
import {
  companyOf,
  onDayOf,
  isItem,
  isRollCall,
  joinCompany,
  joinList,
  joinPeople,
} from '../who/roll-calls.ts';
import { apart } from '../events/series.ts';
import { joinActors } from '../who/nameless.ts';
import { joinNamed } from '../who/named-together.ts';
import { readTelling, type Context, type Telling } from '../tellings/telling.ts';
import { joinTwins } from './twins.ts';
import { fillCalledOff, frame, isFrame, isPointing } from '../events/frames.ts';
import { isHistory, wasToBe } from '../when/scheduling.ts';
import {
  antecedent,
  gatheringOf,
  isHeldBy,
  isAttending,
  isGoingOn,
  joinEcho,
  MOST_OPEN,
} from './echoes.ts';
import { findTopics } from '../topics/topics.ts';

/** Days. */
const MOST_WAITING = 21;

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

/** “On January 1, X signed …”, where the news has no day: no report waits for weeks. */
const isPastOf = (news: Draft, { zone, when }: Draft, published: Day | undefined) =>
  zone === 'body' &&
  news.zone !== 'body' &&
  news.when === undefined &&
  when !== undefined &&
  isHistory(when.edtf, published, MOST_WAITING);

/** A headline for several that the lead tells one by one. */
const isTitleOf = (title: Draft, { isOne }: Draft) =>
  isOne && !title.isOne && title.zone === 'headline' && title.lines.size === 1;

/** More than so many are nobody's “they”. */
const MOST_THEY = 6;

/** Of whom “they”, “the two” or “the leaders” speak: those who met in the sentence before. */
const groupOf = (current: Draft | undefined, before: Telling | undefined): readonly Person[] =>
  current && current.lastLine === before?.index && current.parts.length <= MOST_THEY
    ? current.parts.map(({ person }) => person)
    : [];

/** `MOSCOW, July 9. /Agency/`: the day of the dateline, where it has one. */
function writtenOn({ cast }: Context, { dateline, published }: Layout): When | undefined {
  const document = cast.scenes[0]?.document;
  const edtf = document && dateline ? dayOfDateline(document, dateline, published) : undefined;

  return edtf && dateline
    ? { edtf, first: dateline.first, last: dateline.last, rule: 'date.dateline' }
    : undefined;
}

export function readStory(context: Context, layout: Layout): Story {
  const { cast, published } = context;
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
    const group = groupOf(current, tellings.at(-1));
    const telling = readTelling(context, scene, index, zone, from, subject, group);
    tellings.push(telling);
    const { tokens } = scene.document;
    const opensList = tokens[scene.line.last - 1]?.word.text === ':' && isRollCall(telling);
    if (part === 'subheading' && !(listed && telling.references.length > 0)) {
      // “The summit, chaired by X, was attended by:”, with a list below
      if (opensList && current) {
        joinCompany(current, telling);
        listed = current;
      }
      continue;
    }
    subject = telling.subject;
    // A list’s last line may run into the next sentence.
    const opening = listed && telling.references[0];
    if (
      listed &&
      opening &&
      !scene.line.loose &&
      opening.first <= scene.line.first + 8 &&
      (telling.references.length > 1 || tokens[scene.line.first]?.word.shape === 'mark')
    )
      joinPeople(listed, [opening]);
    const isList =
      zone !== 'headline' &&
      (scene.line.loose || isItem(scene)) &&
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
      } else if (tellings.length <= MOST_EARLY) {
        const draft = draftOf(telling, cue, context);
        const isOff = /^(?:cancelled|postponed)$/.test(cue.status);
        const isOpen = !current || familyOf(current.format) === 'statement';
        if (isOpen && draft.parts.length < 2) addPair(telling, draft);
        if (draft.parts.length > 1 || (zone !== 'body' && (cue.carriedAfter || isOff)))
          sentence.drafts.push(draft);
      }
    }
    const isOpen = sentence.drafts.every(
      ({ background, cue, format }) => background || cue.perfect || format === 'statement',
    );
    // “On Friday the leaders were joined by X”: of Friday’s meeting.
    current = isOpen ? onDayOf(telling, current, drafts) : current;
    const together = isOpen ? companyOf(current, drafts) : undefined;
    if (together) joinCompany(together, telling, tellings.at(-2));
    const framed = sentence.drafts.find(({ cue }) => isFrame(telling, cue));
    if (framed) {
      frame(framed, telling, tellings.at(-2), drafts);
      for (const draft of sentence.drafts) if (draft !== framed) draft.background = true;
    }
    // “After talks in Lima, X met Y in Accra”: what it tells itself comes first.
    const told = sentence.drafts
      .flatMap((draft) => apart(telling, draft, context))
      .toSorted((a, b) => Number(a.background) - Number(b.background));
    for (const draft of told) {
      const isMeant = draft.modality === 'hypothetical' || wasToBe(telling, draft.cue);
      if (isMeant && fillCalledOff(drafts, draft)) continue;
      // “The two leaders will discuss …”: at the summit that was told of.
      const host = drafts.slice(-MOST_OPEN).findLast((other) => isHeldBy(other, draft));
      if (host) {
        addLine(host, index);
        current = host;
        continue;
      }
      // “Media had reported that they would meet in Lima”: what was denied
      const rumour = drafts.slice(0, MOST_OPEN).find((other) => isDenialOf(other, draft));
      if (rumour && isHearsay(telling)) {
        draft.background = false;
        absorb(rumour, draft);
        continue;
      }
      const meant = isPointing(draft, telling) ? antecedent(drafts, draft.cue) : undefined;
      const isPointed = meant !== undefined && isJoinable(meant, draft);
      if (isPointed) draft.countries.clear();
      // “X and Y attended the meeting” told of before.
      const attended =
        !isPointed && isAttending(draft.cue) ? gatheringOf(drafts, draft.cue) : undefined;
      if (attended && (isJoinable(attended, draft) || isGoingOn(attended, draft))) {
        joinPeople(
          attended,
          telling.references.filter((one) => !isAbsent(telling, one)),
        );
        addLine(attended, index);
        continue;
      }
      const same = isPointed
        ? meant
        : drafts
            .slice(-MOST_OPEN)
            .findLast((other) => isSameEvent(other, draft) && !isPastOf(other, draft, published));
      if (same && isTitleOf(same, draft)) {
        drafts.splice(drafts.indexOf(same), 1, draft);
        current = draft;
      } else if (same) {
        absorb(same, draft);
        for (const other of sentence.drafts) if (other.parent === draft) other.parent = same;
        current = same;
      } else {
        drafts.push(draft);
        if (!draft.background) current = draft;
      }
    }
    if (sentence.drafts.length > 0 && current?.lines.has(index)) joinCompany(current, telling);
    if (opensList) listed = companyOf(current, drafts) ?? current;
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
  if (isComment(tellings, layout)) for (const draft of chosen) draft.background = true;
  joinNamed(chosen, drafts, tellings);
  finish(chosen, drafts, tellings, cast, published, writtenOn(context, layout));
  joinActors(chosen, tellings);
  return { drafts: chosen, tellings };
}
