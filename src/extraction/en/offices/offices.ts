/**
 * Finds offices: “Deputy Prime Minister”, “Minister of Information”, “energy and natural resources
 * minister”, and whose they are, from what stands before or after.
 */
import { type Document, type Line, isCapital } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { NameMention, NameTable } from '../text/names.ts';
import { TokenMap } from '../text/token-map.ts';
import {
  bodyAfter,
  bodyWord,
  countryNoun,
  isOfBank,
  ofServices,
  ownerInside,
} from './office-bodies.ts';
import { type Found, mentionOf, type OfficeMention, type OfficeTable } from './office-mention.ts';
import { hasLeft, isFormer, nationOf, ownerAfter, ownerBefore, ownerOf } from './office-owners.ts';
import { posted, spelledOut } from './office-posts.ts';
import { begins, officeAround, officeAt } from './office-phrases.ts';
import { fieldsFrom } from './portfolios.ts';

/** Titles that are family names, too, and what makes them titles where it stands before. */
const FAMILY = /^(?:Sen|King|Prince|Major|Marshal|Pope|Bishop)$/;
const OF_OFFICE =
  IS.honorific | IS.startsName | IS.common | IS.function | IS.portfolio | IS.startsOffice;

/** “Foreign Minister Amir X”, “Hossein Amir X”: the name, not the title of a ruler. */
function isGivenName(
  { tokens }: Document,
  { id, last }: Found,
  at: number,
  offices: OfficeTable,
): boolean {
  // “Hun Sen,”, “Ama King-Mensah”
  const family = tokens[at - 1];
  const isFamily =
    FAMILY.test(tokens[at]?.word.text ?? '') && last === at + 1 && !isCapital(tokens[last]);
  if (isFamily && tokens[at]?.gap === 1 && isCapital(family) && !hasFlag(family, OF_OFFICE))
    return true;
  if (id !== 'emir' || tokens[at]?.word.key !== 'amir' || !isCapital(tokens[last])) return false;
  if (/^(?:sheikh|sheikha|hh|his)$/.test(tokens[last]?.word.key ?? '')) return false;
  const before = tokens[at - 1]?.word;
  const isTitled =
    before !== undefined &&
    (before.key === 'the' || (before.flags & (IS.honorific | IS.startsName)) !== 0);
  return !isTitled || offices.values().some((office) => office.last === at);
}

/** The president of a commission or a bank is not of a state. */
const OF_BODY =
  /^(?:commission|bank|court|federation|club|council|union|party|company|university|foundation|group|assembly|senate|parliament|chamber|association)$/;

