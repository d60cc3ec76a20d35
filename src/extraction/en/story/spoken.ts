/** Where headline and lead tell of nothing done, what somebody says there for a state is the news. */
import { draftOf } from '../events/drafting.ts';
import type { Cue } from '../triggers/cues.ts';
import { setOf } from '../tables/words.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';
import type { Person } from '../people/people.ts';
import { keyIn } from '../people/scene.ts';
import { INTERNATIONAL, OF_STATE } from '../tables/state-offices.ts';
import { addLine, familyOf, type Draft, type When } from '../tellings/drafts.ts';
import { segmentAt, type Context, type Telling } from '../tellings/telling.ts';
import { startOf } from './news-marks.ts';
import { isOfMore, namedIn } from './states-named.ts';
import { speechesOf, type Speech } from '../who/speeches.ts';

const SAID: TriggerEntry = {
  phrase: 'said',
  kind: 'say',
  format: 'statement',
  plover: 'CONSULT',
  mode: undefined,
  form: 'past',
  plural: false,
};

/** Holders of these speak for themselves, their party or their town. */
const PRIVATE = setOf(
  'lawmaker senator party-leader opposition-leader governor mayor deputy-mayor commander general field-marshal first-lady prince speaker deputy-speaker governor-general attorney-general solicitor-general',
);
const speaksForState = ({ held }: Person) =>
  held.some(
    ({ office: { id, former, organisation } }) =>
      !former &&
      !PRIVATE.has(id) &&
      (INTERNATIONAL.test(id) || (OF_STATE.test(id) && organisation === undefined)),
  );

interface Said {
  readonly telling: Telling;
  readonly speech: Speech;
}

/** Who speaks for a state, and of more than its own affairs. */
function isOfStates({ speech }: Said, named: ReadonlySet<string>): boolean {
  const person = speech.speaker?.people[0];
  const own = person?.country ?? speech.voice?.country;
  return isOfMore(named, own) && (!person || speaksForState(person));
}

/** “…, X said in a recent interview”: no news of the day */
const isOld = ({ telling: { scene }, speech: { at } }: Said) =>
  [1, 2, 3, 4].some((n) => keyIn(scene, at + n) === 'recent');

/** Words from a verb of saying to its day: “told the Security Council on Tuesday that …” */
const MOST_TO_DAY = 9;

function dayOf({ dates, scene }: Telling, at: number): When | undefined {
  const date = dates.find(
    ({ first, precision }) => precision === 3 && first > at && first < at + MOST_TO_DAY,
  );
  for (let i = at + 1; i < (date?.first ?? 0); i++)
    if (/^(?:that|would|will|,)$/.test(keyIn(scene, i))) return undefined;
  return date && { edtf: date.past, first: date.first, last: date.last, rule: 'date.said' };
}

function draftOfSpeech({ telling, speech }: Said, context: Context): Draft | undefined {
  const { at, speaker, voice } = speech;
  const segment = segmentAt(telling, at);
  if (!segment) return undefined;
  const draft = draftOf(
    telling,
    {
      entry: SAID,
      first: at,
      last: at + 1,
      segment,
      status: 'held',
      modality: 'asserted',
      statusAt: undefined,
      definite: false,
      carrier: undefined,
      carriedAfter: false,
      perfect: false,
    },
    context,
  );
  draft.when = dayOf(telling, at);
  draft.status = 'held';
  draft.background = false;
  const [person] = speaker?.people ?? [];
  draft.parts =
    speaker && person
      ? [
          {
            person,
            role: 'participant',
            first: speaker.first,
            last: speaker.last,
            rule: 'participant.speaker',
          },
        ]
      : [];
  if (voice?.country)
    draft.countries.set(voice.country, { first: at, last: at + 1, rule: 'country.named' });
  return draft;
}

