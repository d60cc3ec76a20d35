/**
 * Offices and countries that several people share or mirror: “Presidents X and Y”, “the foreign
 * ministers of A and B, X and Y”, “their Australian counterparts X and Y”, “A’s X”, “Y of B”.
 */
import type { Cast } from './cast.ts';
import { countriesFrom, countriesUpTo, countryAt, peopleFrom } from './listings.ts';
import { giveForetold } from './foretold.ts';
import { giveMirrored } from './mirrors.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person, PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

/** “The presidents of Togo, Ama Lawson, and Peru, Luis Quispe”: country and holder in turn. */
function holdersInTurn(
  cast: Cast,
  scene: Scene,
  at: number,
): { readonly person: Person; readonly country: string | undefined }[] {
  const { tokens } = scene.document;
  const pairs: { person: Person; country: string | undefined }[] = [];
  let country: string | undefined;
  let isUnknown = false;
  for (let i = at; i < scene.line.last;) {
    const mention = cast.mentions.get(i);
    const name = scene.names.get(i);
    if (mention && (country || isUnknown)) {
      pairs.push({ person: mention.person, country });
      country = undefined;
      isUnknown = false;
      i = mention.last;
    } else if (name && !country && countryAt(scene, i)) {
      country = countryAt(scene, i);
      i = name.last;
    } else if (
      pairs.length > 0 &&
      !mention &&
      isCapital(tokens[i]) &&
      tokens[name?.last ?? i + 1]?.word.text === ','
    ) {
      // A place that no table knows, or no country.
      isUnknown = true;
      i = name?.last ?? i + 1;
    } else if (
      /^(?:of|,|;|and|the)$/.test(tokens[i]?.word.key ?? '') ||
      hasFlag(tokens[i], IS.honorific)
    )
      i++;
    else break;
  }
  return pairs.length > 1 ? pairs : [];
}

/** “the ministers who came with her, X and Y”, “the ministers are X and Y”: where the names begin. */
function namesAfter(cast: Cast, scene: Scene, at: number): number {
  const { tokens } = scene.document;
  const key = tokens[at]?.word.key ?? '';
  if (/^(?:are|were|included?|including|namely)$/.test(key)) return at + 1;
  if (key !== 'who') return at;
  for (let i = at + 1; i < scene.line.last && i < at + MOST_RELATIVE; i++) {
    if (cast.mentions.has(i)) return at;
    if (/^[,:]$/.test(tokens[i]?.word.text ?? '')) return i + 1;
  }
  return at;
}

const MOST_RELATIVE = 12;

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
  const after = peopleFrom(
    cast,
    scene,
    namesAfter(cast, scene, told.length > 0 ? end : office.last),
  );
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

/** “Togo: President X” on a line of a list: the country that the line begins with. */
function labelOf({ document: { tokens }, names, line }: Scene): string | undefined {
  let at = line.first;
  // “The Kingdom of Tonga: …”
  while (
    at < line.first + 4 &&
    /^(?:the|kingdom|republic|united|state|of)$/.test(tokens[at]?.word.key ?? '') &&
    !names.has(at)
  )
    at++;
  const name = names.get(at);
  return name?.entry.kind === 'country' &&
    name.entry.form === 'name' &&
    tokens[name.last]?.word.text === ':'
    ? name.entry.code
    : undefined;
}

/** “Rwanda’s Olivier …”, “Ilze Ozola of Latvia”, “Kofi Mensah, Ghana” on a line of a list. */
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
  giveForetold(cast);
  for (const scene of cast.scenes) {
    for (const office of scene.offices.values()) if (office.plural) giveShared(cast, scene, office);
    const label = labelOf(scene);
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      if (mention) {
        if (label && mention.by === 'name') mention.person.country ??= label;
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
}
