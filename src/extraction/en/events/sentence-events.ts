/** From the triggers of a sentence to the events that it tells, and to what only points back. */
import { isAwaited, isWished } from './wished.ts';
import { isAsideCue, isReason, isSession } from '../tellings/asides.ts';
import { isOffBut, isOfNoun } from '../tellings/clauses.ts';
import { setOf } from '../tables/words.ts';
import { familyOf, isAccord, type Draft } from '../tellings/drafts.ts';
import type { Context, Telling } from '../tellings/telling.ts';
import { isJourney } from './visits.ts';
import type { Cue } from '../triggers/cues.ts';
import { wasToBe } from '../when/scheduling.ts';
import { isWith } from './company.ts';
import { draftOf, isSameTelling, joinCue } from './drafting.ts';
import { isEvent, isNew } from './eventhood.ts';
import { isPassiveAgain } from './sanctionhood.ts';
import { isStrong, settle } from './settling.ts';
import { isSpokenAbout } from './spoken-about.ts';
import { keyIn } from '../people/scene.ts';

export interface Told {
  readonly drafts: Draft[];
  /** What only points back to an event told before. */
  readonly echoes: readonly Cue[];
}

/** A word with which this sentence tells nothing of its own: not even of what was told before. */
function isIdle(telling: Telling, cue: Cue): boolean {
  const { entry, first } = cue;
  // A meal is news in the lead; further down the guests of a meeting have dined.
  if (entry.kind === 'meal' && telling.zone === 'body') return true;
  // “what will be discussed”: by nobody who is named
  if (entry.kind === 'discuss' && /^be(?:en|ing)?$/.test(keyIn(telling.scene, first - 1)))
    return true;
  // “called back its ambassador for consultations”: no talks
  return (
    entry.form === 'noun' &&
    keyIn(telling.scene, first - 1) === 'for' &&
    telling.cues.some((other) => other.entry.kind === 'envoy' && other.last < first)
  );
}

/** “the talks”, of which nothing says that this sentence is the first to tell of them */
const isOfBefore = (telling: Telling, cue: Cue) =>
  cue.definite &&
  cue.entry.form === 'noun' &&
  familyOf(cue.entry.format) === 'meeting' &&
  (!cue.carrier || cue.carriedAfter) &&
  !isWith(telling, cue) &&
  !isJourney(telling, cue) &&
  !isSession(telling, cue);

/** What no event is told by can still point back: “the meeting”, but not “welcomed the talks”. */
const canEcho = (telling: Telling, cue: Cue) =>
  // “The medicines were handed over by X in Lima”, of the aid told of before
  (cue.entry.kind === 'aid' || /^(?:meeting|gathering|press)$/.test(familyOf(cue.entry.format))) &&
  !/^(?:receive|speak)$/.test(cue.entry.kind) &&
  !isNew(telling, cue);

/** What was only wished, unless the day of what was called off may be told with it. */
function isOnlyMeant(telling: Telling, cue: Cue): boolean {
  const family = familyOf(cue.entry.format);
  // “The talks had been planned for May”
  const isPlan =
    (cue.entry.form === 'noun' && (cue.statusAt ?? 0) > cue.last) ||
    (telling.zone === 'body' && family === 'meeting' && wasToBe(telling, cue));
  return cue.modality === 'hypothetical' && family !== 'gathering' && !isPlan;
}

/** “concluded negotiations on a trade agreement” */
const isConcluded = ({ entry, carrier, first }: Cue, drafts: readonly Draft[]) =>
  entry.form === 'noun' &&
  /^conclud/.test(carrier ?? '') &&
  drafts.some((draft) => draft.format === 'agreement' && draft.cue.last <= first);

/** “arrived to sign a pact”, but not “denied that they were to meet” */
const isPurpose = (telling: Telling, { entry, first }: Cue) =>
  entry.form === 'base' &&
  keyIn(telling.scene, first - 1) === 'to' &&
  !/^(?:is|are|was|were|about|due)$/.test(keyIn(telling.scene, first - 2));

/** “summoned the envoy over border clashes”: the clashes are why. */
const isCause = ({ entry, carrier }: Cue, drafts: readonly Draft[]) => {
  const family = familyOf(entry.format);
  return (
    entry.form === 'noun' &&
    !carrier &&
    /^(?:force|sanction)$/.test(family) &&
    drafts.some(
      ({ cue, format }) =>
        (cue.entry.form !== 'noun' || family === 'force') &&
        familyOf(format) !== family &&
        format !== 'statement',
    )
  );
};

/** “passed a bill banning ships”: what the bill is about. */
const isOfObject = (telling: Telling, { entry, first }: Cue, drafts: readonly Draft[]) =>
  entry.form === 'ing' &&
  telling.scene.document.tokens[first - 1]?.word.shape === 'lower' &&
  !/^(?:by|and|is|are|was|were|been|be)$/.test(keyIn(telling.scene, first - 1)) &&
  drafts.some(({ cue }) => cue.entry.deed !== undefined && cue.entry.form !== 'ing');

/** “summoned the envoy to explain why he had met X” */
const isWhyCalled = ({ perfect }: Cue, drafts: readonly Draft[]) =>
  perfect && drafts.some(({ cue }) => cue.entry.kind === 'envoy');

/** “agreed to end a quarrel and to start technical talks”: what comes of the accord, on no day yet. */
const isOfAccord = ({ cue: { entry }, status, when }: Draft, drafts: readonly Draft[]) =>
  entry.form === 'noun' && status === 'announced' && !when && drafts.some(isAccord);

