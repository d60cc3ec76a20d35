/** Offices that several people share: “Presidents X and Y”, “the foreign ministers of A and B, X and Y”. */
import type { Cast } from './cast.ts';
import { HEADS, SINGLE } from './country-clues.ts';
import { countriesFrom, countriesUpTo, countryAt, peopleFrom, stateAt } from './listings.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { fieldsFrom } from '../offices/fields.ts';
import { ministerOf } from '../offices/portfolios.ts';
import { isOneOfState, leadPair } from './pairs.ts';
import type { Person, PersonMention } from './people.ts';
import { keyIn, type Scene } from './scene.ts';

/** A rank, or what may be one, before a name. */
const isTitled = (cast: Cast, { offices }: Scene, at: number): boolean =>
  cast.mentions.has(offices.get(at)?.last ?? at) &&
  /^(?:sultan|general|admiral|prince)$/.test(offices.get(at)?.id ?? '');

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
    } else if (!country && !mention && stateAt(scene, i)) {
      // “the Kingdom of Sweden, X”
      const state = stateAt(scene, i);
      country = state && countryAt(scene, state.first);
      i = state?.last ?? i + 1;
    } else if (isTitled(cast, scene, i)) {
      // “Saudi Arabia, Sultan X”
      i++;
    } else if (pairs.length > 0 && !mention && isCapital(tokens[i])) {
      // A place that no table knows, or no country.
      let end = i + 1;
      while (end < i + 4 && isCapital(tokens[end])) end++;
      if (name) end = name.last;
      if (tokens[end]?.word.text !== ',') break;
      isUnknown = true;
      i = end;
    } else if (
      /^(?:of|,|;|and|the)$/.test(tokens[i]?.word.key ?? '') ||
      hasFlag(tokens[i], IS.honorific)
    )
      i++;
    else break;
  }
  return pairs.length > 1 ? pairs : [];
}

const LISTING =
  /^(?::|\)|are|were|includes?|included|including|namely|like|comprising|comprised|comprises|as|being)$/;
const MOST_BETWEEN = 24;

/** “the ministers who came with her, X and Y”, “ministers of the bloc (from left) X and Y”, “the following ministers will speak: X and Y”: where the names begin. */
function namesAfter(cast: Cast, scene: Scene, at: number): number {
  const { tokens } = scene.document;
  const isWho = tokens[at]?.word.key === 'who';
  for (let i = at; i < scene.line.last && i < at + MOST_BETWEEN; i++) {
    if (cast.mentions.has(i) || (i > at && scene.offices.has(i))) return at;
    const { key } = tokens[i]?.word ?? { key: '' };
    const isDash = isHyphen(key) && (tokens[i]?.gap ?? 0) > 0;
    if (LISTING.test(key) || isDash || (isWho && key === ',')) {
      if (startsName(cast, scene, i + 1)) return i + 1;
    }
  }
  return at;
}

