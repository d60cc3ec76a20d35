/** The events of a whole article: tellings in order, what points back joined, news told from context. */
import { draftOf } from '../events/drafting.ts';
import { frame, isFrame } from '../events/frames.ts';
import { draftsOf, type Told } from '../events/sentence-events.ts';
import { apart } from '../events/series.ts';
import { addPair } from '../events/speaking.ts';
import { dayOfDateline, parseDay } from '../layout/dateline.ts';
import type { Layout } from '../layout/layout.ts';
import type { Person } from '../people/people.ts';
import type { Scene } from '../people/scene.ts';
import { isBeside } from '../tellings/asides.ts';
import { addLine, familyOf, type Draft, type Zone } from '../tellings/drafts.ts';
import { readTelling, type Context, type Telling } from '../tellings/telling.ts';
import { findTopics } from '../topics/topics.ts';
import { joinNamed } from '../who/named-together.ts';
import { joinActors } from '../who/nameless.ts';
import { joinSanctioned } from '../who/listed.ts';
import {
  companyOf,
  isItem,
  isRollCall,
  joinCompany,
  joinList,
  joinPeople,
  onDayOf,
} from '../who/roll-calls.ts';
import { isComment } from './comment.ts';
import type { Written } from './day-written.ts';
import { antecedent, isOccasion, isTalks, joinEcho } from './echoes.ts';
import { finish } from './finishing.ts';
import { joinStory } from './joining.ts';
import { choose } from './news.ts';
import { addOutcomes } from './outcomes.ts';
import { addSpoken } from './spoken.ts';
import { meantBy } from './they.ts';

/** “In their phone talks” may come first of all within so many sentences. */
const MOST_EARLY = 5;

export interface Story {
  readonly drafts: readonly Draft[];
  readonly tellings: readonly Telling[];
}

/** What a reader has in mind from sentence to sentence. */
class Reader {
  readonly drafts: Draft[] = [];
  readonly tellings: Telling[] = [];
  private readonly context: Context;
  /** The event that the article goes on about. */
  private current: Draft | undefined;
  /** The event whose people a list names. */
  private listed: Draft | undefined;
  /** The meeting told last: what was agreed is of it, whatever else a sentence speaks of. */
  private occasion: Draft | undefined;
  /** Whom “he” means. */
  private subject: Person | undefined;

  constructor(context: Context) {
    this.context = context;
  }

  /** A line between paragraphs: it may open a list, and tells nothing itself. */
  readSubheading(scene: Scene, index: number): void {
    const telling = this.tell(scene, index, 'body', scene.line.first);
    if (this.listed && telling.references.length > 0) {
      this.go(telling, scene.line.first);
      return;
    }
    // “The summit, chaired by X, was attended by:”, with a list below
    if (this.current && opensList(telling)) {
      joinCompany(this.current, telling);
      this.listed = this.current;
    }
  }

  read(scene: Scene, index: number, zone: Zone, from: number): void {
    this.go(this.tell(scene, index, zone, from), from);
  }

  private tell(scene: Scene, index: number, zone: Zone, from: number): Telling {
    const before = this.tellings.at(-1);
    const group = meantBy(scene, from, before, this.current);
    const telling = readTelling(this.context, scene, index, zone, from, this.subject, group);
    this.tellings.push(telling);
    return telling;
  }

  private go(telling: Telling, from: number): void {
    this.subject = telling.subject;
    if (this.isListed(telling)) return;
    const sentence = draftsOf(telling, this.context);
    this.pointBack(sentence, telling);
    this.keepCompany(sentence.drafts, telling);
    const framed = sentence.drafts.find(({ cue }) => isFrame(telling, cue));
    if (framed) {
      frame(framed, telling, this.tellings.at(-2), this.drafts);
      for (const draft of sentence.drafts) if (draft !== framed) draft.background = true;
    }
    // “After talks in Lima, X met Y in Accra”: what it tells itself comes first.
    const told = sentence.drafts
      .flatMap((draft) => apart(telling, draft, this.context))
      .toSorted((a, b) => Number(a.background) - Number(b.background));
    const { published } = this.context;
    for (const draft of told)
      this.current =
        joinStory(this.drafts, draft, sentence.drafts, telling, published) ?? this.current;
    if (sentence.drafts.length > 0 && this.current?.lines.has(telling.index))
      joinCompany(this.current, telling);
    if (opensList(telling)) this.listed = companyOf(this.current, this.drafts) ?? this.current;
    this.addTopics(sentence.drafts, telling, from);
    const family = this.current && familyOf(this.current.format);
    if (family === 'meeting' || family === 'gathering') this.occasion = this.current;
    if (this.occasion) addOutcomes(this.occasion, telling);
  }

  /** Whether a sentence is a line of the list of people that is open, and nothing else. */
  private isListed(telling: Telling): boolean {
    const { scene, zone, cues, references } = telling;
    const { line, document } = scene;
    const listed = this.listed;
    const opening = references[0];
    // A list’s last line may run into the next sentence.
    if (
      listed &&
      opening &&
      !line.loose &&
      opening.first <= line.first + 8 &&
      (references.length > 1 || document.tokens[line.first]?.word.shape === 'mark')
    )
      joinPeople(listed, [opening]);
    const isList =
      zone !== 'headline' &&
      (line.loose || isItem(scene)) &&
      cues.length === 0 &&
      references.length > 0;
    if (listed && isList) joinList(listed, telling);
    else this.listed = undefined;
    return this.listed !== undefined;
  }

