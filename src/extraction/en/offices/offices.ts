/**
 * Finds offices: “Deputy Prime Minister”, “Minister of Information”, “energy and natural resources
 * minister”, and whose they are, from what stands before or after.
 */
import { type Document, type Line, isCapital, keyAt } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { NameMention, NameTable } from '../text/names.ts';
import { TokenMap } from '../text/token-map.ts';
import { bodyAfter, committeeOwner, countryNoun, ownerInside } from './office-bodies.ts';
import { type Found, mentionOf, type OfficeMention, type OfficeTable } from './office-mention.ts';
import { hasLeft, isFormer } from './former.ts';
import { nationOf, ownerAfter, ownerBefore, ownerOf } from './office-owners.ts';
import { asKnown } from './office-kinds.ts';
import { posted, spelledOut } from './office-posts.ts';
import { begins, officeAround, officeAt } from './office-phrases.ts';
import { servedBy } from './served.ts';

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
  // “the minister, Sultan bin Saad”
  if (id === 'sultan' && last === at + 1 && /^(?:bin|ibn|bint)$/.test(keyAt(tokens, last)))
    return true;
  if (id !== 'emir' || tokens[at]?.word.key !== 'amir' || !isCapital(tokens[last])) return false;
  if (/^(?:sheikh|sheikha|hh|his)$/.test(tokens[last]?.word.key ?? '')) return false;
  const before = tokens[at - 1]?.word;
  const isTitled =
    before !== undefined &&
    (before.key === 'the' || (before.flags & (IS.honorific | IS.startsName)) !== 0);
  return !isTitled || offices.values().some((office) => office.last === at);
}

/** “the rotating chair”, “in the chair”: what is held, and nobody. */
const isTurn = ({ tokens }: Document, { id }: Found, at: number): boolean =>
  id === 'chairman' &&
  keyAt(tokens, at) === 'chair' &&
  (keyAt(tokens, at - 1) === 'rotating' ||
    (keyAt(tokens, at - 1) === 'the' && keyAt(tokens, at - 2) === 'in'));

const COUNCILS = /^(?:council|cabinet|committee|board|assembly|conference)$/;

/** “the Council of Ministers of Togo”, “the Board of Governors”: a body, none who holds the office. */
const isOfCouncil = ({ tokens }: Document, at: number): boolean =>
  isCapital(tokens[at]) &&
  tokens[at - 1]?.word.key === 'of' &&
  isCapital(tokens[at - 2]) &&
  COUNCILS.test(tokens[at - 2]?.word.key ?? '');

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
    // “Minister of Defence II of Brunei”
    if (document.tokens[office.last]?.word.text === 'II')
      office = { ...office, last: office.last + 1 };
    if (isTurn(document, office, i)) continue;
    if (office.plural && isOfCouncil(document, i)) {
      i = office.last - 1;
      continue;
    }
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
        : ownerBefore(document, i, line.first, nameEnding, office.id)) ??
      (isSentFor ? undefined : ownerAfter(document, office.last, line.last, names, office.id));
    const body =
      direct?.last === undefined || direct.last <= office.last
        ? bodyAfter(document, office.last, line.last, names)
        : undefined;
    // “Minister of State for Trade and Culture of Peru”
    const fieldEnd = posted(document, office, office.last, line.last, names);
    const distant =
      direct || body?.owner || fieldEnd <= office.last || !/minister/.test(office.id)
        ? undefined
        : ownerAfter(document, fieldEnd, line.last, names, '');
    const owner =
      direct ??
      (isSentFor ? undefined : body?.owner) ??
      ownerInside(names, i, office.last) ??
      distant ??
      (office.id === 'chairman'
        ? committeeOwner(document, office.last, line.last, names)
        : undefined);
    // “Chief X”, of nothing: a title of honour
    if (office.id === 'chief' && !owner && isCapital(document.tokens[i]) && office.last === i + 1)
      continue;
    const ofThis = countryNoun(document, office.last);
    const titleEnd = Math.max(office.last, owner?.last ?? 0, body?.end ?? 0);
    office = asKnown(document, office, i, { owner, direct, body, end: titleEnd }, names);
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
    const sentEnd = posted(
      document,
      office,
      Math.max(office.last, owner?.last ?? office.last, body?.end ?? 0, served ?? 0),
      line.last,
      names,
    );
    offices.set(i, {
      ...mentionOf(office, i),
      former,
      country: owner?.country ?? (owner ? undefined : spelled?.country),
      organisation: owner ? owner.organisation : organisationIn(names, office.last, served ?? 0),
      ownerFirst: Math.min(i, owner?.first ?? i),
      ownerLast: Math.max(isThen ? titleEnd + 3 : 0, ofThis, spelled?.end ?? 0, fieldEnd, sentEnd),
    });
    // “ambassador to Togo General X”: where he is sent, too, has no general of its own.
    if (owner && owner.last > office.last) owned = owner.last;
    else if (sentEnd > office.last) owned = sentEnd;
    i = served ? served - 1 : office.last - 1;
  }
  return offices;
}

/** “adviser to the Secretary General of the United Nations” */
function organisationIn(names: NameTable, from: number, to: number): OfficeMention['organisation'] {
  for (let i = from; i < to; i++) {
    const name = names.get(i);
    const owner = name?.entry.kind === 'organisation' ? ownerOf(name) : undefined;
    if (owner?.organisation) return owner.organisation;
  }
  return undefined;
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
