/** What a verb has to be about to tell of an event: a pact, sanctions, a missile, an envoy, a place. */
import type { Document } from '../text/document.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../lexicon/words.ts';
import type { Segment } from '../text/segments.ts';
import { isOfEmbassy, isOfEnvoy, isOfMission, isPosting } from './missions.ts';
import type { TriggerEntry } from '../lexicon/trigger-entries.ts';

function hasNear(
  document: Document,
  first: number,
  last: number,
  flag: number,
): number | undefined {
  for (let i = first; i < last; i++) if ((document.tokens[i]?.word.flags ?? 0) & flag) return i;
  return undefined;
}

const STRIKING = /^(?:missiles?|rockets?|drones?|shells?|bombs?|mortars?)$/;

/** Nothing but a day before “with”. */
function isDatedWith({ tokens }: Document, first: number): boolean {
  let at = first;
  while (at < first + 4 && (tokens[at]?.word.flags ?? 0) & IS.date) at++;
  return at > first && tokens[at]?.word.key === 'with';
}

/** What is sent to another state on its holiday, or after a disaster. */
const WISHES =
  /^(?:greetings|congratulat(?:ions|ory)|condolences?|felicitations|sympath(?:y|ies))$/;

const TALKS = /^(?:negotiations?|talks|discussions?|dialogue|consultations?|meetings?)$/;

/** “left Lima on Monday for Lomé” */
function isBound(
  { tokens }: Document,
  link: RegExp,
  first: number,
  last: number,
  isPlaceAt: (at: number) => boolean,
): boolean {
  for (let i = first; i < last && i < first + 12; i++)
    if (link.test(tokens[i]?.word.key ?? '') && isPlaceAt(i + 1)) return true;
  return false;
}

const AGAIN =
  /^(?:meet|hold|visit|talk|continue|discuss|convene|attend|host|negotiate|speak|consider|review|work)$/;

/** “agreed to”, “agreed on Monday to”, with something to be done other than to meet again */
export function isAgreedTo({ tokens }: Document, { phrase }: TriggerEntry, last: number): boolean {
  let at = last;
  while (at < last + 4 && /^(?:on|today|yesterday)$/.test(tokens[at]?.word.key ?? '')) at++;
  while (at < last + 4 && (tokens[at]?.word.flags ?? 0) & IS.date) at++;
  const aim = tokens[at + 1]?.word;
  // “Agree to End Feud”
  const isTitled =
    tokens[last - 1]?.word.shape !== 'lower' && ((aim?.flags ?? 0) & IS.startsName) === 0;
  return (
    /^agree[sd]?$/.test(phrase) &&
    tokens[at]?.word.key === 'to' &&
    aim !== undefined &&
    (aim.shape === 'lower' || isTitled) &&
    !AGAIN.test(aim.key)
  );
}

const TRUCE = /^(?:ceasefire|truce|armistice|deal|pact|treaty|accord)$/;

/** “agreed on Monday to an unconditional ceasefire”, “agree truce”: what holds by itself, wherever it was agreed. */
export function isTruce(
  { tokens }: Document,
  { kind, phrase }: TriggerEntry,
  last: number,
  end: number,
): boolean {
  if (kind !== 'sign' || !phrase.startsWith('agree')) return false;
  let at = last;
  for (; at < end && at < last + 8; at++) {
    const { key, flags, shape } = tokens[at]?.word ?? { key: '', flags: 0, shape: 'mark' };
    if (TRUCE.test(key)) return true;
    const isLink = /^(?:to|on|an?|the|today|yesterday)$/.test(key) || (flags & IS.date) !== 0;
    if (!isLink && (shape !== 'lower' || (flags & IS.function) !== 0)) return false;
    // “agreed to sign a deal”
    if (key === 'to' && !/^(?:an?|the)$/.test(tokens[at + 1]?.word.key ?? '')) return false;
  }
  return false;
}

/** “strikes a camp as they weigh a ceasefire”: what follows a preposition or a conjunction is not struck. */
function objectEnd({ tokens }: Document, last: number, end: number): number {
  for (let i = last; i < end; i++) {
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: 'mark' };
    if (
      shape === 'lower' &&
      /^(?:in|at|as|on|with|while|after|during|amid|for|near|and)$/.test(key)
    )
      return i;
  }
  return end;
}

