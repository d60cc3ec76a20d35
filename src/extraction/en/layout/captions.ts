/** Sentences under a picture, which tell of another day. */
import type { Document, Line } from '../text/document.ts';

export const lineText = ({ text, tokens }: Document, { first, last }: Line) =>
  text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);

const CREDIT =
  /\((?:[^()]{2,60}\/[^()]{2,40}|Reuters|AFP|AP|Xinhua|Kyodo|Yonhap|ANI|EPA|Getty Images|[^()]{0,40}[Pp]hoto[^()]{0,40})\)\s*$/;

/** `Mia Roth/Agency`, `Photo credit: …`, on a line of its own or after the sentence in brackets. */
const CREDIT_LINE =
  /^(?:\([^()]{3,60}\)\.?|[\p{Lu}][\p{L} .'’-]{2,40}\/[\p{L} .,'’-]{2,40}|(?:photo(?:graph)?|image|picture)(?: credit| source)?\s*(?:by\b|:|\|).*)$/iu;
/** “X (right) shakes hands with Y”: a picture, whoever took it. */
const SHOWN =
  /\((?:right|left|R|L|C|centre|center|front)\b[^()]{0,20}\)|\bshakes? hands\b|\bposes? for\b/;
const OLD_PHOTO =
  /^(?:(?:in this |this )?(?:file )?(?:photo|image|picture|photograph)\b.{0,40}\b(?:taken|shows|provided|released|made)\b|\(?from l(?:eft)? to r(?:ight)?\b)/i;

/** A sentence under a picture: a photographer's credit ends it or follows. */
export function isCaption(document: Document, line: Line, next: Line | undefined): boolean {
  const text = lineText(document, line);
  if (CREDIT.test(text.slice(-120)) || OLD_PHOTO.test(text.slice(0, 90))) return true;
  if (SHOWN.test(text.slice(0, 160)) && line.last - line.first < 60) return true;
  if (!next || next.last - next.first > 15) return false;
  const after = lineText(document, next);
  const isSameLine = next.paragraph === line.paragraph;
  return (
    (isSameLine && CREDIT.test(after) && after.startsWith('(')) ||
    (next.loose &&
      CREDIT_LINE.test(after) &&
      (isSameLine || /^(?:photo|image|picture)/i.test(after)))
  );
}