  /** “The meeting …”, “their talks …”: adds to what was told before, or tells it first of all. */
  private pointBack(sentence: Told, telling: Telling): void {
    for (const cue of sentence.echoes) {
      // “…, who had met X before to discuss tea”: of another meeting.
      if (cue.segment.kind === 'aside') continue;
      // “will head to Togo for a state visit”: of this sentence's own event.
      const isOwn = sentence.drafts.some(
        (draft) =>
          !draft.background &&
          draft.cue.first < cue.first &&
          (draft.format === cue.entry.format ||
            draft.format === 'call' ||
            // “Negotiations ended after five days of talks”
            (isTalks(draft.format) && isTalks(cue.entry.format))),
      );
      if (isOwn) continue;
      const before = antecedent(this.drafts, cue);
      if (before) {
        joinCompany(before, telling);
        joinEcho(before, cue, telling, this.context);
        this.current = before;
      } else if (this.tellings.length <= MOST_EARLY) {
        const draft = draftOf(telling, cue, this.context);
        const isOff = /^(?:cancelled|postponed)$/.test(cue.status);
        const isOpen = !this.current || familyOf(this.current.format) === 'statement';
        if (isOpen && draft.parts.length < 2) addPair(telling, draft);
        if (isOccasion(telling, draft, sentence.drafts)) draft.background = false;
        // “Readout of the minister’s call with a senator”
        const isCall = telling.zone === 'headline' && cue.entry.format === 'call';
        const isNews = telling.zone !== 'body' && (cue.carriedAfter || isOff);
        if (draft.parts.length > 1 || isNews || isCall) sentence.drafts.push(draft);
      }
    }
  }

  /** A sentence without news of its own may say who else was there. */
  private keepCompany(drafts: readonly Draft[], telling: Telling): void {
    const isOpen = drafts.every(
      ({ background, cue, format }) => background || cue.perfect || format === 'statement',
    );
    // “Earlier, X handed her powers to Y”: of no company of those who met.
    if (!isOpen || isBeside(telling)) return;
    // “On Friday the leaders were joined by X”: of Friday’s meeting.
    this.current = onDayOf(telling, this.current, this.drafts);
    const together = companyOf(this.current, this.drafts);
    if (together) joinCompany(together, telling, this.tellings.at(-2));
  }

  /** What a sentence speaks of is a topic of the event it goes on about. */
  private addTopics(drafts: readonly Draft[], { scene, zone, index }: Telling, from: number): void {
    const isContext = drafts.length > 0 && drafts.every(({ background }) => background);
    const holder = isContext ? drafts[0] : this.current;
    if (!holder) return;
    if (zone !== 'headline' || drafts.length > 0) addLine(holder, index);
    const { named } = this.context.cast;
    const topics = findTopics(scene, from, scene.line.last, (at) => named.has(at));
    for (const [id, evidence] of topics)
      if (!holder.topics.has(id)) holder.topics.set(id, evidence);
  }
}

/** “… was attended by:” */
const opensList = (telling: Telling) => {
  const { document, line } = telling.scene;
  return document.tokens[line.last - 1]?.word.text === ':' && isRollCall(telling);
};

/** A page is put up within so many days after its report was written, unless it is of an archive. */
const MOST_FRESH = 2;

/** `MOSCOW, July 9. /Agency/`: the day of the dateline, where it has one. */
function writtenOn({ cast }: Context, { dateline, published }: Layout): Written | undefined {
  const document = cast.scenes[0]?.document;
  const edtf = document && dateline ? dayOfDateline(document, dateline, published) : undefined;

  if (!edtf || !dateline) return undefined;
  const { first, last } = dateline;
  const isReprinted = (parseDay(published) ?? 0) > (parseDay(edtf) ?? 0) + MOST_FRESH;
  return { edtf, first, last, rule: 'date.dateline', isReprinted };
}

export function readStory(context: Context, layout: Layout): Story {
  const { cast, published } = context;
  const { dateline, parts } = layout;
  const reader = new Reader(context);
  for (const [index, scene] of cast.scenes.entries()) {
    const part = parts[index];
    const { first } = scene.line;
    const from = dateline?.first === first ? dateline.end : first;
    if (part === 'subheading') reader.readSubheading(scene, index);
    else if (part === 'headline' || part === 'lead' || part === 'body')
      reader.read(scene, index, part, from);
  }
  const { drafts, tellings } = reader;
  const chosen = choose(drafts, tellings, published);
  addSpoken(chosen, tellings, context);
  if (isComment(tellings, layout)) for (const draft of chosen) draft.background = true;
  joinNamed(chosen, drafts, tellings);
  finish(chosen, drafts, tellings, cast, published, writtenOn(context, layout));
  joinActors(chosen, tellings);
  for (const draft of chosen) joinSanctioned(draft, tellings);
  return { drafts: chosen, tellings };
}