/** What is signed, or swapped, besides instruments. */
const PAPERS = setOf('programme programmes program programs notes prisoners detainees captives');

const PACT =
  /^(?:pacts?|treat(?:y|ies)|accords?|agreements?|deals?|protocols?|conventions?|memorandums?|mous?|ceasefire|truce)$/;

/** “ended its defence pact with Togo”; what else ends is over by itself. */
export const isEnding = ({ kind, plover }: TriggerEntry) => kind === 'sign' && plover === 'REJECT';

/** “extended the truce”, and not “extended an offer for a deal”: of a pact there is, as its end */
export const isOfOldPact = (entry: TriggerEntry) =>
  isEnding(entry) || (entry.kind === 'sign' && /^(?:renew|exten[ds]|prolong)/.test(entry.phrase));

/** What is welcomed and is nobody. */
const HAILED = setOf(
  'accord adoption agreement announcement ceasefire deal decision efforts election elections initiative lifting move news outcome pact progress release resolution results resumption ruling signing statement step truce',
);

/** “welcomed the release of two citizens”, not “welcomed the President” nor “welcomed X at the signing” */
function isHailed({ tokens }: Document, last: number, end: number): boolean {
  for (let i = last; i < end && i < last + 8; i++) {
    const { key, flags, shape } = tokens[i]?.word ?? { key: '', flags: 0, shape: 'mark' };
    if (HAILED.has(key)) return true;
    if (flags & (IS.startsOffice | IS.portfolioHead) || /^(?:at|for|to|with|by)$/.test(key))
      return false;
    // “on Tuesday”, “the Qatari decision”
    if (shape !== 'lower' && !(flags & (IS.date | IS.startsName))) return false;
  }
  return false;
}

const AID = setOf('aid ambulances assistance food medicine medicines relief supplies vaccines');
const RELATIONS = /^(?:relations|ties|partnership)$/;