export function findOffices(document: Document, line: Line, names: NameTable): OfficeTable {
  const nameEnding = new TokenMap<NameMention>(line.first);
  for (const name of names.values()) nameEnding.set(name.last, name);
  const offices = new TokenMap<OfficeMention>(line.first);
  /** Where the owner of the office before ends: “Deputy Prime Minister of Togo General X”. */
  let owned = -1;
  for (let i = line.first; i < line.last; i++) {
    const name = names.get(i);
    if (!name && !begins(document, i)) continue;
    const inner = name && officeWithin(document, name, line.last);
    if (name && inner) {
      // “U.S. Treasury Secretary”: the office begins inside an organisation's name.
      const owner = ownerOf(nationOf(name, nameEnding));
      offices.set(inner.at, {
        ...mentionOf(inner.office, inner.at),
        parts: [inner.office],
        former: isFormer(document, i, line.first),
        country: owner?.country,
        organisation: owner?.organisation,
        ownerFirst: i,
      });
      i = inner.office.last - 1;
      continue;
    }
    const around = name ? undefined : officeAround(document, i, line.last, names);
    const plain = officeAt(document, i, line.last);
    let office = around && around.office.last > (plain?.last ?? 0) ? around.office : plain;
    // “UN Secretary-General” and “State Department spokesperson” begin with a name of their own.
    if (name && (!office || office.last <= name.last)) {
      i = name.last - 1;
      continue;
    }
    if (!office || isGivenName(document, office, i, offices)) continue;
    // “Senate Majority Leader”: the house is a part of the title.
    const isOfHouse = /^(?:senator|lawmaker)$/.test(office.id) && name?.entry.kind !== 'country';
    const leading =
      name && name.last < office.last && !isOfHouse
        ? ownerOf(nationOf(name, nameEnding))
        : undefined;
    // “Envoy for Togo” is not of it.
    const isSentFor =
      office.id === 'special-envoy' && document.tokens[office.last]?.word.key === 'for';
    const direct =
      (around && office === around.office ? ownerOf(around.owner) : undefined) ??
      leading ??
      ((office.rank && !nameEnding.has(i)) || owned === i
        ? undefined
        : ownerBefore(document, i, line.first, nameEnding)) ??
      (isSentFor
        ? undefined
        : ownerAfter(document, office.last, line.last, names, /advis/.test(office.id)));
    const body =
      direct?.last === undefined || direct.last <= office.last
        ? bodyAfter(document, office.last, line.last, names)
        : undefined;
    // “Minister of State for Trade and Culture of Peru”
    const fieldEnd = posted(document, office, office.last, line.last, names);
    const distant =
      direct || body?.owner || fieldEnd <= office.last || !/minister/.test(office.id)
        ? undefined
        : ownerAfter(document, fieldEnd, line.last, names, false);
    const owner =
      direct ??
      (isSentFor ? undefined : body?.owner) ??
      ownerInside(names, i, office.last) ??
      distant;
    const kind = document.tokens[i - 1]?.word.key ?? '';
    const isOfParliament =
      /^(?:parliament|senate)$/.test(kind) ||
      (kind === 'assembly' && document.tokens[i - 2]?.word.key === 'national');
    if (office.id === 'president' && isOfParliament)
      office = { ...office, id: 'speaker', name: 'Speaker' };
    else if (office.id === 'president' && OF_BODY.test(kind) && !owner?.organisation) {
      const title = `${kind[0]?.toUpperCase()}${kind.slice(1)} President`;
      office = { ...office, id: `${kind}-president`, name: title };
    }
    // “President of the Board of Trustees”: of a body that no table knows.
    const board = direct || !body ? undefined : bodyWord(document, office.last, body.end);
    if (board && /^(?:vice-)?president$/.test(office.id))
      office = {
        ...office,
        id: `${board}-${office.id}`,
        name: `${board[0]?.toUpperCase()}${board.slice(1)} ${office.name}`,
      };
    if (isAmbassador(document, office, names))
      office = { ...office, id: 'ambassador', name: 'Ambassador' };
    const ofThis = countryNoun(document, office.last);
    const isOfNamedParty =
      document.tokens[i - 1]?.word.shape === 'possessive' &&
      document.tokens[i - 2]?.word.key === 'party';
    const isOfParty =
      /^(?:leader|head|president)$/.test(office.id) &&
      isPartys(document, office.last, Math.max(body?.end ?? 0, direct?.last ?? 0));
    if (isOfParty || (isOfNamedParty && office.id === 'leader'))
      office = { ...office, id: 'party-leader', name: 'Party Leader', vague: false };
    if (
      /^(?:head|chief|president|director|director-general)$/.test(office.id) &&
      ofServices(document, owner?.first ?? i, Math.max(owner?.last ?? 0, body?.end ?? 0, i))
    )
      office = { ...office, id: 'intelligence-chief', name: 'Intelligence Chief', vague: false };
    const titleEnd = Math.max(office.last, owner?.last ?? 0, body?.end ?? 0);
    if (office.id === 'governor' && isOfBank(document, owner?.first ?? i, titleEnd))
      office = { ...office, id: 'central-bank-governor', name: 'Central Bank Governor' };
    const former =
      isFormer(document, i, line.first) ||
      hasLeft(document, owner?.first ?? i, titleEnd, line.last);
    // “the trade minister at the time, X”
    const isThen =
      former &&
      document.tokens[titleEnd]?.word.key === 'at' &&
      document.tokens[titleEnd + 2]?.word.key === 'time';
    const served = servedBy(document, office, line.last);
    const spelled = spelledOut(document, office, served ?? office.last, line.last, names);
    offices.set(i, {
      ...mentionOf(office, i),
      former,
      country: owner?.country ?? (owner ? undefined : spelled?.country),
      organisation: owner?.organisation,
      ownerFirst: Math.min(i, owner?.first ?? i),
      ownerLast: Math.max(
        isThen ? titleEnd + 3 : 0,
        ofThis,
        spelled?.end ?? 0,
        fieldEnd,
        posted(
          document,
          office,
          Math.max(office.last, owner?.last ?? office.last, body?.end ?? 0, served ?? 0),
          line.last,
          names,
        ),
      ),
    });
    if (owner && owner.last > office.last) owned = owner.last;
    i = served ? served - 1 : office.last - 1;
  }
  return offices;
}

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

/** “Special Assistant to the Prime Minister on Foreign Affairs”: whom it serves belongs to the office. */
function servedBy(document: Document, { id, last }: Found, end: number): number | undefined {
  const { tokens } = document;
  if (
    !/^(?:adviser|presidential-adviser|special-envoy|chief-of-staff|principal-secretary|spokesperson)$/.test(
      id,
    )
  )
    return undefined;
  if (!/^(?:to|of)$/.test(tokens[last]?.word.key ?? '')) return undefined;
  const at = tokens[last + 1]?.word.key === 'the' ? last + 2 : last + 1;
  const master = officeAt(document, at, end);
  if (!master || master.plural || master.rank) return undefined;
  // “Special Envoy of President X”: that is X’s.
  const isOfNamed = at === last + 1 || id === 'special-envoy';
  if (isOfNamed && isCapital(tokens[master.last]) && tokens[master.last]?.gap === 1)
    return undefined;
  let to = master.last;
  const fields = /^(?:on|for)$/.test(tokens[to]?.word.key ?? '')
    ? fieldsFrom(document, to + 1, end)
    : undefined;
  if (fields && fields.words.length > 0) to = fields.end;
  return to;
}

function officeWithin(
  document: Document,
  name: NameMention,
  last: number,
): { readonly at: number; readonly office: Found } | undefined {
  if (name.entry.kind !== 'organisation') return undefined;
  for (let at = name.first + 1; at < name.last; at++) {
    const office = officeAt(document, at, last);
    if (office && office.last > name.last) return { at, office };
  }
  return undefined;
}
