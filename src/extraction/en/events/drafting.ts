/** From the cues of a sentence to the events that it tells. */
import { isAsideCue, isFurther, isReason, isSeries, isSession } from '../tellings/asides.ts';
import type { Cue } from '../triggers/cues.ts';
import { familyOf, isAccord, isCredentials, type Draft, type Family } from '../tellings/drafts.ts';
import { actorOf, isContext, isOffBut, isOfNoun } from '../tellings/clauses.ts';
import { isEvent, isNew, isPassiveAgain, isWith } from './eventhood.ts';
import { dayFor, isAfter, isOpen, isScheduled, ongoing, wasToBe } from '../when/scheduling.ts';
import { formatOf } from '../tellings/formats.ts';
import { settle, STRONG_STATEMENT } from './settling.ts';
import { isRecollection, type Context, type Telling } from '../tellings/telling.ts';
import { sourceOf, whenFor } from '../when/told-when.ts';
import { isTour, siteFor } from '../where/told-where.ts';
import { bodiesOf, countriesOf, partsOf } from '../who/told-who.ts';
import { isJourney } from '../tellings/visits.ts';

/** A summons and a statement are about some other place. */
const hasSite = (draft: Pick<Draft, 'format' | 'plover'>) =>
  isCredentials(draft) || !/^(?:statement|sanction|call|other)$/.test(draft.format);

export function draftOf(telling: Telling, cue: Cue, context: Context): Draft {
  const { entry } = cue;
  const isDue = isScheduled(telling, cue, context);
  const isFuture =
    isDue ||
    cue.status === 'announced' ||
    cue.modality === 'future' ||
    cue.modality === 'hypothetical';
  const evidence = { first: cue.first, last: cue.last, rule: `trigger.${entry.format}` };
  const isPast = isRecollection(telling);
  const when =
    (isPast ? undefined : dayFor(telling, cue, isFuture)) ?? ongoing(telling, cue, context);
  const isAhead =
    cue.status === 'held' &&
    when !== undefined &&
    (isAfter(when.edtf, context.published) || (isDue && isOpen(when.edtf, context.published)));
  return {
    format: formatOf(telling, cue),
    plover: entry.plover,
    mode: new Set(entry.mode ? [entry.mode] : []),
    // What is dated after its report has not been, whatever the tense.
    status: isAhead ? 'announced' : cue.status,
    modality: isAhead ? 'future' : cue.modality,
    cue,
    cues: [evidence],
    statusEvidence:
      cue.statusAt === undefined
        ? evidence
        : {
            first: Math.min(cue.statusAt, cue.first),
            last: Math.max(cue.statusAt + 1, cue.last),
            rule: `status.${cue.status}`,
          },
    parts: partsOf(telling, cue),
    bodies: bodiesOf(telling, cue),
    countries: countriesOf(telling, cue),
    actor: cue.entry.kind === 'envoy' ? actorOf(telling, cue) : undefined,
    site:
      hasSite(entry) && !(isPast && entry.format !== 'visit')
        ? siteFor(telling, cue, context)
        : undefined,
    isSeries: isSeries(telling, cue),
    isFurther: isFurther(telling, cue),
    isOne: false,
    isTour: entry.format === 'visit' && isTour(telling.scene, cue),
    when,
    topics: new Map(),
    outcomes: [],
    lines: new Set([telling.index]),
    lastLine: telling.index,
    zone: telling.zone,
    background: isContext(telling, cue),
    attributedTo: sourceOf(telling),
    parent: undefined,
  };
}

/** Whether two cues of one family in one sentence tell of one event. */
function isSameTelling(telling: Telling, a: Cue, b: Cue, family: Family): boolean {
  if (family === 'statement' || family === 'force') return true;
  // “spoke by telephone with X and welcomed her trip to Togo”
  const formats = [a.entry.format, b.entry.format];
  if (formats.includes('call') && formats.includes('visit')) return false;
  // “held talks with X, but the joint session was called off”
  if (isOffBut(telling, a, b)) return false;
  // “will set off on Monday, visiting …”: a participle has the tense of its sentence.
  const isTimed = ({ entry, first }: Cue) =>
    entry.form !== 'noun' &&
    !(entry.form === 'ing' && telling.scene.document.tokens[first - 1]?.word.text === ',');
  if (
    isTimed(a) &&
    isTimed(b) &&
    a.status !== b.status &&
    a.status !== 'unknown' &&
    b.status !== 'unknown'
  )
    return false;
  return isAsideCue(a) === isAsideCue(b);
}

/** A phone beats a talk. */
function join(draft: Draft, other: Cue, telling: Telling, context: Context): void {
  const { entry } = other;
  draft.cues.push({ first: other.first, last: other.last, rule: `trigger.${entry.format}` });
  if (entry.mode) draft.mode.add(entry.mode);
  draft.isSeries ||= isSeries(telling, other);
  if (entry.format === 'call') draft.format = 'call';
  // “agreed to open the border and signed a pact”: signed is more than agreed
  if (draft.format === 'agreement' && isAccord(draft)) draft.cue = other;
  for (const part of partsOf(telling, other))
    if (!draft.parts.some(({ person }) => person === part.person)) draft.parts.push(part);
  for (const body of bodiesOf(telling, other))
    if (!draft.bodies.some(({ id }) => id === body.id)) draft.bodies.push(body);
  const site = hasSite(draft) ? siteFor(telling, other, context) : undefined;
  if (site && (!draft.site || (!draft.site.isCity && site.isCity))) draft.site = site;
  if (!isRecollection(telling))
    draft.when ??= whenFor(telling, other, draft.status === 'announced');
  const isSettled = ['cancelled', 'postponed', 'rescheduled', 'denied'].includes(draft.status);
  if (
    draft.status === 'unknown' ||
    (!isSettled &&
      draft.cue.entry.form === 'noun' &&
      other.entry.form !== 'noun' &&
      other.status !== 'unknown')
  ) {
    draft.status = other.status;
    draft.modality = other.modality;
  }
}

