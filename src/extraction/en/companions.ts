/**
 * Offices and countries that several people share or mirror: “Presidents X and Y”, “the foreign
 * ministers of A and B, X and Y”, “their Australian counterparts X and Y”, “A’s X”, “Y of B”.
 */
import type { Cast } from './cast.ts';
import { IS } from './lexicon.ts';
import type { OfficeMention } from './office-mention.ts';
import type { Person, PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

const JOINTS = new Set([',', 'and', '&', 'as', 'well']);

const countryAt = (scene: Scene, at: number): string | undefined => {
  const entry = scene.names.get(at)?.entry;
  if (entry?.kind === 'country') return entry.code;
  return entry?.kind === 'city' && entry.capital ? entry.code : undefined;
};

/** Countries one after another from a token, and the token after them. */
function countriesFrom(scene: Scene, at: number): { codes: string[]; end: number } {
  const { tokens } = scene.document;
  const codes: string[] = [];
  let i = at;
  for (; i < scene.line.last; i++) {
    const code = countryAt(scene, i);
    const name = scene.names.get(i);
    if (code && name) {
      codes.push(code);
      i = name.last - 1;
    } else if (!['and', ',', 'the', 'of', 'from'].includes(tokens[i]?.word.key ?? '')) break;
  }
  return { codes, end: i };
}

/** People named one after another from a token on: “X, Y and Z”. */
function peopleFrom(cast: Cast, scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.document;
  const found: PersonMention[] = [];
  let i = at;
  while (i < scene.line.last) {
    const mention = cast.mentions.get(i);
    if (mention) {
      found.push(mention);
      i = mention.last;
      continue;
    }
    const word = tokens[i]?.word;
    const of = word?.key === 'of' ? scene.names.get(i + 1) : undefined;
    if (of) {
      i = of.last;
      continue;
    }
    const bracketed = word?.text === '(' ? scene.names.get(i + 1) : undefined;
    if (bracketed && tokens[bracketed.last]?.word.text === ')') {
      i = bracketed.last + 1;
      continue;
    }
    const isPassed =
      word !== undefined && (JOINTS.has(word.key) || (word.flags & IS.honorific) !== 0);
    if (!isPassed || scene.offices.has(i)) break;
    i++;
  }
  return found;
}

const isHeldAt = (person: Person, mention: PersonMention) =>
  person.held.some(
    ({ office }) => office.last <= mention.first && office.last >= mention.first - 3,
  );

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
  const { codes, end } = countriesFrom(scene, office.last);
  const inTurn = holdersInTurn(cast, scene, office.last);
  for (const { person, country } of inTurn) {
    const [part] = office.parts;
    if (part) cast.people.hold(person, { ...office, ...part, plural: false, country });
  }
  if (inTurn.length > 0) return;
  const after = peopleFrom(cast, scene, codes.length > 0 ? end : office.last);
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
    cast.people.hold(person, { ...office, ...part, plural: false, country });
  }
}

/** The office that a counterpart mirrors: of the people named before, in order. */
function giveMirrored(cast: Cast, scene: Scene, at: number): void {
  const codes: string[] = [];
  for (let i = at - 1; i >= scene.line.first && i >= at - 6; i--) {
    const code = countryAt(scene, i);
    if (code) codes.unshift(code);
  }
  const people = peopleFrom(cast, scene, at + 1);
  const earlier: PersonMention[] = [];
  for (let i = scene.line.first; i < at; i++) {
    const mention = cast.mentions.get(i);
    if (mention && mention.person.held.length > 0) earlier.push(mention);
  }
  let givers = [...new Set(earlier.map(({ person }) => person))].filter(
    (person) => !people.some((other) => other.person === person),
  );
  // “the foreign minister is there at the invitation of his Ghanaian counterpart X”
  const unnamed = [...scene.offices.values()].find(
    ({ last, plural, rank }) => last <= at && at - last < 20 && !plural && !rank,
  );
  if (givers.length === 0 && !unnamed) {
    // Who was named last before this sentence.
    for (let i = scene.line.first - 1; i >= 0 && i > scene.line.first - 150; i--) {
      const person = cast.mentions.get(i)?.person;
      if (!person || person.held.length === 0 || people.some((other) => other.person === person))
        continue;
      givers = [person];
      break;
    }
  }
  for (const [i, mention] of people.entries()) {
    const { person } = mention;
    const country = codes.length === people.length ? codes[i] : codes.at(-1);
    if (country) person.country = country;
    if (isHeldAt(person, mention)) continue;
    const giver = givers.length === people.length ? givers[i] : givers[0];
    const held =
      giver?.held.find(({ office }) => !office.rank && !office.former)?.office ?? unnamed;
    if (held)
      cast.people.hold(person, {
        ...held,
        country,
        organisation: undefined,
        first: at,
        last: at + 1,
        ownerFirst: at,
        ownerLast: at + 1,
      });
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
    (link === 'of' || isCommaOf || isBracketed || (link === ',' && scene.line.loose && isLast))
  )
    person.country = after.entry.code;
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

export function settleCompanions(cast: Cast): void {
  for (const scene of cast.scenes) {
    for (const office of scene.offices.values()) if (office.plural) giveShared(cast, scene, office);
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      if (mention) giveCountry(scene, mention);
      const key = scene.document.tokens[i]?.word.key;
      if (key === 'counterpart' || key === 'counterparts') giveMirrored(cast, scene, i);
    }
  }
  for (const scene of cast.scenes)
    for (const office of scene.offices.values())
      if (office.plural) giveUnnamed(cast, scene, office);
}
