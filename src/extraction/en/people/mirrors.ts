/** Offices that mirror each other between states, and counterparts named beside that word. */
import { sceneAt, type Cast } from './cast.ts';
import { isNamedBefore } from './foretold.ts';
import { countriesFrom, countriesUpTo, countryAt, peopleFrom } from './listings.ts';
import { isCalled } from './unnamed-offices.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person, PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import { OF_ONE_COUNTRY, ONLY_IN } from '../tables/state-offices.ts';
import { countryOfKnown } from './known-leaders.ts';

/** Offices that mirror each other between states: a secretary of state and a foreign minister. */
const MIRRORS: readonly (readonly string[])[] = [
  ['foreign-minister', 'secretary-of-state', 'foreign-secretary'],
  ['defence-minister', 'defence-secretary'],
  ['finance-minister', 'treasury-secretary'],
  ['president', 'king', 'emperor', 'emir', 'sultan', 'head-of-state'],
  ['prime-minister', 'chancellor'],
  ['chief-of-defence', 'chief-of-general-staff'],
];

const MIRRORED = new Set(MIRRORS.flat());

/** The office itself first, then those that states without it have in its place. */
export const mirrorsOf = (office: string): readonly string[] => [
  office,
  ...(MIRRORS.find((group) => group.includes(office)) ?? []).filter((id) => id !== office),
];

/** Before who acts, not whom somebody meets. */
const OPENS = /^(?:that|between|when|where|while|as|after|before|if)$/;

/** Whom somebody has do something. */
const ASKED =
  /^(?:ask(?:s|ed)?|told|tell|tells|instruct(?:s|ed)?|order(?:s|ed)?|direct(?:s|ed)?|urg(?:es?|ed)|sent|sends?|invit(?:es?|ed)|wants?|wanted|task(?:s|ed)?|allow(?:s|ed)?|empower(?:s|ed)?|authori[sz](?:es?|ed)|appoint(?:s|ed)?)$/;

const MOST_BEFORE = 30;
const MOST_AHEAD = 6;

/** Of no state, and so nobody’s counterpart. */
const PRIVATE = /^(?:journalist|analyst|activist|businessman)$/;

/** `foreign-minister` as Foreign Minister */
const titleOf = (id: string) =>
  id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

const isHeldAt = (person: Person, mention: PersonMention) =>
  person.held.some(
    ({ office }) => office.last <= mention.first && office.last >= mention.first - 3,
  );

/** “X, his Ghanaian counterpart,”: whom the word follows. */
function apposed(cast: Cast, scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.document;
  for (let i = at - 1; i > scene.line.first && i > at - 5; i--)
    if (tokens[i]?.word.text === ',') {
      const isHis = /^(?:his|her|the|their)$/.test(tokens[i + 1]?.word.key ?? '');
      const mention = [1, 2, 3, 4, 5, 6]
        .map((n) => cast.mentions.get(i - n))
        .find((one) => one?.last === i);
      return isHis && mention ? [mention] : [];
    }
  return [];
}

const MOST_LATER = 2;

/** “Lawson met her Ghanaian counterpart. She and Kofi Mensah …”: somebody new, of no office, in the sentences after. */
function namedLater(cast: Cast, { line }: Scene, country: string | undefined): PersonMention[] {
  let at = line.last;
  for (let n = 0; n < MOST_LATER; n++) {
    const scene = sceneAt(cast.scenes, at);
    if (!scene || scene.line.title) return [];
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const mention = cast.mentions.get(i);
      const person = mention?.person;
      if (!person || isNamedBefore(cast, person, line.last)) continue;
      const own = person.country ?? countryBeside(scene, mention) ?? countryOfKnown(person.keys);
      const isOpen = person.held.every(({ office }) => office.rank) && person.keys.length > 1;
      return isOpen && (own ?? country) === country && !isCalled(scene.document, person)
        ? [mention]
        : [];
    }
    at = scene.line.last;
  }
  return [];
}

/** “Peru’s X”, “X of Peru” */
function countryBeside(scene: Scene, { first, last }: PersonMention): string | undefined {
  const isOf = /^(?:of|from)$/.test(scene.document.tokens[last]?.word.key ?? '');
  return (
    countriesUpTo(scene, first - 1).at(-1) ??
    (isOf ? countriesFrom(scene, last).codes[0] : undefined)
  );
}

/** “the Togolese leader”: what the leader is. */
const headOf = (cast: Cast, country: string | undefined): OfficeMention | undefined =>
  cast.people.all
    .filter((person) => country !== undefined && person.country === country)
    .flatMap(({ held }) => held)
    .find(
      ({ office: { id, former } }) =>
        !former && /^(?:president|prime-minister|chancellor|king|emir)$/.test(id),
    )?.office;

/** Whether a state has such an office; one that only few have is another’s own. */
const isHeldIn = (id: string, country: string | undefined) => {
  const only = ONLY_IN[id] ?? (OF_ONE_COUNTRY[id] ? [OF_ONE_COUNTRY[id]] : undefined);
  return !only || (country !== undefined && only.includes(country));
};

