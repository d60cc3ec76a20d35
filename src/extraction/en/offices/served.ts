/** Whom or whose house an office serves, as a part of it: “adviser to the President on Ports”. */
import { type Document, isCapital, keyAt } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { fieldsFrom } from './fields.ts';
import type { Found } from './office-mention.ts';
import { officeAt } from './office-phrases.ts';

/** Words of the fields between an office and whom it serves. */
const MOST_FIELDS = 12;

const isOfFields = (token: Document['tokens'][number] | undefined) =>
  isCapital(token) ||
  hasFlag(token, IS.portfolio) ||
  /^(?:on|for|and|the|,)$/.test(token?.word.key ?? '');

const SERVING =
  /^(?:adviser|presidential-adviser|special-envoy|chief-of-staff|principal-secretary|executive-secretary|minister-delegate|spokesperson)$/;
const LEADING = /^(?:deputy-|vice-)?(?:head|chief|director|director-general)$/;
const HOUSE = setOf('office bureau secretariat court cabinet chancellery administration staff');

/** “Special Assistant to the Prime Minister on Foreign Affairs”: whom it serves belongs to the office. */
export function servedBy(document: Document, { id, last }: Found, end: number): number | undefined {
  const { tokens } = document;
  if (LEADING.test(id)) return houseOf(document, last, end);
  if (!SERVING.test(id)) return undefined;
  // “Special Adviser on Sports for Development and Peace to the Secretary General”
  let of = last;
  if (/^(?:on|for)$/.test(keyAt(tokens, last)))
    while (of < last + MOST_FIELDS && isOfFields(tokens[of])) of++;
  if (!/^(?:to|of)$/.test(tokens[of]?.word.key ?? '')) return undefined;
  const at = tokens[of + 1]?.word.key === 'the' ? of + 2 : of + 1;
  const master = officeAt(document, at, end);
  if (!master || master.plural || master.rank) return undefined;
  // “Special Envoy of President X”: that is X’s.
  const isOfNamed = at === of + 1 || id === 'special-envoy';
  if (isOfNamed && isCapital(tokens[master.last]) && tokens[master.last]?.gap === 1)
    return undefined;
  let to = master.last;
  const fields = /^(?:on|for)$/.test(tokens[to]?.word.key ?? '')
    ? fieldsFrom(document, to + 1, end)
    : undefined;
  if (fields && fields.words.length > 0) to = fields.end;
  return to;
}

/** “Director of the Office of the President”: the office of another, which belongs to the first. */
function houseOf(document: Document, last: number, end: number): number | undefined {
  const { tokens } = document;
  if (keyAt(tokens, last) !== 'of') return undefined;
  let at = last + 1;
  while (at < last + 4 && (keyAt(tokens, at) === 'the' || isCapital(tokens[at]))) {
    if (HOUSE.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === 'of') {
      const from = keyAt(tokens, at + 2) === 'the' ? at + 3 : at + 2;
      // “the Office of His Majesty X”
      if (/^(?:his|her)$/.test(keyAt(tokens, from))) return undefined;
      const master = officeAt(document, from, end);
      return master && !master.plural && !master.rank ? master.last : undefined;
    }
    at++;
  }
  return undefined;
}
