/** The events of a whole article: tellings in order, what points back joined, news told from context. */
import { datesExclude, parseEdtf } from '../../domain/edtf.ts';
import type { Day } from '../../lib/day.ts';
import type { Cast } from './cast.ts';
import type { Cue } from './cues.ts';
import { draftsOf, isStatementStrong } from './drafting.ts';
import { familyOf, type Draft } from './drafts.ts';
import type { Layout } from './layout.ts';
import { absorb, isSameEvent } from './merging.ts';
import type { Person } from './people.ts';
import type { Reference } from './references.ts';
import { partsOf, readTelling, siteFor, type Context, type Telling } from './telling.ts';
import { whenFor } from './told-when.ts';
import { findTopics } from './topics.ts';

/** Events further back than this are told and done; so a book takes linear time, too. */
const MOST_OPEN = 60;

export interface Story {
  readonly drafts: readonly Draft[];
  readonly tellings: readonly Telling[];
}

const INCLUDES = new Set([
  'included',
  'include',
  'includes',
  'including',
  'attended',
  'joined',
  'accompanied',
  'accompanying',
  'present',
  'flanked',
  'participated',
  'attending',
  'attendees',
  'comprised',
  'participants',
]);

/** “The meeting also included …”, “Sharif, accompanied by … during the talks”. */
const isRollCall = (telling: Telling) => {
  const { document, line } = telling.scene;
  for (let i = line.first; i < line.last; i++)
    if (INCLUDES.has(document.tokens[i]?.word.key ?? '')) return true;
  return false;
};

const COMPANY = new Set([
  'joined',
  'accompanied',
  'flanked',
  'present',
  'attended',
  'accompanying',
  'presence',
]);

/** “Bessent, who was joined by …”, “Present were …”. */
const companyAt = (telling: Telling): number | undefined => {
  const { document, line } = telling.scene;
  for (let i = line.first; i < line.last; i++) {
    const key = document.tokens[i]?.word.key ?? '';
    const isDenied = ['not', 'did'].includes(document.tokens[i - 1]?.word.key ?? '');
    if (COMPANY.has(key) && !isDenied && !telling.quoted.has(i)) return i;
  }
  return undefined;
};