/** The office that a counterpart mirrors: of the people named before, in order. */
export function giveMirrored(cast: Cast, scene: Scene, at: number): void {
  const codes: string[] = [];
  const { tokens } = scene.document;
  const keyAt = (i: number) => tokens[i]?.word.key ?? '';
  const isThat = keyAt(at).startsWith('th');
  const his = [1, 2, 3, 4, 5].map((n) => at - n).find((i) => /^(?:his|her)$/.test(keyAt(i)));
  const from = isThat ? at : Math.max(scene.line.first, his ?? at - 6);
  for (let i = at - 1; i >= from; i--) {
    const code = countryAt(scene, i);
    if (code) codes.unshift(code);
  }
  // “her counterpart of Togo, X”, “his counterpart from Peru X”
  const told = /^(?:of|from|in)$/.test(tokens[at + 1]?.word.key ?? '')
    ? countriesFrom(scene, at + 1)
    : undefined;
  if (told) codes.push(...told.codes);
  const after = peopleFrom(cast, scene, told && told.codes.length > 0 ? told.end : at + 1);
  // “his counterpart, X, Mr Y”: one.
  const isOne = /^(?:counterpart|homologue|number|host)$/.test(keyAt(at)) && codes.length < 2;
  const near = after.length > 0 ? after : apposed(cast, scene, at);
  const isLater = near.length === 0 && isOne && codes.length === 1;
  const named = isLater ? namedLater(cast, scene, codes[0]) : near;
  const people = isOne ? named.slice(0, 1) : named;
  const earlier: PersonMention[] = [];
  for (let i = scene.line.first; i < at; i++) {
    const mention = cast.mentions.get(i);
    if (mention?.person.held.some(({ office }) => !PRIVATE.test(office.id))) earlier.push(mention);
  }
  // “He is to meet X and his Ghanaian counterpart Y”: his is whom the sentence before was about.
  const isHis = scene.document.tokens
    .slice(scene.line.first, earlier[0]?.first ?? scene.line.first)
    .some(({ word }) => /^(?:he|she)$/.test(word.key));
  let givers = [...new Set(earlier.map(({ person }) => person))].filter(
    (person) =>
      !isHis &&
      !people.some((other) => other.person === person) &&
      !(person.country !== undefined && codes.includes(person.country)),
  );
  // “Ozola asked Lawson to meet her Ghanaian counterpart X”: Lawson’s
  const asked = earlier.findLast(({ last }) => keyAt(last) === 'to');
  const asking = asked && earlier[earlier.indexOf(asked) - 1];
  for (let i = asking?.last ?? scene.line.first; i < (asked?.first ?? 0); i++)
    if (asked && ASKED.test(keyAt(i))) givers = [asked.person];
  // “the foreign minister is there at the invitation of his Ghanaian counterpart X”
  const unnamed = [...scene.offices.values()].find(
    ({ id, last, plural, rank }) =>
      last <= at &&
      at - last < MOST_BEFORE &&
      !plural &&
      !rank &&
      id !== 'minister' &&
      !PRIVATE.test(id),
  );
  // “The prime minister is to see President Y and, later, her counterpart, X”
  const isFirst =
    unnamed && unnamed.first < (earlier[0]?.first ?? 0) && !cast.taken.has(unnamed.first);
  if (his && isFirst && !isHis) givers = [];
  // “Together with his host and counterpart, X, Mr Y will preside”: Y’s
  const isOpening =
    his && his < scene.line.first + 3 && !/^(?:s?he)$/.test(keyAt(scene.line.first));
  if (givers.length === 0 && isOpening) {
    const end = people.at(-1)?.last ?? at;
    for (let i = end; i < end + MOST_AHEAD && i < scene.line.last; i++) {
      const { person } = cast.mentions.get(i) ?? {};
      if (person?.held.some(({ office }) => !PRIVATE.test(office.id))) givers = [person];
      if (person) break;
    }
  }
  if (givers.length === 0 && (isHis || !unnamed)) {
    // Whom the last sentence with somebody in office is about.
    let from = 0;
    for (let i = scene.line.first - 1; i >= from && i > scene.line.first - 150; i--) {
      const person = cast.mentions.get(i)?.person;
      if (!person || person.held.length === 0 || people.some((other) => other.person === person))
        continue;
      givers = [person];
      from = sceneAt(cast.scenes, i)?.line.first ?? 0;
    }
  }
  // “Ama Lawson hopes that President X and his Ghanaian counterpart Y meet”: whom “and” joins to.
  const beside = earlier.at(-1);
  if (beside && his === beside.last + 1 && keyAt(beside.last) === 'and') {
    const starts = beside.person.held.map(({ office }) => office.ownerFirst);
    const start = starts.find((first) => first < beside.first && first > beside.first - 9);
    if (OPENS.test(keyAt((start ?? beside.first) - 1))) givers = [beside.person];
  }
  for (const [i, mention] of people.entries()) {
    const { person } = mention;
    const country = codes.length === people.length ? codes[i] : codes.at(-1);
    if (country) {
      person.country = country;
      for (const giver of givers) giver.otherThan ??= country;
    }
    const giver = givers.length === people.length ? givers[i] : givers[0];
    person.unlike ??= giver;
    if (isHeldAt(person, mention)) continue;
    // Who is known to hold another office is a counterpart in a wider sense.
    const isKnown = person.held.some(
      ({ office: { id, former } }) =>
        !former && /^(?!deputy|vice).*(?:-minister|president|king$|chancellor)/.test(id),
    );
    if (isKnown) continue;
    const offices = giver?.held.filter(({ office }) => !office.rank && !office.former) ?? [];
    const leading = unnamed?.id === 'leader' && !giver ? headOf(cast, unnamed.country) : undefined;
    const held =
      (offices.find(({ office }) => MIRRORED.has(office.id)) ?? offices[0])?.office ??
      leading ??
      unnamed;
    const own = country ?? person.country ?? countryOfKnown(person.keys);
    const isAlone = held && !isHeldIn(held.id, own);
    const id = isAlone ? MIRRORS.find((group) => group.includes(held.id))?.[0] : undefined;
    if (held)
      cast.people.hold(person, {
        ...held,
        ...(id && { id, name: titleOf(id) }),
        country,
        organisation: undefined,
        first: at,
        last: at + 1,
        ownerFirst: at,
        ownerLast: at + 1,
      });
  }
}
