/** A sentence that tells several events of one kind: one for each partner, or each day and place. */
import { SIDELINES } from '../tables/word-classes.ts';
import { SERIES_WORDS } from '../tables/triggers.ts';
import type { Cue } from '../triggers/cues.ts';
import { draftOf } from './drafting.ts';
import type { Draft, Part } from '../tellings/drafts.ts';
import { type Context, segmentAt, type Telling } from '../tellings/telling.ts';
import type { NameMention } from '../text/names.ts';
import { TokenMap } from '../text/token-map.ts';
import { isOfSpeech } from '../when/said-when.ts';
import { siteOf } from '../where/venues.ts';
import { setOf } from '../tables/words.ts';

const SERIES = setOf(SERIES_WORDS);
const KINDS = /^(?:bilateral-meeting|delegation-talks|call|visit)$/;

interface Span {
  readonly first: number;
  readonly last: number;
}

const isIn = ({ first, last }: Span, at: number) => at >= first && at < last;

const isOfMain = (telling: Telling, cue: Cue, at: number) => {
  const segment = segmentAt(telling, at);
  return segment === cue.segment || (segment?.kind === 'main' && cue.segment.kind === 'main');
};

/** “on Monday … on Tuesday”, “in Riga … in Tallinn”: what parts one of them from the next. */
function marksOf(telling: Telling, cue: Cue): Span[] {
  const { scene, dates } = telling;
  const days = dates.filter(
    (date) =>
      date.precision === 3 &&
      date.first >= cue.segment.first &&
      isOfMain(telling, cue, date.first) &&
      !isOfSpeech(telling, date) &&
      !date.past.includes('/'),
  );
  if (days.length > 1) return days;
  return [...scene.names.values()].filter(
    ({ entry, first }) =>
      entry.kind === 'city' &&
      first > cue.last &&
      isOfMain(telling, cue, first) &&
      scene.document.tokens[first - 1]?.word.key === 'in',
  );
}

/** Who or, of journeys and of states, which countries are named within a span. */
function partiesIn(telling: Telling, { entry }: Cue, { first, last }: Span): string[] {
  const isWithin = (one: Span) => one.first >= first && one.last <= last;
  const people = telling.references.filter(isWithin).flatMap((one) => one.people);
  if (entry.format !== 'visit' && telling.references.length > 0)
    return people.map(({ name }) => name);
  const codes = telling.scene.names
    .values()
    .filter(isWithin)
    .map(({ entry: name }) =>
      name.kind === 'country' || (name.kind === 'city' && entry.format === 'visit')
        ? name.code
        : '',
    );
  return [...new Set(codes)].filter((code) => code !== '');
}

/** “met X on Monday and Y on Tuesday”: the parts of the sentence that tell of one each. */
function spansOf(telling: Telling, cue: Cue): Span[] {
  const marks = marksOf(telling, cue);
  const [mark, final] = [marks[0], marks.at(-1)];
  if (!mark || !final || mark === final) return [];
  const end = telling.scene.line.last;
  const isNone = (first: number, last: number) =>
    partiesIn(telling, cue, { first, last }).length === 0;
  const isAhead = isNone(cue.last, mark.first) && !isNone(final.last, end);
  const spans = marks.map(({ first, last }, i) =>
    isAhead
      ? { first: i === 0 ? cue.last : first, last: marks[i + 1]?.first ?? end }
      : { first: marks[i - 1]?.last ?? cue.last, last: i + 1 < marks.length ? last : end },
  );
  const [, ...others] = spans.map((span) => partiesIn(telling, cue, span));
  // “Togo and Benin will meet on Monday, Ghana and Niger on Tuesday”
  if (
    !isAhead &&
    spans[0] &&
    isNone(cue.last, mark.last) &&
    others.every(({ length }) => length > 1)
  )
    spans[0] = { first: cue.segment.first, last: mark.last };
  const parties = spans.map((span) => partiesIn(telling, cue, span).join(' '));
  const areOthers = new Set(parties).size === spans.length && !parties.includes('');
  const isElse = telling.cues.some(({ first }) => first >= cue.last && first < final.first);
  return areOthers && !isElse ? spans : [];
}

/** The sentence without what tells of the others. */
function without(telling: Telling, others: readonly Span[]): Telling {
  const isKept = ({ first }: Span) => !others.some((span) => isIn(span, first));
  const names = new TokenMap<NameMention>(telling.scene.line.first);
  for (const name of telling.scene.names.values()) if (isKept(name)) names.set(name.first, name);
  return {
    ...telling,
    scene: { ...telling.scene, names },
    references: telling.references.filter(isKept),
    dates: telling.dates.filter(isKept),
  };
}

/** “held separate meetings with X and Y”, “calls with” those of two countries: one who met each. */
function pairsOf(telling: Telling, { cue, parts, format }: Draft): [Part, Part][] {
  const before = parts.filter(({ first }) => first < cue.first);
  const after = parts.filter(({ first }) => first >= cue.first);
  const [one, ...none] = before.length === 1 ? before : after;
  const others = before.length === 1 ? after : before;
  const final = others.at(-1);
  if (!one || !final || none.length > 0 || others.length < 2 || format === 'visit') return [];
  const from = Math.max(cue.segment.first, cue.first - 4);
  const last = Math.max(final.last, cue.last) + 3;
  const isApart = telling.scene.document.tokens
    .slice(from, last)
    .some(({ word: { key } }, i, words) =>
      key === 'one'
        ? /^(?:by|after)$/.test(words[i + 1]?.word.key ?? '')
        : SERIES.has(key) || (/^(?:later|then)$/.test(key) && from + i < final.first),
    );
  // “held talks with her Peruvian and Ghanaian counterparts on the sidelines of the summit”
  const areMany =
    /(?:meetings|calls|conversations)$/.test(cue.entry.phrase) ||
    telling.scene.document.tokens
      .slice(cue.last, cue.last + 16)
      .some(({ word }) => SIDELINES.has(word.key));
  // “met them first separately and then together”
  const areTogether = telling.scene.document.tokens
    .slice(from, last + 12)
    .some(({ word }) => /^(?:trilateral|tripartite|together|jointly)$/.test(word.key));
  if (areTogether) return [];
  const codes = new Set(others.map(({ person }) => person.country));
  return isApart || (areMany && codes.size === others.length)
    ? others.map((other) => [one, other])
    : [];
}

/** The events that were told together as one, or that one. */
export function apart(telling: Telling, draft: Draft, context: Context): Draft[] {
  const { cue, format, status, modality, site, when } = draft;
  if (!KINDS.test(format) || draft.background) return [draft];
  const pairs = pairsOf(telling, draft);
  const spans = pairs.length > 0 ? [] : spansOf(telling, cue);
  const own = { isSeries: false, isOne: true, isTour: false };
  const pairwise = pairs.map((parts): Draft => {
    const one = draftOf(telling, cue, context);
    for (const [, { person }] of pairs) one.countries.delete(person.country ?? '');
    return { ...one, ...own, format, status, modality, site, when, parts };
  });
  const daily = spans.map((span): Draft => {
    const others = spans.filter((other) => other !== span);
    const only = without(telling, others);
    const one = draftOf(only, cue, context);
    const stop = only.scene.names.values().find(({ first }) => isIn(span, first));
    if (stop && format === 'visit') one.site = siteOf(stop, stop.first, 'place.object');
    return { ...one, ...own, format };
  });
  return pairs.length + spans.length > 0 ? [...pairwise, ...daily] : [draft];
}