/** The people of the clause that says who was there. */
function joinCompany(draft: Draft, telling: Telling): void {
  const at = companyAt(telling);
  const segment =
    at === undefined
      ? undefined
      : telling.segments.find(({ first, last }) => at >= first && at < last);
  if (!segment) return;
  for (const reference of telling.references) {
    if (reference.first < segment.first || reference.first >= segment.last) continue;
    for (const person of reference.people)
      if (!draft.parts.some((part) => part.person === person))
        draft.parts.push({
          person,
          role: 'participant',
          first: reference.first,
          last: reference.last,
          rule: reference.by === 'name' ? 'participant.company' : `participant.${reference.by}`,
        });
  }
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

function join(draft: Draft, cue: Cue, telling: Telling, context: Context): void {
  const when = whenFor(telling, cue, draft.status === 'announced');
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  // “their talks in March” are others than those of Tuesday.
  if (mine && theirs && datesExclude(mine, theirs)) return;
  const isOther = draft.format === 'call' && cue.entry.format !== 'call';
  const isNear =
    !isOther && telling.index - Math.max(...draft.lines) <= 2 && telling.cues.length <= 4;
  const site = draft.format === 'call' || !isNear ? undefined : siteFor(telling, cue, context);
  if (
    site &&
    (!draft.site || (!draft.site.isCity && site.isCity && site.country === draft.site.country))
  )
    draft.site = site;
  if (isNear) draft.when ??= when;
  draft.lines.add(telling.index);
  if (draft.status === 'unknown' && cue.status !== 'unknown') draft.status = cue.status;
  if (cue.status === 'postponed' || cue.status === 'cancelled') draft.status = cue.status;
  if (isRollCall(telling))
    for (const part of partsOf(telling, cue))
      if (!draft.parts.some(({ person }) => person === part.person)) draft.parts.push(part);
}

/** A list of names on lines of their own, under “Those accompanying him were:”. */
const joinList = (draft: Draft, telling: Telling) => joinPeople(draft, telling.references);

function joinPeople(draft: Draft, references: readonly Reference[]): void {
  for (const reference of references)
    for (const person of reference.people)
      if (!draft.parts.some((part) => part.person === person))
        draft.parts.push({
          person,
          role: 'participant',
          first: reference.first,
          last: reference.last,
          rule: reference.by === 'name' ? 'participant.list' : `participant.${reference.by}`,
        });
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
    const told = draftsOf(telling, context);
    for (const cue of told.echoes) {
      const before = antecedent(drafts, cue);
      if (before) {
        joinCompany(before, telling);
        join(before, cue, telling, context);
        current = before;
      }
    }
    if (
      told.drafts.length === 0 &&
      current &&
      ['meeting', 'gathering'].includes(familyOf(current.format))
    )
      joinCompany(current, telling);
    for (const draft of told.drafts) {
      const same = drafts.slice(-MOST_OPEN).findLast((other) => isSameEvent(other, draft));
      if (same) {
        absorb(same, draft);
        for (const other of told.drafts) if (other.parent === draft) other.parent = same;
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
      told.drafts.length > 0 && told.drafts.every(({ background }) => background)
        ? told.drafts[0]
        : current;
    if (holder) {
      holder.lines.add(index);
      for (const [id, evidence] of findTopics(scene, from, scene.line.last))
        if (!holder.topics.has(id)) holder.topics.set(id, evidence);
    }
  }
  return { drafts: choose(drafts, tellings), tellings };
}

/** Which events are news: those of headline and lead, unless a firmer telling of the same follows. */
function choose(drafts: Draft[], tellings: readonly Telling[]): Draft[] {
  const isFirm = (draft: Draft) => familyOf(draft.format) !== 'statement';
  const zoned = drafts.filter((draft) => draft.zone !== 'body' && !draft.background);
  const firm = zoned.filter(isFirm);
  if (firm.length === 0) {
    // A pledge in the headline, the meeting in the second paragraph.
    const early = tellings
      .filter(({ zone }) => zone === 'body')
      .slice(0, 3)
      .map(({ index }) => index);
    const speakers = new Set(zoned.flatMap((draft) => draft.parts.map(({ person }) => person)));
    const behind = drafts.find(
      (draft) =>
        isFirm(draft) &&
        !draft.background &&
        ['meeting', 'gathering'].includes(familyOf(draft.format)) &&
        draft.status !== 'denied' &&
        early.some((index) => draft.lines.has(index)) &&
        draft.cues.length > 0 &&
        draft.parts.some(({ person }) => speakers.has(person)) &&
        early.some((index) =>
          tellings.some(
            (telling) =>
              telling.index === index &&
              draft.cues.some(
                ({ first }) => first >= telling.scene.line.first && first < telling.scene.line.last,
              ),
          ),
        ),
    );
    if (behind) {
      behind.zone = 'lead';
      behind.when ??= zoned.find(({ when }) => when !== undefined)?.when;
      for (const draft of zoned)
        for (const [id, evidence] of draft.topics)
          if (!behind.topics.has(id)) behind.topics.set(id, evidence);
      return drafts.filter((draft) => !zoned.includes(draft));
    }
  }
  // A press conference is where it was said.
  if (firm.some(({ format }) => format !== 'press-conference'))
    for (const draft of firm)
      if (draft.format === 'press-conference' && draft.zone !== 'headline') draft.background = true;
  // What is signed at a meeting is its outcome, unless the headline or nothing else tells of it.
  const meeting = firm.find(
    (draft) => familyOf(draft.format) === 'meeting' && draft.status === 'held',
  );
  for (const draft of firm)
    if (
      meeting &&
      draft.format === 'agreement' &&
      draft.zone !== 'headline' &&
      (draft.parts.length === 0 || overlaps(meeting, draft))
    )
      draft.background = true;
  if (zoned.length === 0) {
    // The lead told of nothing: what the body tells first is the news.
    const first = drafts.find(
      (draft) =>
        isFirm(draft) && !draft.background && draft.status !== 'unknown' && isSpokenByState(draft),
    );
    if (first) first.zone = 'lead';
  }
  const body = tellings.findIndex(({ zone }) => zone === 'body');
  const early = new Set(tellings.slice(0, body < 0 ? 4 : body + 2).map(({ index }) => index));
  for (const visit of firm) if (visit.format === 'visit') addHosts(visit, drafts, early);
  const hasFirm = firm.length > 0;
  return drafts.filter(
    (draft) =>
      isFirm(draft) ||
      (draft.zone !== 'body' &&
        isSpokenByState(draft) &&
        (!hasFirm || isStatementStrong(draft)) &&
        !(hasFirm && firm.some((other) => overlaps(other, draft)))),
  );
}

/** Whom the visitors are to meet, where the next sentences say so, takes part in the visit. */
function addHosts(visit: Draft, drafts: readonly Draft[], early: ReadonlySet<number>): void {
  for (const draft of drafts) {
    const isMeeting = draft.format === 'bilateral-meeting' || draft.format === 'delegation-talks';
    const isEarly = [...draft.lines].some((line) => early.has(line));
    if (
      !isMeeting ||
      !isEarly ||
      draft.background ||
      draft.status !== visit.status ||
      !overlaps(visit, draft)
    )
      continue;
    draft.parent ??= visit;
    // Told after the visit, it is part of that news.
    if (draft.zone === 'lead') draft.background = true;
    for (const part of draft.parts)
      if (!visit.parts.some(({ person }) => person === part.person))
        visit.parts.push({ ...part, role: 'host' });
  }
}

/** A coach’s praise is no event of diplomacy. */
const isSpokenByState = (draft: Draft) =>
  draft.parts.some(
    ({ person }) =>
      person.country !== undefined || person.held.some(({ office }) => office.organisation),
  ) ||
  draft.countries.size > 0 ||
  draft.bodies.length > 0;

const overlaps = (a: Draft, b: Draft) =>
  b.parts.length === 0 ||
  b.parts.some(({ person }) => a.parts.some((part) => part.person === person));
