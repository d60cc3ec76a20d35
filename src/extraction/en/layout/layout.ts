/**
 * The parts of a report: publication date, headline lines, dateline, body, and the furniture of
 * its page (bylines, captions, “Read more”), which says nothing of events.
 */
import {
  dayOfDateline,
  findDateline,
  findStandingDateline,
  isPlaceAndDate,
  type Dateline,
} from './dateline.ts';
import { LINE } from '../../tokens.ts';
import { isAuthor, isAuthorNote, isByline } from './bylines.ts';
import { isCaption, lineText } from './captions.ts';
import { findDates } from '../dates/dates.ts';
import { headerDate, isStamp } from './stamps.ts';
import type { Document, Line } from '../text/document.ts';

export type Part = 'headline' | 'lead' | 'body' | 'subheading' | 'furniture';

export interface Layout {
  readonly parts: readonly Part[];
  readonly dateline: Dateline | undefined;
  readonly published: string | undefined;
  /** The day of the dateline, which “today” is, or else that of publication. */
  readonly written: string | undefined;
}

const FURNITURE =
  /^[\s•*|>(–-]*(?:date\s*:|(?:report(?:ing|ed)|editing|edited|written|curated|compiled|translated|additional reporting)\s+by|by\s*:|photo\b|image\b|file photo|read(?: more| also|\s*[:|])|also(?: read|:)|see also|related\b|subscribe|advertisement|sign up|follow\b|share\b|last updated|first published|published|updated|posted|©|copyright|all rights reserved|credit|source:|more stories|comments?\b|there are no comments|listen to|click here|get the latest|download the|trending|trends|tags?:|topics:|print\b|email\b|home\b\s*[»>/|]|more from|most read|chinanews|legal disclaimer|join our|watch:|editor['’]s note|copy link|image source|photograph)/i;
/** After such a line come headlines of other reports. */
const END =
  /^[\s•*|>–-]*(?:also read|read also|related|more (?:stories|from|news|on)|top stories|most (?:read|viewed|popular)|recommended|you may also|latest news|trending|editor['’]s (?:choice|picks))/i;
const BYLINE =
  /^[\s•*]*[Bb][Yy]:?\s+(?!\p{Lu}\p{Ll}+ing\s)(?:[\p{Lu}@][\p{L}\p{M}.'’-]*\s*(?:,|and|&)?\s*){1,7}(?:\||$)/u;
/** What stands under a headline: an author's handle, the time of day, “4 minutes ago”. */
const STAMP =
  /\(@\w+\)|\b(?:[Ee]ditor|[Aa]uthor|[Rr]eporter)\s?:|\b\d+ (?:minutes?|hours?|days?) ago\b|\b\d{1,2}:\d{2}\s?(?:[AaPp]\.?[Mm]|IST|GMT|UTC|EST|ET|PKT)\b/;
/** Furniture that stands between the heading of a report and its text. */
const HEADING =
  /^[\s•*|>–-]*(?:published|updated|posted|date\s*:|first published|last updated|by\b)/i;
const MOST_STANDFIRST = 4;
const MOST_CAPTION = 3;
/** Tokens of a date and who printed it. */
const MOST_SIGNED = 12;
/** Sentences under a report that tell of its author. */
const MOST_NOTES = 3;

/** `LIMA (Agency) – The minister …` after what was written under a picture, not after another. */
function isOpening(document: Document, line: Line, leadAt: number): boolean {
  const lead = document.sentences[leadAt];
  return (
    lead?.paragraph !== line.paragraph &&
    document.tokens[line.first]?.word.shape === 'capitals' &&
    findDateline(document, line) !== undefined &&
    !(lead && findDateline(document, lead))
  );
}

const POINT = /^[•▪●]/;
const MOST_POINTS = 12;

/** The points above a report, each on a line of its own, are a summary of it. */
function pointsAbove(document: Document): number {
  const { sentences } = document;
  const isPoint = (line: Line) => POINT.test(document.tokens[line.first]?.word.text ?? '');
  const first = sentences.slice(0, MOST_POINTS).findIndex(isPoint);
  if (first < 0) return 0;
  const isPlain = (line: Line) =>
    !line.loose && !isPoint(line) && (document.tokens[line.first]?.gap ?? 0) >= LINE;
  const plain = sentences.findIndex((line, i) => i > first && isPlain(line));
  const isBare = (line: Line) => line.loose || line.title;
  return plain > first && sentences.slice(0, first).every(isBare) ? plain : 0;
}

function partsOf(document: Document): Part[] {
  const { sentences } = document;
  const points = pointsAbove(document);
  const parts: Part[] = [];
  let hasBody = false;
  let leads = 0;
  let leadParagraph = -1;
  let leadAt = -1;
  let isOver = false;
  const headlines = new Set<string>();
  for (const line of sentences) {
    const text = lineText(document, line);
    const words = line.last - line.first;
    const isFurniture =
      FURNITURE.test(text.slice(0, 60)) &&
      words < 40 &&
      !(words > 12 && !line.loose && !/^(?:reporting|editing|\(|additional)/i.test(text));
    if (hasBody && line.loose && words <= 5 && END.test(text)) isOver = true;
    if (hasBody && parts.length - leadAt <= MOST_CAPTION && isOpening(document, line, leadAt)) {
      for (let i = leadAt; i < parts.length; i++)
        if (parts[i] === 'lead' || parts[i] === 'body') parts[i] = 'subheading';
      hasBody = false;
      leads = 0;
    }
    if (
      (isOver && line.loose) ||
      isFurniture ||
      ((!hasBody || parts.length === sentences.length - 1) &&
        isAuthor(document, line, parts.length === 0)) ||
      (line.loose && isByline(document, line)) ||
      (hasBody && parts.length >= sentences.length - MOST_NOTES && isAuthorNote(document, line)) ||
      // `By Ama Lawson | July 9, 2025 at 12:30 p.m.` is no sentence, for all its dot.
      ((line.loose || text.includes('|')) && BYLINE.test(text.slice(0, 120))) ||
      (line.loose && words < 30 && STAMP.test(text))
    ) {
      // What stood before the byline or the date was a standfirst.
      const lead = sentences[leadAt];
      const isStandfirst =
        hasBody && parts.length <= MOST_STANDFIRST && !(lead && findDateline(document, lead));
      if (isStandfirst && line.loose && HEADING.test(text)) {
        for (let i = 0; i < parts.length; i++)
          if (parts[i] === 'lead' || parts[i] === 'body') parts[i] = 'headline';
        hasBody = false;
        leads = 0;
      }
      parts.push('furniture');
    } else if (isStamp(document, line)) parts.push('furniture');
    else if (
      !hasBody &&
      (parts.length < points ||
        line.title ||
        (line.loose && words < 30) ||
        words < 6 ||
        isPlaceAndDate(document, line))
    ) {
      headlines.add(text);
      parts.push('headline');
    } else if (isCaption(document, line, sentences[parts.length + 1])) parts.push('subheading');
    else if (line.loose && line.title) {
      // A standfirst stood before the date and the headline once more: the body begins here.
      const isAgain = parts.length <= 8 && headlines.has(text);
      if (isAgain) {
        for (let i = 0; i < parts.length; i++)
          if (parts[i] === 'lead' || parts[i] === 'body') parts[i] = 'headline';
        hasBody = false;
        leads = 0;
      }
      parts.push(isAgain ? 'headline' : 'subheading');
    } else {
      const isLead = leads < 2 && (leads === 0 || line.paragraph === leadParagraph);
      if (isLead) leads++;
      if (!hasBody) {
        leadParagraph = line.paragraph;
        leadAt = parts.length;
      }
      hasBody = true;
      parts.push(isLead ? 'lead' : 'body');
    }
  }
  return parts;
}

export function readLayout(
  document: Document,
  firstLineDate: string | undefined,
  given: string | undefined,
): Layout {
  const parts = partsOf(document);
  const { sentences } = document;
  let published = firstLineDate;
  const bodyAt = parts.findIndex((part) => part === 'lead');
  for (let i = 0; i < sentences.length && !published; i++) {
    const line = sentences[i];
    if (!line || i > Math.max(12, bodyAt + 4)) break;
    if (parts[i] === 'headline' || parts[i] === 'furniture') published = headerDate(document, line);
  }
  const lead = sentences[bodyAt];
  // A dateline may be a sentence of its own, before the lead.
  const opening = sentences.findLastIndex(
    ({ first, paragraph }, i) =>
      i <= bodyAt &&
      paragraph === lead?.paragraph &&
      (i === 0 || (document.tokens[first]?.gap ?? 0) >= LINE),
  );
  const previous = sentences[bodyAt - 1];
  // `Lima. March 5, 2021.`
  const before =
    previous && opening >= 0 && opening < bodyAt
      ? { ...previous, first: sentences[opening]?.first ?? previous.first }
      : previous;
  const dateline =
    (lead && findDateline(document, lead)) ??
    (before && isPlaceAndDate(document, before) ? findDateline(document, before) : undefined) ??
    sentences
      .slice(1, Math.max(bodyAt, 1))
      .map((line) => findStandingDateline(document, line))
      .find((one) => one !== undefined);
  if (!published && dateline) {
    published = findDates(document, dateline.first, dateline.last, undefined).find(
      ({ precision }) => precision === 3,
    )?.past;
  }
  if (!published) {
    const last = sentences.length - 1;
    for (let i = last; i >= 0 && i > last - 6 && !published; i--) {
      const line = sentences[i];
      // `Agency 10/10/2023` under the text
      const isShort = i === last && line?.loose && line.last - line.first <= MOST_SIGNED;
      if (line && (parts[i] === 'furniture' || isShort)) published = headerDate(document, line);
    }
    // `5 August 2003`, under a press release and above its background
    const stamp = sentences.findLast((line) => isStamp(document, line));
    if (stamp) published ??= headerDate(document, stamp);
  }
  published ??= given;
  return {
    parts,
    dateline,
    published,
    written: (dateline && dayOfDateline(document, dateline, published)) ?? published,
  };
}
