/** What kind of office a title is, by the body that it stands beside: the president of a parliament is its speaker. */
import { tableOf } from '../../../lib/table.ts';
import { type Document, isCapital, keyAt } from '../text/document.ts';
import type { NameMention, NameTable } from '../text/names.ts';
import { NOT_IN } from '../tables/state-offices.ts';
import { setOf } from '../tables/words.ts';
import { bodyWord, isOfBank, ofServices } from './office-bodies.ts';
import type { Found } from './office-mention.ts';
import type { Owner } from './office-owners.ts';

interface Complement {
  readonly owner: Owner | undefined;
  /** The owner right beside the title. */
  readonly direct: Owner | undefined;
  readonly body: { readonly end: number } | undefined;
  /** Of the title with all that. */
  readonly end: number;
}

/** The president of a commission or a bank is not of a state. */
const OF_BODY =
  /^(?:commission|bank|court|federation|club|council|union|party|company|university|foundation|group|assembly|senate|parliament|chamber|association)$/;

const titled = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** What they are depends on what they are of. */
const WIDE = new Set(
  'head-of-state prime-minister minister-president president vice-president leader head chief director director-general minister deputy-minister assistant-minister special-envoy governor'.split(
    ' ',
  ),
);

/** The office under the id that it has in the table, whatever it is called. */
export function asKnown(
  document: Document,
  office: Found,
  at: number,
  { owner, direct, body, end }: Complement,
  names: NameTable,
): Found {
  const { tokens } = document;
  const { id, name, last } = office;
  const before = keyAt(tokens, at - 1);
  // Who speaks on it for the opposition does not hold it.
  if (before === 'shadow') return { ...office, id: `shadow-${id}`, name: `Shadow ${name}` };
  if (!WIDE.has(id)) return office;
  const as = (id: string, name: string): Found => ({ ...office, id, name, vague: false });
  // “Togo’s head of state”, where no crown stands above
  if (id === 'head-of-state') {
    const isPlain = keyAt(tokens, at) === 'head' && keyAt(tokens, last - 1) === 'state';
    const isRepublic =
      owner?.country !== undefined && !NOT_IN['president']?.includes(owner.country);
    return isPlain && isRepublic && !CROWNED.test(keyAt(tokens, end))
      ? as('president', 'President')
      : office;
  }
  if (/^(?:prime-minister|minister-president)$/.test(id))
    return regional(document, office, owner && names.get(owner.first), before) ?? office;
  if (id === 'president') {
    const isOfParliament =
      /^(?:parliament|senate)$/.test(before) ||
      (before === 'assembly' && keyAt(tokens, at - 2) === 'national');
    if (isOfParliament) return as('speaker', 'Speaker');
    if (/^(?:commission|council)$/.test(before) && !owner && isOfUnion(document, at - 1))
      return as(`european-${before}-president`, `European ${titled(before)} President`);
    if (OF_BODY.test(before) && !owner?.organisation)
      return as(`${before}-president`, `${titled(before)} President`);
  }
  // “President of the Board of Trustees”: of a body that no table knows.
  const board =
    /^(?:vice-)?president$/.test(id) && body && !direct
      ? bodyWord(document, last, body.end)
      : undefined;
  const isOfNamedParty =
    tokens[at - 1]?.word.shape === 'possessive' && keyAt(tokens, at - 2) === 'party';
  const isOfParty =
    /^(?:leader|head|president)$/.test(id) &&
    isPartys(document, last, Math.max(body?.end ?? 0, direct?.last ?? 0));
  const isOfServices =
    /^(?:head|chief|president|director|director-general)$/.test(id) &&
    ofServices(document, at, owner?.first ?? at, Math.max(owner?.last ?? 0, body?.end ?? 0, at));
  if (isOfServices) return as('intelligence-chief', 'Intelligence Chief');
  if (isOfParty || (isOfNamedParty && id === 'leader')) return as('party-leader', 'Party Leader');
  if (board) return as(`${board}-${id}`, `${titled(board)} ${name}`);
  const ofMinistry = /^(?:deputy-|assistant-)?minister$/.test(id)
    ? ministryIn(document, last, end)
    : undefined;
  if (ofMinistry)
    return as(id.replace('minister', ofMinistry.id), name.replace('Minister', ofMinistry.name));
  if (isAmbassador(document, office, names)) return as('ambassador', 'Ambassador');
  if (id === 'governor' && isOfBank(document, owner?.first ?? at, end))
    return as('central-bank-governor', 'Central Bank Governor');
  return office;
}

