/** Parts of a sentence: what is told, who tells it, what only sets the scene, what is quoted. */
import { isCapital, type Document, type Line } from './document.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { isRole } from './roles.ts';
import { sourceStart } from './sources.ts';

type SegmentKind = 'main' | 'attribution' | 'relative' | 'before' | 'after' | 'aside';

export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly kind: SegmentKind;
}

const OPENERS = new Map(
  Object.entries<SegmentKind>({
    who: 'relative',
    which: 'relative',
    whose: 'relative',
    where: 'relative',
    during: 'main',
    while: 'aside',
    whereas: 'aside',
    amid: 'aside',
    after: 'before',
    following: 'before',
    since: 'before',
    before: 'after',
    because: 'aside',
    although: 'aside',
    though: 'aside',
    despite: 'aside',
    as: 'aside',
  }),
);

const SAID = setOf(
  'said says told stated reported announced added noted wrote reports confirmed according citing quoted read explained stressed emphasized emphasised revealed showed disclosed',
);

const HAVE = setOf('has have had');
const NO_WORD = { key: '', shape: 'mark', flags: 0 };
/** “landed before dawn in Lima” */
const HOURS = setOf('tomorrow yesterday dawn dusk dark noon midday midnight sunrise sunset');

/** “…, the ministry said in a statement.” or “…, said X.”: from the last comma or quote to the end. */
function attributionStart(document: Document, { first, last }: Line): number | undefined {
  const { tokens } = document;
  for (let i = last - 1; i > first + 4 && i > last - 34; i--) {
    const text = tokens[i]?.word.text;
    if (text !== ',' && text !== '”' && text !== '"') continue;
    let isSaid = false;
    for (let k = i + 1; k < last && k < i + 16; k++) {
      const word = tokens[k]?.word;
      // “…, and told him that”: of who acts, not of who tells
      if (!word || (SAID.has(word.key) && tokens[k - 1]?.word.key === 'and')) break;
      if (word.shape === 'lower' && SAID.has(word.key)) {
        isSaid = !isFollowed(document, first, k, last);
        break;
      }
      // “…, the minister has told reporters”
      if (HAVE.has(word.key)) continue;
      if (
        (word.flags & (IS.startsTrigger | IS.light) &&
          word.shape === 'lower' &&
          word.flags & IS.speech) ||
        (word.text === ',' && k > i + 8)
      )
        break;
    }
    if (isSaid && tokens[i + 1]?.word.key !== 'and' && tokens[i + 1]?.word.key !== 'who')
      return saidBefore(document, first, i) ?? i + 1;
  }
  return undefined;
}

const AUXILIARY = /^(?:will|would|can|could|should|must|has|had|is|are|was|were)$/;

/** “…, Ama Lawson, said that talks had been held”: what was said comes after, not before. */
function isFollowed({ tokens }: Document, first: number, verb: number, last: number): boolean {
  const said = tokens[verb];
  const next = tokens[verb + 1]?.word.key ?? '';
  if (!said || verb + 1 >= last || /^(?:according|citing|quoted|told)$/.test(said.word.key))
    return false;
  // “A statement from the palace, said the king was ill.”
  const isPaper = [first, first + 1].some((at) =>
    /^(?:statement|communiqu[eé]|release|message|report|notice)$/.test(tokens[at]?.word.key ?? ''),
  );
  // “said the minister” turns round
  const isInverted = tokens[verb - 1]?.word.shape === 'mark' && !isPaper;
  // “…, the minister, said Ama Lawson would come”
  let at = verb + 1;
  while (at < last && isCapital(tokens[at])) at++;
  const isToldOf = at > verb + 1 && AUXILIARY.test(tokens[at]?.word.key ?? '');
  return (
    next === 'that' || isToldOf || (!isInverted && /^(?:the|an?|he|she|they|it|there)$/.test(next))
  );
}

/** “…, she told reporters after talks with …”: where the occasion of the saying begins. */
function occasionIn({ tokens }: Document, first: number, last: number): number | undefined {
  for (let i = first + 2; i < last; i++)
    if (/^(?:after|following|when)$/.test(tokens[i]?.word.key ?? '')) return i;
  return undefined;
}

/** “…, said the spokesman, Tass reports.”: the saying before the last one. */
function saidBefore({ tokens }: Document, first: number, last: number): number | undefined {
  for (let i = last - 1; i > first + 4 && i > last - 14; i--)
    if (
      tokens[i]?.word.text === ',' &&
      // not “Said”, the name
      /^(?:said|says|announced)$/.test(tokens[i + 1]?.word.text ?? '')
    )
      return i + 1;
  return undefined;
}