const EXPLAINS = setOf('why how what explainer analysis opinion factbox timeline');

/** “Will Togo cut ties?”, “Why Togo cut ties”: who asks or explains tells no news. */
const isAsked = ({ zone, scene: { document, line } }: Telling) =>
  (zone !== 'body' && document.tokens[line.last - 1]?.word.text === '?') ||
  (zone === 'headline' && EXPLAINS.has(document.tokens[line.first]?.word.key ?? ''));

const isHard = (telling: Telling, cue: Cue) =>
  cue.entry.format !== 'statement' && isEvent(telling, cue) && !isAsideCue(cue);

interface Word {
  readonly cue: Cue;
  /** What it only speaks of. */
  readonly about: ReadonlySet<Cue>;
}

/** What is said for or against something in the main line: the events behind it are what it is about. */
function wordOf(telling: Telling, hard: readonly Cue[]): Word | undefined {
  for (const cue of telling.cues) {
    const isWord = cue.entry.format === 'statement' && cue.entry.kind !== 'say';
    if (!isWord || cue.segment.kind !== 'main' || isOfNoun(telling, cue, hard.length > 0)) continue;
    // “telephoned X and asked him to …”: the call is the news
    if (!isStrong(cue.entry) && hard.some(({ last }) => last <= cue.first)) continue;
    if (isEvent(telling, cue))
      return { cue, about: new Set(hard.filter((one) => isSpokenAbout(telling, one, cue))) };
  }
  return undefined;
}

/** “closed its borders with Togo and imposed sanctions”: one measure with the other. */
const isPartOfSanctions = ({ cue: { entry } }: Draft, drafts: readonly Draft[]) =>
  entry.kind === 'ties' &&
  /^(?:clos|shut|seal)/.test(entry.phrase) &&
  drafts.some(
    ({ format, status, background }) => format === 'sanction' && status === 'held' && !background,
  );

/** “signed a deal that will cut tariffs”: what the deal holds. */
const isOfPact = ({ scene }: Telling, { entry, first, status }: Cue, drafts: readonly Draft[]) => {
  const pact = drafts.find(({ cue, format }) => format === 'agreement' && cue.last <= first);
  if (!pact || status === 'held' || entry.form === 'noun') return false;
  for (let i = first - 1; i >= pact.cue.last && i > first - 6; i--)
    if (LINKS.has(keyIn(scene, i))) return true;
  return false;
};
const LINKS = setOf('that which');

const FAILING = /^fail/;

/** “failed to reach a deal after three days of talks”: talks were held, and no deal denied. */
const isFailed = ({ scene, cues }: Telling, { entry, status, statusAt }: Cue) =>
  entry.kind === 'sign' &&
  status === 'denied' &&
  FAILING.test(keyIn(scene, statusAt ?? -1)) &&
  cues.some((other) => /^(?:meeting|gathering)$/.test(familyOf(other.entry.format)));

export function draftsOf(telling: Telling, context: Context): Told {
  const drafts: Draft[] = [];
  const echoes: Cue[] = [];
  if (isAsked(telling)) return { drafts, echoes };
  const hard = telling.cues.filter((cue) => isHard(telling, cue));
  const word = wordOf(telling, hard);
  const hasHard = hard.some((cue) => !word?.about.has(cue));
  for (const cue of telling.cues) {
    if (isIdle(telling, cue) || isFailed(telling, cue)) continue;
    const family = familyOf(cue.entry.format);
    // “held talks with X, but the joint session was called off”
    const isElse = drafts.some((draft) => isOffBut(telling, draft.cue, cue));
    const isTold = isElse || isEvent(telling, cue);
    if (isPassiveAgain(telling, cue) || (!isTold && canEcho(telling, cue))) {
      echoes.push(cue);
      continue;
    }
    if (
      !isTold ||
      (family === 'statement' && hasHard && !(cue === word?.cue && isStrong(cue.entry))) ||
      // “calls off meeting with X over Lima trip”
      (drafts.length > 0 && isReason(telling, cue)) ||
      (/^(?:meeting|gathering)$/.test(family) && isWished(telling, cue)) ||
      isAwaited(telling, cue) ||
      isOnlyMeant(telling, cue)
    )
      continue;
    if (!isElse && isOfBefore(telling, cue)) {
      echoes.push(cue);
      continue;
    }
    if (isConcluded(cue, drafts)) continue;
    const same = drafts.find(
      (draft) =>
        familyOf(draft.cue.entry.format) === family &&
        isSameTelling(telling, draft.cue, cue, family),
    );
    if (same) {
      joinCue(same, cue, telling, context);
      continue;
    }
    const draft = draftOf(telling, cue, context);
    draft.background ||=
      // “gave a mandate to sign the treaty”
      (cue.entry.kind === 'sign' && draft.status === 'unknown') ||
      word?.about.has(cue) ||
      (drafts.length > 0 && isPurpose(telling, cue)) ||
      isCause(cue, drafts) ||
      isOfObject(telling, cue, drafts) ||
      isOfPact(telling, cue, drafts) ||
      isOfAccord(draft, drafts) ||
      isWhyCalled(cue, drafts);
    drafts.push(draft);
  }
  for (const draft of drafts) draft.background ||= isPartOfSanctions(draft, drafts);
  return { drafts: settle(drafts, telling), echoes };
}