/** The statement of headline or lead. */
function spokenNews(tellings: readonly Telling[], context: Context): Draft | undefined {
  const early = tellings.filter(({ zone }) => zone !== 'body');
  const named = namedIn(early);
  const all = early
    .flatMap((telling) => speechesOf(telling).map((speech) => ({ telling, speech })))
    .filter((said) => isOfStates(said, named) && !isOld(said));
  // “Togo says …”, and then who says so for it
  const said = all.find(({ speech }) => speech.speaker) ?? all[0];
  const draft = said && draftOfSpeech(said, context);
  const [part] = draft?.parts ?? [];
  // “Minister: …”, and then “…, the minister said on Monday”: one statement
  for (const { telling, speech } of draft ? all : [])
    if (draft && speech.speaker?.people[0] === part?.person) {
      addLine(draft, telling.index);
      draft.when ??= dayOf(telling, speech.at);
    }
  return draft;
}

/** Told first in the body, and taken for the news as headline and lead told of nothing. */
const isPromoted = (draft: Draft, tellings: readonly Telling[]) =>
  tellings.find(({ index }) => index === startOf(draft))?.zone === 'body';

/** “will not send troops”, “never agreed to sanctions”: somebody says so, and nothing has been done. */
const isNotDone = ({ format, status, parts }: Draft) =>
  (/^(?:denied|unknown)$/.test(status) && /^(?:force|sanction|other)$/.test(familyOf(format))) ||
  // “the door to dialogue remained open”
  (status === 'unknown' && familyOf(format) === 'meeting' && parts.length < 2);

/** Told behind the first sentence, where no headline says that it is the news. */
function isBehindWord(draft: Draft, tellings: readonly Telling[]): boolean {
  const opening = tellings.find(({ zone }) => zone !== 'body');
  return (
    opening?.zone === 'lead' && familyOf(draft.format) === 'force' && startOf(draft) > opening.index
  );
}

/** Where a clause of what is said begins, after the day and whom it was said to. */
const SAID_CLAUSE = setOf(
  'that he she it they was were is are would will had has have could should must',
);

/** “said that the attack on Togo was a reaction”: known, and only spoken of. */
function isOnlyNamed({ scene, zone }: Telling, cue: Cue, speeches: readonly Speech[]): boolean {
  if (cue.entry.form !== 'noun' || cue.carrier !== undefined) return false;
  if (zone === 'headline') return true;
  return speeches.some(({ at }) => {
    for (let i = at + 1; i < cue.first; i++) if (SAID_CLAUSE.has(keyIn(scene, i))) return true;
    return false;
  });
}

/** What headline and lead tell of an attack is only what somebody says of it. */
const isWithinWords = (draft: Draft, early: readonly Telling[]) =>
  familyOf(draft.format) === 'force' &&
  early
    .filter(({ index }) => draft.lines.has(index))
    .every((telling) => {
      const own = telling.cues.filter((cue) => draft.cues.some(({ first }) => first === cue.first));
      const speeches = speechesOf(telling);
      return own.every((cue) => isOnlyNamed(telling, cue, speeches));
    });

/** A meeting has been held, or is to be of two at least: there, or of that, he speaks. */
const isOccasion = ({ format, status, parts }: Draft) =>
  familyOf(format) !== 'force' && (status === 'held' || parts.length > 1);

/** Adds what somebody says in headline or lead where nothing told there has been done. */
export function addSpoken(drafts: Draft[], tellings: readonly Telling[], context: Context): void {
  const news = drafts.filter(({ zone, background }) => zone !== 'body' && !background);
  const early = tellings.filter(({ zone }) => zone !== 'body');
  const isWithin = (draft: Draft) => draft.zone !== 'body' && isWithinWords(draft, early);
  const isOpen = (draft: Draft) =>
    isPromoted(draft, tellings) ||
    isNotDone(draft) ||
    isBehindWord(draft, tellings) ||
    isWithin(draft);
  if (!news.every(isOpen)) return;
  const isThere = (draft: Draft) => isOccasion(draft) && !isWithin(draft);
  const said = news.some(isThere) ? undefined : spokenNews(tellings, context);
  if (!said) return;
  for (const draft of news) draft.background = true;
  drafts.push(said);
}