/** What opens no clause: “the day after tomorrow”, “X as well as Y”, “since Monday”. */
function isIdiom(document: Document, line: Line, at: number): boolean {
  const { tokens } = document;
  const [key, before] = [tokens[at]?.word.key, tokens[at - 1]?.word.key ?? ''];
  const { key: next, shape, flags } = tokens[at + 1]?.word ?? NO_WORD;
  if (HOURS.has(next) || (key === 'following' && before === 'the')) return true;
  if (key !== 'as') return key === 'since' && (flags & IS.weekday) !== 0;
  return (
    (next !== 'the' && !line.title && shape !== 'capitalised') ||
    /^(?:well|part|a)$/.test(next) ||
    /^(?:well|such)$/.test(before) ||
    isRole(document, at + 1, line.last)
  );
}

export function segmentsOf(document: Document, line: Line, from: number): Segment[] {
  const { tokens } = document;
  const segments: Segment[] = [];
  let first = from;
  let kind: SegmentKind = 'main';
  // Until the main verb, a comma ends what an opener began: “In a meeting following …, X met Y”.
  let hasVerb = false;
  const tail = sourceStart(document, line) ?? attributionStart(document, line);
  const close = (last: number) => {
    if (last > first) segments.push({ first, last, kind });
    first = last;
  };
  for (let i = from; i < line.last; i++) {
    const token = tokens[i];
    if (!token) break;
    const { key, shape, text } = token.word;
    if (tail === i) {
      close(i);
      kind = 'attribution';
      const occasion = occasionIn(document, i, line.last);
      if (occasion !== undefined) {
        close(occasion);
        kind = 'before';
      }
      break;
    }
    if (kind === 'main' && shape === 'lower' && token.word.flags & (IS.speech | IS.light))
      hasVerb = true;
    if (kind === 'attribution') {
      if (text === ',' && (segments.length === 0 || !isInList(document, i))) {
        close(i + 1);
        kind = 'main';
      }
      continue;
    }
    if (key === 'according' && tokens[i + 1]?.word.key === 'to') {
      // “reports according to which X …”: no more than “that”
      if (tokens[i + 2]?.word.key === 'which') {
        i += 2;
        continue;
      }
      close(i);
      kind = 'attribution';
      continue;
    }
    const isDash = text === '—' || (text === '–' && token.gap > 0 && (tokens[i + 1]?.gap ?? 0) > 0);
    if (text === ';' || text === ':' || isDash) {
      close(i + 1);
      kind = isDash && kind === 'main' && hasVerb ? 'aside' : 'main';
      continue;
    }
    const next = tokens[i + 1]?.word.key;
    const isAhead = (key === 'ahead' && next === 'of') || (key === 'prior' && next === 'to');
    const opened = isAhead
      ? 'after'
      : shape === 'lower' || i === from
        ? OPENERS.get(key)
        : undefined;
    if (opened && opened !== 'main' && !isIdiom(document, line, i)) {
      close(i);
      kind = opened;
      continue;
    }
    // A comma ends what an opener began at the head of a sentence: “After arriving, …”.
    if (
      text === ',' &&
      kind !== 'main' &&
      (segments.length === 0 || kind === 'relative' || !hasVerb) &&
      i - first > 2 &&
      !isInList(document, i)
    ) {
      close(i + 1);
      kind = 'main';
    }
  }
  close(line.last);
  return segments;
}

/** A comma between names, not between clauses. */
function isInList(document: Document, at: number): boolean {
  const [before, next, after] = [at - 1, at + 1, at + 2].map((i) => document.tokens[i]?.word);
  // “Following a vote, Togo and Benin …”
  const isOfStates =
    before?.shape === 'lower' && ((next?.flags ?? 0) & IS.startsName) !== 0 && after?.key === 'and';
  return (
    next !== undefined &&
    !(next.shape === 'lower' || isOfStates) &&
    // “After ten years, Togo and Benin …”
    !/^(?:years?|months?|weeks?|days?|hours|talks)$/.test(before?.key ?? '') &&
    after !== undefined &&
    (after.text === ',' || after.key === 'and')
  );
}

const NONE: ReadonlySet<number> = new Set();

/** Tokens within quotation marks of more than three words: speech, not report. */
export function quotedTokens({ tokens }: Document, line: Line): ReadonlySet<number> {
  let quoted: Set<number> | undefined;
  let open = -1;
  for (let i = line.first; i <= line.last; i++) {
    const text = i < line.last ? (tokens[i]?.word.text ?? '') : '';
    const isClose = text === '”' || (text === '"' && open >= 0);
    if (isClose || i === line.last) {
      const from = open < 0 && isClose ? line.first : open;
      const last = isClose ? i : i - 1;
      if (from >= 0 && last - from > (isClose ? 6 : 5)) {
        quoted ??= new Set();
        for (let k = from; k <= last; k++) quoted.add(k);
      }
      open = -1;
    } else if (text === '“' || text === '"') open = i;
  }
  return quoted ?? NONE;
}