/** “X”, “Mr X”, “Togo’s X”, “the Honourable X” */
function startsName(cast: Cast, scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  for (let i = at; i < at + 5; i++) {
    if (cast.mentions.has(i)) return true;
    const isPassed =
      hasFlag(tokens[i], IS.honorific) ||
      tokens[i]?.word.key === 'the' ||
      tokens[i]?.word.shape === 'possessive' ||
      countryAt(scene, i) !== undefined;
    if (!isPassed) return false;
  }
  return false;
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

/** “Togo and Peru will … when Presidents X and Y”: the countries that the sentence names before heads of states. */
function countriesBefore(scene: Scene, office: OfficeMention): string[] {
  if (!HEADS.has(office.id) && !SINGLE.test(office.id)) return [];
  const codes = new Set<string>();
  for (const { first, last } of scene.names.values()) {
    const code = last <= office.first ? countryAt(scene, first) : undefined;
    if (code) codes.add(code);
  }
  return codes.size > 1 ? [...codes] : [];
}

/** “the ministers of trade, Ama Lawson, of health, Kofi Mensah, and sport, Luis Quispe”: field and holder in turn. */
function giveFields(cast: Cast, scene: Scene, office: OfficeMention): boolean {
  const { line, document } = scene;
  const pairs: { readonly person: Person; readonly part: OfficeMention['parts'][number] }[] = [];
  let part =
    /-minister$/.test(office.id) && office.parts.length === 1 ? office.parts[0] : undefined;
  for (let i = office.ownerLast; i < line.last;) {
    const mention = cast.mentions.get(i);
    const fields = part || mention ? undefined : fieldsFrom(document, i, line.last);
    if (mention && part) {
      pairs.push({ person: mention.person, part });
      part = undefined;
      i = mention.last;
    } else if (fields && fields.words.length > 0 && keyIn(scene, fields.end) === ',') {
      part = ministerOf(fields.words, 'minister');
      i = fields.end;
    } else if (
      /^(?:,|;|and|of|for|the)$/.test(keyIn(scene, i)) ||
      hasFlag(document.tokens[i], IS.honorific)
    )
      i++;
    else break;
  }
  if (pairs.length < 2) return false;
  for (const { person, part } of pairs)
    cast.people.hold(person, { ...office, ...part, plural: false });
  return true;
}

/** Whether country or field and holder stand in turn after an office, which is theirs then. */
export function giveAlternating(cast: Cast, scene: Scene, office: OfficeMention): boolean {
  const pairs = holdersInTurn(cast, scene, office.last);
  const [part] = office.parts;
  for (const { person, country } of pairs)
    if (part) cast.people.hold(person, { ...office, ...part, plural: false, country });
  return pairs.length > 0 || giveFields(cast, scene, office);
}

/** “X, head of the council; Y, …; and Z, who …”: who begins each part of a list. */
function itemsFrom(cast: Cast, scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.document;
  const found: PersonMention[] = [];
  let isItem = true;
  for (let i = at; i < scene.line.last; i++) {
    const mention = isItem ? cast.mentions.get(i) : undefined;
    const isPassed = keyIn(scene, i) === 'and' || hasFlag(tokens[i], IS.honorific);
    if (mention) found.push(mention);
    else if (isItem && !isPassed) return [];
    if (!isPassed) isItem = keyIn(scene, i) === ';';
  }
  return found;
}

/** “… of Togo and Peru to Ghana”, “… in Accra”: the token after where they are sent. */
function postEnd(scene: Scene, at: number): number {
  if (!/^(?:to|in)$/.test(keyIn(scene, at))) return at;
  return scene.names.get(keyIn(scene, at + 1) === 'the' ? at + 2 : at + 1)?.last ?? at;
}

export function giveShared(cast: Cast, scene: Scene, office: OfficeMention): void {
  const { codes: told, end } = countriesFrom(scene, office.last);
  const near = told.length > 0 ? told : countriesUpTo(scene, office.first);
  const codes = near.length > 0 ? near : countriesBefore(scene, office);
  const from = namesAfter(cast, scene, told.length > 0 ? postEnd(scene, end) : office.ownerLast);
  const named = peopleFrom(cast, scene, from);
  const isListed = from > office.ownerLast && named.length === 1;
  const items = isListed ? itemsFrom(cast, scene, from) : [];
  const after = items.length > 1 ? items : named;
  // “X, Y and Z, the foreign ministers of A, B and C”
  const before = codes.length > 1 && after.length === 0 ? peopleBefore(cast, scene, office) : [];
  const people = before.length > 1 && before.length === codes.length ? before : after;
  if (people.length < 2) return;
  // “leaders like X and Y” tells no office of theirs, “the leaders of Togo and Peru, X and Y” whose they are.
  if (office.id === 'leader') {
    if (told.length === people.length)
      for (const [i, { person }] of people.entries()) person.country ??= told[i];
    return;
  }
  // “the ministers of the two states, X and Y”
  const [one, other] = people;
  const { tokens } = scene.document;
  const ofTwo = tokens.slice(office.last, office.ownerLast).some(({ word }) => word.key === 'two');
  const areApart = codes.length === 0 && isOneOfState(office);
  if ((ofTwo || areApart) && one && other && people.length === 2) {
    other.person.unlike ??= one.person;
    const pair = areApart ? leadPair(cast) : [];
    if (pair.length > 0) one.person.among = other.person.among = pair;
  }
  const parts = [office.parts, office.wide].find((some) => some?.length === people.length);
  for (const [i, { person }] of people.entries()) {
    const part = parts ? parts[i] : office.parts[0];
    const country =
      codes.length === people.length
        ? codes[i]
        : codes.length === 1
          ? codes[0]
          : (office.country ?? person.country);
    if (!part) continue;
    const plural = person.held.findIndex((held) => held.office.first === office.first);
    if (plural >= 0) person.held.splice(plural, 1);
    person.beside.delete(office.first);
    if (plural >= 0 && codes.length === people.length) person.country = country;
    // “ministers of the bloc, X of Togo and Y of Peru”: each of a member.
    const organisation = country ? undefined : office.organisation;
    cast.people.hold(person, { ...office, ...part, plural: false, country, organisation });
  }
}
