/** Where somebody is sent and for what, as a part of the office: “ambassador to Togo”, “adviser on trade”. */
import { type Document, isCapital, isNextOnLine, keyAt } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { NameTable } from '../text/names.ts';
import { begins, officeAt } from './office-phrases.ts';
import type { Found } from './office-mention.ts';
import { fieldsFrom } from './fields.ts';

const SENT =
  /^(?:ambassador|permanent-representative|special-envoy|high-commissioner|consul-general|charge-d-affaires)$/;

/** The “al-” of a town. */
const isArticle = (tokens: Document['tokens'], at: number) =>
  /^(?:al|el|as|ar)$/.test(tokens[at]?.word.key ?? '') ||
  (isHyphen(tokens[at]?.word.key ?? '') && tokens[at]?.gap === 0);

/** Where an envoy is sent belongs to the office: “ambassador of Belarus to the African Union”. */
export function posted(
  document: Document,
  office: Found,
  at: number,
  last: number,
  names: NameTable,
): number {
  const { tokens } = document;
  const isSent =
    SENT.test(office.id) || (office.id === 'spokesperson' && tokens[at]?.word.key === 'in');
  if (!isSent) {
    // “Under Secretary for Terrorism and Financial Intelligence,”: the field belongs to the office.
    // “Minister of State (MoS) for External Affairs”
    const isBracketed = tokens[at]?.word.text === '(' && tokens[at + 2]?.word.text === ')';
    const from = isBracketed ? at + 3 : at;
    // “Adviser on Finance”, “Special Assistant on Overseas Pakistanis”
    const isOn = tokens[from]?.word.key === 'on' && /advis|assistant/.test(office.id);
    // “Minister of State, Foreign Affairs, X”
    const isField = office.id === 'minister-of-state' && tokens[from]?.word.text === ',';
    // “Minister of State for Foreign Affairs and Culture”
    const isFurther = office.id === 'minister-of-state' && tokens[from]?.word.key === 'and';
    if (tokens[from]?.word.key !== 'for' && !isOn && !isField && !isFurther) return at;
    const fields = fieldsFrom(document, from + 1, last);
    let end = fields.words.length > 0 ? fields.end : at;
    if (isFurther && officeAt(document, from + 1, last)) return at;
    const people = isOn && end > at ? names.get(end) : undefined;
    if (people?.entry.kind === 'country') end = people.last;
    // “Minister of State for Europe and the Americas”
    if (end === at && tokens[from]?.word.key === 'for' && /minister|secretary/.test(office.id))
      end = regionsEnd(tokens, from + 1, last, names, false);
    return (isField && tokens[end]?.word.text !== ',') || end <= from + 1 ? at : end;
  }
  const link = tokens[at]?.word.key;
  if (link !== 'to' && link !== 'for' && link !== 'in') return at;
  // “the Ambassador of Peru in our country, X”
  const isHere = /^(?:our|this|the)$/.test(tokens[at + 1]?.word.key ?? '');
  const isLand = /^(?:country|capital|kingdom)$/.test(keyAt(tokens, at + 2));
  if (isHere && isLand && keyAt(tokens, at + 3) !== 'of') return at + 3;
  const from = tokens[at + 1]?.word.key === 'the' ? at + 2 : at + 1;
  let end = stateEnd(tokens, from, names);
  if (end === from) end = regionsEnd(tokens, from, last, names, true);
  if (end > from) return end;
  // “consul in al-Qasr, X”: a town that no table knows, to the comma.
  while (end < last && end < from + 4 && (isCapital(tokens[end]) || isArticle(tokens, end))) end++;
  return link === 'in' && end > from && tokens[end]?.word.text === ',' ? end : at;
}

const STATE =
  /^(?:republic|kingdom|state|states|commonwealth|sultanate|emirate|principality|federation|union)$/;

/** “the Commonwealth of the Bahamas”, “the Federative Republic of Brazil” */
function stateEnd(tokens: Document['tokens'], from: number, names: NameTable): number {
  let isState = false;
  for (let i = from; i < from + 6; i++) {
    const name = names.get(i);
    const key = keyAt(tokens, i);
    if (STATE.test(key) && keyAt(tokens, i + 1) === 'of') isState = true;
    else if (name) return isState && name.entry.kind === 'country' ? name.last : from;
    if (!isCapital(tokens[i]) && !(isState && /^(?:of|the)$/.test(key))) return from;
  }
  return from;
}

function afterJoint(tokens: Document['tokens'], from: number): number {
  let at = from;
  while (/^(?:and|the)$/.test(keyAt(tokens, at)) || isHyphen(keyAt(tokens, at))) at++;
  return at;
}