export interface Told {
  readonly drafts: Draft[];
  /** What only points back to an event told before. */
  readonly echoes: readonly Cue[];
}

export function draftsOf(telling: Telling, context: Context): Told {
  const drafts: Draft[] = [];
  const echoes: Cue[] = [];
  const hasHard = telling.cues.some(
    (cue) => cue.entry.format !== 'statement' && isEvent(telling, cue) && !isAsideCue(cue),
  );
  const lead = telling.cues.find(
    (cue) =>
      cue.entry.format === 'statement' &&
      cue.segment.kind === 'main' &&
      !isOfNoun(telling, cue, hasHard),
  );
  const isStrong = lead !== undefined && STRONG_STATEMENT.test(lead.entry.phrase);
  for (const cue of telling.cues) {
    const family = familyOf(cue.entry.format);
    // A meal is news in the lead; further down the guests of a meeting have dined.
    if (cue.entry.kind === 'meal' && telling.zone === 'body') continue;
    // “called back its ambassador for consultations”: no talks
    const isWhy =
      cue.entry.form === 'noun' &&
      telling.scene.document.tokens[cue.first - 1]?.word.key === 'for' &&
      telling.cues.some((other) => other.entry.kind === 'envoy' && other.last < cue.first);
    if (isWhy) continue;
    if (isPassiveAgain(telling, cue)) {
      echoes.push(cue);
      continue;
    }
    const isElse = drafts.some((draft) => isOffBut(telling, draft.cue, cue));
    if (!isElse && !isEvent(telling, cue)) {
      const canEcho = family === 'meeting' || family === 'gathering' || family === 'press';
      // “welcomed the talks” points back to no reception.
      if (canEcho && !/^(?:receive|speak)$/.test(cue.entry.kind) && !isNew(telling, cue))
        echoes.push(cue);
      continue;
    }
    // What a statement is about is context: “condemned the strikes on …”.
    const isObject =
      isStrong &&
      lead !== undefined &&
      cue.first >= lead.last &&
      // “condemned the attack and recalled its ambassador”
      !/^(?:envoy|ties)$/.test(cue.entry.kind) &&
      !['meeting', 'gathering', 'press'].includes(family);
    if (family === 'statement' && hasHard && !(isStrong && cue === lead)) continue;
    // “The talks had been planned for May” may tell the day of what was called off.
    const isMeant =
      (cue.entry.form === 'noun' && (cue.statusAt ?? 0) > cue.last) ||
      (telling.zone === 'body' && family === 'meeting' && wasToBe(telling, cue));
    // “calls off meeting with X over Lima trip”
    if (drafts.length > 0 && isReason(telling, cue)) continue;
    if (cue.modality === 'hypothetical' && family !== 'gathering' && !isMeant) continue;
    if (
      cue.definite &&
      cue.entry.form === 'noun' &&
      (!cue.carrier || cue.carriedAfter) &&
      !isWith(telling, cue) &&
      !isJourney(telling, cue) &&
      !isSession(telling, cue) &&
      !isElse &&
      family === 'meeting'
    ) {
      echoes.push(cue);
      continue;
    }
    // “concluded negotiations on a trade agreement”
    const isConcluded =
      cue.entry.form === 'noun' &&
      /^conclud/.test(cue.carrier ?? '') &&
      drafts.some((draft) => draft.format === 'agreement' && draft.cue.last <= cue.first);
    if (isConcluded) continue;
    const same = drafts.find(
      (draft) =>
        familyOf(draft.cue.entry.format) === family &&
        isSameTelling(telling, draft.cue, cue, family),
    );
    if (same) join(same, cue, telling, context);
    else {
      const draft = draftOf(telling, cue, context);
      const isPurpose =
        cue.entry.form === 'base' &&
        telling.scene.document.tokens[cue.first - 1]?.word.key === 'to' &&
        // “denied that they were to meet”
        !/^(?:is|are|was|were|about|due)$/.test(
          telling.scene.document.tokens[cue.first - 2]?.word.key ?? '',
        ) &&
        drafts.length > 0;
      // “summoned the envoy over border clashes”: the clashes are why.
      const isCause =
        cue.entry.form === 'noun' &&
        !cue.carrier &&
        ['force', 'sanction'].includes(family) &&
        drafts.some(
          (other) =>
            (other.cue.entry.form !== 'noun' || family === 'force') &&
            familyOf(other.format) !== family &&
            other.format !== 'statement',
        );
      // “gave a mandate to sign the treaty”
      const isWish = cue.entry.kind === 'sign' && draft.status === 'unknown';
      // “summoned the envoy to explain why he had met X”
      const isWhyCalled = cue.perfect && drafts.some((other) => other.cue.entry.kind === 'envoy');
      if (isWish || isObject || isPurpose || isCause || isWhyCalled) draft.background = true;
      drafts.push(draft);
    }
  }
  return { drafts: settle(drafts, telling), echoes };
}
