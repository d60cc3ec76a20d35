/**
 * Offices and countries that several people share or mirror: “Presidents X and Y”, “the foreign
 * ministers of A and B, X and Y”, “their Australian counterparts X and Y”, “A’s X”, “Y of B”.
 */
import type { Cast } from './cast.ts';
import { countriesFrom, countriesUpTo, countryAt, peopleFrom } from './listings.ts';
import { giveForetold } from './foretold.ts';
import { giveMirrored } from './mirrors.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person, PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

/** “The presidents of Togo, Ama Lawson, and Peru, Luis Quispe”: country and holder in turn. */
function holdersInTurn(
  cast: Cast,
  scene: Scene,
  at: number,
): { readonly person: Person; readonly country: string }[] {
  const { tokens } = scene.document;
  const pairs: { person: Person; country: string }[] = [];
  let country: string | undefined;
  for (let i = at; i < scene.line.last;) {
    const mention = cast.mentions.get(i);
    const name = scene.names.get(i);
    if (mention && country) {
      pairs.push({ person: mention.person, country });
      country = undefined;
      i = mention.last;
    } else if (name && !country && countryAt(scene, i)) {
      country = countryAt(scene, i);
      i = name.last;
    } else if (/^(?:of|,|and|the)$/.test(tokens[i]?.word.key ?? '')) i++;
    else break;
  }
  return pairs.length > 1 ? pairs : [];
}

/** People named one after another right before an office. */
function peopleBefore(cast: Cast, scene: Scene, { ownerFirst }: OfficeMention): PersonMention[] {
  const { tokens } = scene.document;
  const found: PersonMention[] = [];
  let at = ownerFirst;
  for (let i = ownerFirst - 1; i >= scene.line.first; i--) {
    const mention = cast.mentions.get(i);
    const isJoined = tokens
      .slice(mention?.last ?? i, at)
      .every(({ word }) => /^(?:,|and|the)$/.test(word.key));
    if (!mention) {
      if (at - i > 8) break;
      continue;
    }
    if (!isJoined) break;
    found.unshift(mention);
    at = i;
  }
  return found;
}

function giveShared(cast: Cast, scene: Scene, office: OfficeMention): void {
  const { codes: told, end } = countriesFrom(scene, office.last);
  const codes = told.length > 0 ? told : countriesUpTo(scene, office.first);
  const inTurn = holdersInTurn(cast, scene, office.last);
  for (const { person, country } of inTurn) {
    const [part] = office.parts;
    if (part) cast.people.hold(person, { ...office, ...part, plural: false, country });
  }
  if (inTurn.length > 0) return;
  const after = peopleFrom(cast, scene, told.length > 0 ? end : office.last);
  // “X, Y and Z, the foreign ministers of A, B and C”
  const before = codes.length > 1 && after.length === 0 ? peopleBefore(cast, scene, office) : [];
  const people = before.length > 1 && before.length === codes.length ? before : after;
  if (people.length < 2) return;
  for (const [i, { person }] of people.entries()) {
    const part = office.parts.length === people.length ? office.parts[i] : office.parts[0];
    const country =
      codes.length === people.length ? codes[i] : codes.length === 1 ? codes[0] : office.country;
    if (!part) continue;
    const plural = person.held.findIndex((held) => held.office.first === office.first);
    if (plural >= 0) person.held.splice(plural, 1);
    person.beside.delete(office.first);
    if (plural >= 0 && codes.length === people.length) person.country = country;
    cast.people.hold(person, { ...office, ...part, plural: false, country });
  }
}

/** “Rwanda’s Olivier …”, “Sergey Lavrov of Russia”, “William Ruto, Kenya” on a line of a list. */
function giveCountry(scene: Scene, { person, first, last }: PersonMention): void {
  if (person.country !== undefined) return;
  const { tokens } = scene.document;
  const owner =
    tokens[first - 1]?.word.shape === 'possessive'
      ? [...scene.names.values()].find((name) => name.last === first - 1)
      : undefined;
  const link = tokens[last]?.word.text;
  const isCommaOf = link === ',' && tokens[last + 1]?.word.key === 'of';
  const after = scene.names.get(isCommaOf ? last + 2 : last + 1);
  const isBracketed = link === '(' && after && tokens[after.last]?.word.text === ')';
  const isLast = after !== undefined && after.last >= scene.line.last - 1;
  if (owner) person.country = countryAt(scene, owner.first);
  else if (
    after?.entry.kind === 'country' &&
    (link === 'of' ||
      link === 'from' ||
      isCommaOf ||
      isBracketed ||
      (link === ',' && scene.line.loose && isLast))
  )
    person.country = after.entry.code;
}

/** “Governor X of Kano State, Nigeria”: of the country after the place. */
function giveHome(scene: Scene, { person, last }: PersonMention): void {
  const { tokens } = scene.document;
  if (person.country !== undefined || tokens[last]?.word.key !== 'of') return;
  let i = last + 1;
  while (i < last + 5 && tokens[i]?.word.shape === 'capitalised') i++;
  const name = tokens[i]?.word.text === ',' ? scene.names.get(i + 1) : undefined;
  if (name?.entry.kind === 'country' && i > last + 1) person.country = name.entry.code;
}

/** “The foreign ministers of A and B signed …”, and later only “A’s X and B’s Y”. */
function giveUnnamed(cast: Cast, scene: Scene, office: OfficeMention): void {
  const { codes } = countriesFrom(scene, office.last);
  for (const code of codes.length > 1 ? codes : []) {
    const [part] = office.parts;
    if (!part || cast.people.holder(part.id, code, Infinity)) continue;
    const open = cast.people.all.filter(
      ({ country, held }) => country === code && held.length === 0,
    );
    if (open.length === 1 && open[0])
      cast.people.hold(open[0], {
        ...office,
        ...part,
        plural: false,
        country: code,
        first: office.last + codes.indexOf(code),
      });
  }
}

const endsCountry = (scene: Scene, at: number) =>
  [1, 2, 3].some((n) => {
    const name = scene.names.get(at - n);
    return name?.last === at && name.entry.kind === 'country';
  });

export function settleCompanions(cast: Cast): void {
  for (const scene of cast.scenes) {
    for (const office of scene.offices.values()) if (office.plural) giveShared(cast, scene, office);
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      if (mention) {
        giveCountry(scene, mention);
        giveHome(scene, mention);
      }
      const key = scene.document.tokens[i]?.word.key;
      // “his Ghanaian colleague X” holds the same office; a colleague alone may be anyone.
      const isColleague = (key === 'colleague' || key === 'colleagues') && endsCountry(scene, i);
      if (key === 'counterpart' || key === 'counterparts' || isColleague)
        giveMirrored(cast, scene, i);
    }
  }
  for (const scene of cast.scenes)
    for (const office of scene.offices.values())
      if (office.plural) giveUnnamed(cast, scene, office);
  giveForetold(cast);
}