/** Whether a sign, reach or strike is of an agreement; an imposing of sanctions; a firing of missiles. */
export function hasObject(
  document: Document,
  entry: TriggerEntry,
  first: number,
  last: number,
  segment: Segment,
  isPlaceAt: (at: number) => boolean,
  isTitle: boolean,
): boolean {
  // “reached Lima” is of a journey, “reached a deal” is not.
  if (entry.format === 'visit' && /^(?:reach|be in|stay|c[oa]m|go|went)/.test(entry.phrase))
    return isPlaceAt(last);
  if (/^(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)?)$/.test(entry.phrase))
    return isBound(document, /^for$/, last, segment.last, isPlaceAt);
  // “landed before dawn in Lima”
  if (/^land(?:s|ed|ing)?$/.test(entry.phrase))
    return isBound(document, /^(?:in|at)$/, last, segment.last, isPlaceAt);
  // “travelled in secret to Lima”, “invited President X to Togo”
  if (/^(?:travel|fl[ye]|journey|c[ao]m|go|went|invit)\w*$/.test(entry.phrase))
    return isBound(document, /^to$/, last, segment.last, isPlaceAt);
  // “spent two days in Lima”
  if (/^spen[dt]/.test(entry.phrase))
    return (
      isBound(document, /^in$/, last, segment.last, isPlaceAt) &&
      document.tokens
        .slice(last, last + 4)
        .some(({ word }) => /^(?:days?|hours|weeks?|weekend)$/.test(word.key))
    );
  // “spoke yesterday with X”
  if (/^(?:sp[eo]ak(?:s|ing)?|spoke|talk(?:ed|ing)?)$/.test(entry.phrase))
    return isDatedWith(document, last);
  // “A missile has struck the port”
  if (entry.kind === 'strike')
    return (
      / up$/.test(entry.phrase) ||
      document.tokens
        .slice(Math.max(segment.first, first - 8), first)
        .some(({ word }) => STRIKING.test(word.key))
    );
  if (entry.kind === 'envoy' || entry.kind === 'ties')
    return isOfEmbassy(document, entry, first, last, segment);
  if (entry.kind === 'mission')
    return isPosting(entry)
      ? isOfEnvoy(document, last, segment)
      : isOfMission(document, first, last, segment);
  // “sent a message of greetings to X”
  if (entry.kind === 'message')
    return document.tokens
      .slice(last, Math.min(segment.last, last + 9))
      .some(({ word }) => WISHES.test(word.key));
  if (entry.kind === 'hail') return isHailed(document, last, segment.last);
  const near = document.tokens.slice(last, Math.min(segment.last, last + 9));
  if (entry.kind === 'aid') return near.some(({ word }) => AID.has(word.key));
  // “celebrated the 50th anniversary of relations”
  if (entry.kind === 'anniversary')
    return (
      near.some(({ word }) => /^(?:anniversary|years|decades)$/.test(word.key)) &&
      near.some(({ word }) => RELATIONS.test(word.key))
    );
  // “opened diplomatic relations”, “raised ties to a strategic partnership”
  if (entry.kind === 'sign' && /^(?:open|upgrad|elevat|rais)/.test(entry.phrase))
    return near.slice(0, 6).some(({ word }) => RELATIONS.test(word.key));
  // “issued a joint declaration”
  if (entry.kind === 'sign' && /^issu/.test(entry.phrase))
    return (
      near.some(({ word }) => word.key === 'joint') &&
      near.some(({ word }) => (word.flags & IS.instrument) !== 0)
    );
  // “banned Latvian airlines”, “barred five officials of Latvia”
  if (entry.kind === 'sanction' && /^ba[nr]/.test(entry.phrase))
    return near.some((_, i) => isPlaceAt(last + i));
  const flag =
    entry.kind === 'sign'
      ? IS.instrument
      : entry.kind === 'sanction'
        ? IS.measure
        : entry.kind === 'test'
          ? IS.weapon
          : 0;
  if (flag === 0) return true;
  // “agreed to reopen the border”, not “agreed to meet”
  if (isAgreedTo(document, entry, last) || isTruce(document, entry, last, segment.last))
    return true;
  // “concluded negotiations on a pact”, but not “resumed talks on a pact”
  const isConcluded =
    /^conclud/.test(entry.phrase) &&
    document.tokens.slice(last, last + 3).some(({ word }) => /^negotiations?$/.test(word.key));
  if (isConcluded)
    return hasNear(document, last, Math.min(segment.last, last + 12), flag) !== undefined;
  for (let i = last; entry.kind === 'sign' && i < last + 3; i++)
    if (TALKS.test(document.tokens[i]?.word.key ?? '')) return false;
  if (
    entry.kind === 'sanction' &&
    (/^(?:sanctioned|blacklisted|sanctioning|blacklist)/.test(entry.phrase) ||
      // “Latvia sanctions Ghana’s ministers”
      (entry.phrase === 'sanctions' && isPlaceAt(last)))
  )
    return true;
  if (isOfOldPact(entry))
    return document.tokens
      .slice(last, objectEnd(document, last, Math.min(segment.last, last + 8)))
      .some(({ word }) => PACT.test(word.key));
  const far = /^(?:sign|ink|seal|ratif)/.test(entry.phrase) ? 22 : 9;
  const end = /^str[iu]/.test(entry.phrase)
    ? objectEnd(document, last, Math.min(segment.last, last + far))
    : Math.min(segment.last, last + far);
  // “signed a programme of cooperation”
  const isOfPaper = (from: number, to: number) =>
    (far > 9 || /^(?:exchang|swap)/.test(entry.phrase)) &&
    document.tokens.slice(from, to).some(({ word }) => PAPERS.has(word.key));
  const isSigned = isOfPaper(last, end);
  if (/^swap/.test(entry.phrase)) return isSigned;
  if (isSigned || hasNear(document, last, end, flag) !== undefined)
    return !/^(?:agree)/.test(entry.phrase) || /^agree[sd]? on$/.test(entry.phrase);
  // “An agreement was signed”, “sanctions were imposed”; as a headline has it: “Deal signed by Togo”
  const [before, after] = [first - 1, last].map((at) => document.tokens[at]?.word.key ?? '');
  const isDone =
    ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(before ?? '') ||
    (isTitle && after === 'by' && before !== ',');
  const from = Math.max(segment.first, first - (far > 9 ? 40 : 14));
  return isDone && (isOfPaper(from, first) || hasNear(document, from, first, flag) !== undefined);
}