/** “Southeast Asia and the Pacific”, and a country where somebody is sent there. */
function regionsEnd(
  tokens: Document['tokens'],
  from: number,
  last: number,
  names: NameTable,
  isSent: boolean,
): number {
  const name = names.get(from);
  const isPlace =
    name &&
    name.last <= last &&
    (isSent || name.entry.kind === 'fixed' || name.entry.kind === 'region');
  let end = isPlace ? name.last : from;
  while (end < last) {
    const at = end > from ? afterJoint(tokens, end) : end;
    const further = names.get(at);
    if (further?.entry.kind === 'fixed' && at > end) end = further.last;
    else if (isCapital(tokens[at]) && REGION.test(tokens[at]?.word.key ?? '')) end = at + 1;
    else break;
  }
  // “the Baltic states”
  return end > from && /^(?:states|countries|region)$/.test(keyAt(tokens, end)) ? end + 1 : end;
}

/** Words of regions: “the Middle East”, “the South Caucasus”. */
const REGION =
  /^(?:middle|near|far|east|west|north|south|central|western|eastern|horn|great|lakes|region|balkans|caucasus|asia|africa|europe|eurasia|sahel|gulf|pacific|arctic|america|latin|caribbean|mediterranean|americas|sub|saharan|southeast|indo)$/;

const GROUP = /^(?:allies|bloc|group|body|house|members|company|firm)$/;

/** A small word that names something: “allies”, “bloc’s”. */
const isNoun = ({ word: { shape, flags } }: Document['tokens'][number]) =>
  shape === 'possessive' ||
  (shape === 'lower' && !(flags & (IS.function | IS.speech | IS.startsTrigger)));

const LINK = /^(?:of|for|in|on|to|at|and|the|&)$/;

/** A title has so many words or is none. */
const MOST_WORDS = 18;

/**
 * The end of a title spelled out up to the comma before a name, and whose it says it is: “the Director
 * for Central Africa of the Ministry of Trade of Ghana, X”, “Director General, National Water Agency, X”.
 */
export function spelledOut(
  document: Document,
  { id, plural, rank }: Found,
  at: number,
  last: number,
  names: NameTable,
): { readonly end: number; readonly country: string | undefined } | undefined {
  const { tokens } = document;
  if (plural || rank || SENT.test(id)) return undefined;
  const isBody = tokens[at]?.word.text === ',';
  if (!isBody && !/^(?:of|for)$/.test(tokens[at]?.word.key ?? '')) return undefined;
  let country: string | undefined;
  let hasBody = !isBody;
  let i = isBody ? at + 1 : at;
  for (; i < last && i < at + MOST_WORDS; i++) {
    const token = tokens[i];
    if (!token || !isNextOnLine(token)) return undefined;
    const { flags, key } = token.word;
    const name = names.get(i);
    if (name) {
      const before = tokens[i - 1]?.word.key === 'the' ? i - 2 : i - 1;
      // “Minister of Trade in Ghana” is Ghana’s, “head of the mission in Ghana” may not be.
      const link = tokens[before]?.word.key;
      const isOf = link === 'of' || (link === 'in' && id.includes('minister'));
      // “the American Affairs Department”: what it deals with.
      const isField = tokens[name.last]?.word.text === 'Affairs';
      if (name.entry.kind === 'country' && isOf && !isField) country = name.entry.code;
      if (name.entry.kind === 'organisation') hasBody = true;
      i = name.last - 1;
      continue;
    }
    if (isCapital(token) && flags & IS.organisation) hasBody = true;
    if (begins(document, i) && officeAt(document, i, last)) return undefined;
    // “the president of the bloc’s commission, X”, “the deputy head of the allies, Y”
    const isOfThe = !isBody && isNoun(token);
    if (hasFlag(token, IS.organisation | IS.portfolio) || GROUP.test(key)) hasBody ||= !isBody;
    else if (isOfThe && token.word.shape === 'lower') hasBody = false;
    const isPassed = isCapital(token) || LINK.test(key) || isHyphen(key) || flags & IS.portfolio;
    if (!isPassed && !isOfThe) break;
  }
  if (tokens[i]?.word.text !== ',' || names.has(i + 1)) return undefined;
  // “the Minister for Lands, Kumasi Governor X”
  for (let k = i + 1; k < i + 4 && isCapital(tokens[k]); k++)
    if (begins(document, k) && officeAt(document, k, last)) return undefined;
  return hasBody && isCapital(tokens[i + 1]) && i > at + 1 ? { end: i, country } : undefined;
}
