/** Texts in which somebody gives his views: what they speak of is no news of theirs. */
import type { Layout } from '../layout/layout.ts';
import type { Telling } from '../tellings/telling.ts';

const LABEL =
  /^[\s•*]*(?:opinion|op-ed|comment(?:ary)?|editorial|column|analysis|viewpoint|guest (?:essay|column)|leader|(?:exclusive )?interview|q&a)\s*(?:$|[|:–—-]\s)/i;

/** “Talks are a big step, expert says”, “Analyst: Talks will fail” */
const BY_EXPERT =
  /^(?:experts?|analysts?|scholars?|observers?)\s*:|[,:–—-]\s*(?:experts?|analysts?|scholars?|observers?)(?:\s+says?)?[.\s]*$/i;

const OWN_VIEWS =
  /\bviews expressed\b|\bopinions? expressed\b|\b(?:is|are) (?:the author['’]s|those of the (?:author|writer))|\bthe (?:writer|author) (?:is|was|teaches|works|writes|served)\b/i;

/** Lines in which a text says whose views it gives: its first and its last. */
const [FIRST, LAST] = [4, 4];

export function isComment(tellings: readonly Telling[], { parts }: Layout): boolean {
  const textOf = ({ scene: { document, line } }: Telling) =>
    document.text.slice(
      document.tokens[line.first]?.start,
      document.tokens[Math.min(line.last, line.first + 40) - 1]?.end,
    );
  return (
    tellings
      .slice(0, FIRST)
      .some((one) => parts[one.index] !== 'body' && LABEL.test(textOf(one))) ||
    tellings.some((one) => parts[one.index] === 'headline' && BY_EXPERT.test(textOf(one))) ||
    tellings.slice(-LAST).some((one) => OWN_VIEWS.test(textOf(one)))
  );
}