/** “Commission President X”, in a report that speaks of the European Union. */
const isOfUnion = ({ tokens }: Document, at: number): boolean =>
  isCapital(tokens[at]) && tokens.some(({ word: { key } }) => key === 'eu' || key === 'european');

/** Whose regions are headed by ministers-president. */
const FEDERAL = setOf('DE BE');

/** “Ontario Premier X”, “the premier of the Australian state of Y”, “state premier Z”: of a part of a country. */
function regional(
  { tokens }: Document,
  office: Found,
  owner: NameMention | undefined,
  before: string,
): Found | undefined {
  const isPremier = /^premiers?$/.test(keyAt(tokens, office.last - 1));
  const isRegion = owner?.entry.kind === 'region';
  const isPart =
    owner !== undefined &&
    PART.test(keyAt(tokens, owner.last)) &&
    keyAt(tokens, owner.last + 1) === 'of';
  const isOfPart = isPremier && (isPart || PARTLY.test(before));
  if (!isRegion && !isOfPart && office.id === 'prime-minister') return undefined;
  const code = owner && 'code' in owner.entry ? owner.entry.code : undefined;
  if (code !== undefined && FEDERAL.has(code))
    return { ...office, id: 'minister-president', name: 'Minister-President' };
  return isPremier ? { ...office, id: 'premier', name: 'Premier' } : undefined;
}

const CROWNED = /^(?:king|queen|emir|amir|sultan|emperor|grand)$/;

const PART = /^(?:state|province|land|territory)$/;
const PARTLY = /^(?:state|provincial|regional|territorial)$/;

/** “leader of the Reform Party”, not “head of the Party’s commission”, “of the Press Department of the Party”. */
function isPartys({ tokens }: Document, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (/^(?:department|commission|committee|office|bureau)$/.test(tokens[i]?.word.key ?? ''))
      return false;
    if (tokens[i]?.word.key === 'party' && isCapital(tokens[i]))
      return tokens[i + 1]?.word.shape !== 'possessive';
  }
  return false;
}

/** “the Latvian envoy to Togo”; a special one, or one to a region, is of another kind. */
function isAmbassador({ tokens }: Document, { id, last }: Found, names: NameTable): boolean {
  if (id !== 'special-envoy' || tokens[last - 1]?.word.key !== 'envoy') return false;
  if (tokens[last]?.word.key !== 'to' || isCapital(tokens[last - 1])) return false;
  if (/^(?:special|presidential|peace|climate|personal)$/.test(tokens[last - 2]?.word.key ?? ''))
    return false;
  const at = tokens[last + 1]?.word.key === 'the' ? last + 2 : last + 1;
  return names.get(at)?.entry.kind === 'country';
}

const MINISTRIES: Readonly<Record<string, { readonly id: string; readonly name: string }>> =
  tableOf({
    foreign: { id: 'foreign-minister', name: 'Foreign Minister' },
    defence: { id: 'defence-minister', name: 'Defence Minister' },
    defense: { id: 'defence-minister', name: 'Defence Minister' },
  });

/** “Vice Minister at the Ministry of Defence”, “Deputy Minister of the Foreign Ministry”: of what field. */
function ministryIn({ tokens }: Document, from: number, to: number) {
  for (let i = from; i < to; i++) {
    if (keyAt(tokens, i) !== 'ministry') continue;
    return MINISTRIES[keyAt(tokens, i + 2)] ?? MINISTRIES[keyAt(tokens, i - 1)];
  }
  return undefined;
}
