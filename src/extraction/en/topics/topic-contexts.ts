/** Words around the name of a topic in which it is no topic: titles, bodies, formulas. */
import { isCapital, type Document, keyAt } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';

/** What ends the name of a body or an event. */
const BODY =
  /^(?:office|framework|institute|policy|centre|center|authority|bureau|fund|company|corporation|academy|assembly|commission|board|division|directorate|association|federation|foundation|hospital|community|union|organi[sz]ation|leaders|forum|force|station|society|party|chamber|police|university|college|school|group|limited|trust|bank|council|agency)$/;

/** What begins one: “the Committee on Politics and Energy”. */
const BODY_OF =
  /^(?:minister|ministry|ministers|secretary|departments?|committee|chamber|ministries|commissioner|organ|commission|directorate|division|counsellor|attaché)$/;

/** What begins one before “of”, “for” or “on”: “the Academy of Arts”. */
const NAMED_FOR =
  /^(?:council|secretariat|office|institute|agency|academy|university|school|college|faculty|organi[sz]ation|association|federation|fund|bank|centre|center|authority|bureau)$/;

/** Who is of a field, not what is spoken of: “oil companies”, “military and political figures”. */
export function isOfActors({ tokens }: Document, last: number, id: string): boolean {
  // “terrorist groups”, “Kashmiri leaders” are what is spoken of.
  if (/^(?:counter-terrorism|kashmir|india-pakistan|gaza|drugs)$/.test(id)) return false;
  const at = keyAt(tokens, last) === 'and' || isHyphen(keyAt(tokens, last)) ? last + 2 : last;
  return (
    hasFlag(tokens[at], IS.occupation) ||
    /^(?:companies|company|firms|firm|giant|giants|makers?|executives?|figures|activists|groups?|officials?|officers?|leaders|experts|analysts|personnel|workers|powers?|attaché|teams?|units?|lobby|stars?|authorities|sources?|staff|traders?|reasons)$/.test(
      keyAt(tokens, at),
    ) ||
    (isHyphen(keyAt(tokens, last)) &&
      /^(?:rich|armed|producing|exporting|dependent)$/.test(keyAt(tokens, last + 1)))
  );
}

/** Whether the name of a country ends before a token. */
export const endsCountry = (names: Scene['names'], end: number): boolean =>
  [1, 2, 3, 4].some((n) => {
    const name = names.get(end - n);
    return name?.last === end && name.entry.kind === 'country';
  });

/** “the National Security Office”, “Motor Technology Research Institute”: bodies, not what was spoken of. */
export function isInName({ tokens }: Document, first: number, last: number): boolean {
  if (!isCapital(tokens[last - 1]) || !isCapital(tokens[first])) return false;
  for (let i = first + 1; i < last + 4; i++) {
    const key = tokens[i]?.word.key ?? '';
    const isJoint = isHyphen(key) || (key === 'and' && (i < last || isCapital(tokens[i + 1])));
    if (!isJoint && !(isCapital(tokens[i]) && (tokens[i]?.gap ?? 3) < 2)) return false;
    if (i >= last && BODY.test(key)) return true;
  }
  return false;
}

const EVENT =
  /^(?:talks|conference|summit|negotiations|forum|meetings?|session|exhibition|fair|festival|exercises?|event|workshop)$/;

/** “at the naval base”, “near the harbour”: where, not what. */
export function isWhere({ tokens }: Document, first: number, last: number): boolean {
  for (let i = last - 1; i < last + 3; i++) if (EVENT.test(keyAt(tokens, i))) return false;
  let at = first - 1;
  while (at > first - 4 && /^(?:the|a|an|its|their|old|new|local)$/.test(keyAt(tokens, at))) at--;
  return at < first - 1 && /^(?:at|near|along|inside|outside|beside|past)$/.test(keyAt(tokens, at));
}

/** “the Museum of Arts”, “Togo Airlines”: a word of a name. */
export function isWordOfName({ tokens }: Document, line: Scene['line'], at: number): boolean {
  if (line.title || !isCapital(tokens[at])) return false;
  const next = tokens[tokens[at + 1]?.word.key === 'of' ? at + 2 : at + 1];
  if (isCapital(next) && next?.gap === 1) return true;
  const before = tokens[at - 1]?.word.key === 'of' ? at - 2 : at - 1;
  return before >= line.first && isCapital(tokens[before]) && !hasFlag(tokens[before], IS.function);
}

/** “militants seized the town”: who acts is not spoken of. */
export function isActing({ tokens }: Document, first: number, last: number): boolean {
  const next = tokens[last]?.word;
  return (
    /^(?:militants|students|troops|armed)$/.test(tokens[first]?.word.key ?? '') &&
    next?.shape === 'lower' &&
    (next.key.endsWith('ed') ||
      /^(?:had|have|themselves|would|took|went|came|held|made|began)$/.test(next.key))
  );
}

/** “in trade, security and energy”: a neighbour by comma or “and” on one side at least. */
export function isListed({ tokens }: Document, first: number, last: number): boolean {
  // “in Newton Road, which …”: the end of a name.
  if (isCapital(tokens[first]) && isCapital(tokens[first - 1])) return false;
  // “the space and its walls”: this one, not a field.
  if (/^(?:the|a|an|this|that|its|their|our|his|her)$/.test(tokens[first - 1]?.word.key ?? ''))
    return false;
  const isJoint = (at: number) => /^(?:,|and|&|or)$/.test(tokens[at]?.word.key ?? '');
  const next = tokens[last]?.word;
  // “political and military leadership” speaks of who leads.
  const isOfNext = next?.shape === 'lower' && (next.flags & IS.function) === 0;
  return !isOfNext && (isJoint(first - 1) || isJoint(last));
}

/** “Defence Minister”, “the Ministry of Energy”, “trade ministry” speak of an office. */
export function isInTitleOfOffice(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  for (let i = last; i < last + 5; i++) {
    const word = tokens[i]?.word;
    if (!word) break;
    if (
      /^(?:minister|ministers|ministry|secretary|ministries|commissioner|committee|agency|department|adviser|advisor|chief|council|university|bank)$/.test(
        word.key,
      )
    )
      return true;
    const isPart = (word.flags & IS.portfolio) !== 0;
    // “on trade, the ministry said”
    if (word.key === ',' && keyAt(tokens, i + 1) === 'the') break;
    if (!isPart && !/^(?:and|,|&|the|deputy|principal|permanent|first|state)$/.test(word.key))
      break;
  }
  for (let i = first - 1; i > first - 16; i--) {
    const word = tokens[i]?.word;
    if (!word) break;
    // “a deal of the ministries, on trade”
    if (word.key === ',' && /^(?:on|for)$/.test(keyAt(tokens, i + 1))) break;
    if (BODY_OF.test(word.key)) return true;
    // “the Fund for Trade”, not “a fund for trade”
    if (NAMED_FOR.test(word.key) && word.shape !== 'lower')
      return /^(?:of|for|on)$/.test(tokens[i + 1]?.word.key ?? '');
    const isPart = (word.flags & IS.portfolio) !== 0 || word.key === 'politics';
    if (!isPart && !/^(?:of|and|,|for|&|the|on|\()$/.test(word.key)) break;
  }
  return false;
}
