/** An office in one sentence, the name of its holder in the next. */
import { type Cast, sceneAt } from './cast.ts';
import { countryOfFamily } from './known-leaders.ts';
import { countriesFrom, countriesUpTo } from './listings.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { mentionOf, type OfficeMention } from '../offices/office-mention.ts';
import type { Person, PersonMention } from './people.ts';
import { QUOTES } from './run-ends.ts';
import type { Scene } from './scene.ts';
import { COUNTERPARTS } from '../tables/word-classes.ts';
import type { Token } from '../../tokens.ts';
import type { Document } from '../text/document.ts';
import { NOT_IN } from '../tables/state-offices.ts';
import { isCalled, postsOf } from './unnamed-offices.ts';

/** “Togo’s foreign minister arrived …”, “…, the minister’s spokesman said”: who acts first or tells, unnamed. */
function unnamedSubject(cast: Cast, scene: Scene): OfficeMention | undefined {
  const { tokens } = scene.document;
  let isFirst = true;
  for (let i = scene.line.first; i < scene.line.last; i++) {
    if (cast.mentions.has(i)) isFirst = false;
    const office = scene.offices.get(i);
    if (!office) continue;
    const next = tokens[office.ownerLast]?.word;
    const isTelling = next?.shape === 'lower' && (next.flags & IS.speech) !== 0;
    // “Togo’s foreign minister, in remarks of today, said”
    const isAside = next?.text === ',' && tokens[office.ownerLast + 1]?.word.shape === 'lower';
    const isNameless = isFirst
      ? office.country !== undefined && (next?.shape === 'lower' || isAside)
      : isTelling;
    const isOne = !office.plural && !office.rank && !office.former && !office.vague;
    const isAny = /^(?:an?|no)$/.test(tokens[office.ownerFirst - 1]?.word.key ?? '');
    if (isNameless && isOne && !isAny && !cast.taken.has(i)) return office;
    isFirst = false;
  }
  return undefined;
}

/** “Togo’s president met the leaders of Peru and Ghana”: whose offices stand there, unless somebody is named. */
function unnamedIn(cast: Cast, scene: Scene): { office: OfficeMention; country: string }[] {
  const found: { office: OfficeMention; country: string }[] = [];
  for (let i = scene.line.first; i < scene.line.last; i++) {
    if (cast.mentions.has(i)) return [];
    const office = scene.offices.get(i);
    if (!office || office.former || office.rank) continue;
    const { codes } = countriesFrom(scene, office.last);
    if (!office.plural) codes.splice(0, codes.length, ...(office.country ? [office.country] : []));
    for (const country of codes) found.push({ office, country });
  }
  return found;
}

/** “… After the talks Ama Lawson, Luis Quispe and Kofi Mensah dined”: in the order of their offices. */
function giveInTurn(cast: Cast, scene: Scene, next: Scene): void {
  const people = listedIn(cast, next);
  const unnamed = people.size > 1 ? unnamedIn(cast, scene) : [];
  if (unnamed.length !== people.size) return;
  const pairs = [...people].map((person, i) => ({ person, ...unnamed[i] }));
  const areOthers = pairs.some(
    ({ person: { country: own, keys }, country }) =>
      (own ?? countryOfFamily(keys, NONE) ?? country) !== country,
  );
  if (areOthers) return;
  for (const { person, office, country } of pairs) {
    person.country = country;
    const [part] = office?.parts ?? [];
    const isHeld = office?.id === 'leader' || person.held.some((held) => !held.office.rank);
    if (office && part && !isHeld)
      cast.people.hold(person, { ...office, ...part, plural: false, country });
  }
}

/** “X, Y and Z dined”: who is named one after another; of “X hosted Y and Z” no order is told. */
function listedIn(cast: Cast, { document: { tokens }, line, offices, names }: Scene): Set<Person> {
  const people = new Set<Person>();
  for (let i = line.first; i < line.last; i++) {
    const mention = cast.mentions.get(i);
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: 'mark' };
    const office = offices.get(i);
    // “The Togolese delegation comprised X and Y”: told otherwise
    if (people.size === 0 && names.has(i)) return people;
    if (mention) people.add(mention.person);
    if (mention) i = mention.last - 1;
    else if (office) i = office.last - 1;
    else if (people.size > 0 && shape === 'lower' && !isJoint(tokens[i]) && !COUNTERPARTS.has(key))
      break;
  }
  return people;
}

const isJoint = (token: Token | undefined) => hasFlag(token, IS.function | IS.honorific);

/** Whom the sentence begins with, or who says it: somebody new to the report, if nobody is quoted. */
function namedSubject(
  cast: Cast,
  { document: { tokens }, line }: Scene,
): PersonMention | undefined {
  let first: PersonMention | undefined;
  let isQuoting = tokens[line.first]?.word.shape === 'mark';
  for (let i = line.first; i < line.last; i++) {
    const mention = cast.mentions.get(i);
    if (QUOTES.has(tokens[i]?.word.text ?? '')) isQuoting = true;
    if (!mention) continue;
    first ??= mention;
    const isFirst = first === mention && i <= line.first + 1;
    const next = tokens[mention.last]?.word;
    const isSaying = next?.shape === 'lower' && (next.flags & IS.speech) !== 0;
    const isNew = mention.person.mentions[0] === mention;
    if (isFirst || (isSaying && (isQuoting || isNew))) return mention;
  }
  return undefined;
}

/** Headlines tell of everybody before. */
export function isNamedBefore(cast: Cast, { mentions }: Person, before: number): boolean {
  const told = mentions.find(({ first }) => !sceneAt(cast.scenes, first)?.line.loose);
  return told !== undefined && told.first < before;
}

/** “Peru’s X”: the country right before a name. */
function ownerOf(scene: Scene, first: number): string | undefined {
  return countriesUpTo(scene, isOwned(scene.document, first) ? first - 1 : first).at(-1);
}

/** “Togo’s foreign minister arrived on Monday. Ama Lawson was received by …” */
export function giveForetold(cast: Cast): void {
  let office: OfficeMention | undefined;
  let since = 0;
  for (const scene of cast.scenes) {
    if (scene.line.title) continue;
    const mention = office && since < MOST_BETWEEN ? namedSubject(cast, scene) : undefined;
    if (office && mention) {
      const { person } = mention;
      const country = person.country ?? ownerOf(scene, mention.first);
      const isOther = country !== undefined && country !== office.country;
      const isHolder = person.held.some((held) => !held.office.rank && !held.office.former);
      const isTaken = cast.people.holder(office.id, office.country, Infinity) !== undefined;
      const { first } = office;
      const isTold = isNamedBefore(cast, person, first);
      if (!isOther && !isHolder && !isTaken && !isTold && !isCalled(scene.document, person))
        // The words stay free for whom they mean there.
        cast.people.hold(person, { ...office, first: office.last });
    }
    const told = unnamedSubject(cast, scene);
    since = told ? 0 : since + 1;
    if (told || mention || hasNames(cast, scene)) office = told;
  }
}

/** “Togo’s president met the leaders of Peru and Ghana. Ama Lawson, Luis Quispe and Kofi Mensah …” */
export function giveInTurns(cast: Cast): void {
  for (const [index, scene] of cast.scenes.entries()) {
    const next = cast.scenes[index + 1];
    if (next && !scene.line.title && !next.line.title) giveInTurn(cast, scene, next);
  }
}

const MOST_BETWEEN = 3;
const NONE: ReadonlyMap<string, number> = new Map();

/** Who governs a country, as another’s head of state or of government does. */
function headIn(country: string, id: string): readonly [string, string] | undefined {
  if (NOT_IN['president']?.includes(country)) return ['prime-minister', 'Prime Minister'];
  const isPresident = id === 'president' || NOT_IN['prime-minister']?.includes(country);
  if (isPresident) return ['president', 'President'];
  return id === 'prime-minister' ? ['prime-minister', 'Prime Minister'] : undefined;
}

/** “President X and Togo’s Y met”, “at the inauguration of Togo’s Y”; “Togo’s Y” in a report of foreign ministers. */
export function giveOwned(cast: Cast): void {
  const document = cast.scenes[0]?.document;
  const isAny = cast.mentions.values().some(({ first }) => document && isOwned(document, first));
  if (!isAny) return;
  let group: OfficeMention | undefined;
  // “… The Ghanaian minister thanked her”: told otherwise.
  const posts = postsOf(cast).filter(({ office }) => !office.plural);
  const told = new Set(posts.map(({ country }) => country));
  for (const scene of cast.scenes) {
    if (scene.line.title) continue;
    let head: string | undefined;
    const owned: PersonMention[] = [];
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const office = scene.offices.get(i);
      const mention = cast.mentions.get(i);
      if (office?.plural && !office.former && GROUPED.test(office.id)) group = office;
      else if (office && HEAD.test(office.id) && cast.taken.has(i)) head ??= office.id;
      const isOpen = mention?.person.held.every((held) => held.office.rank);
      if (mention && isOpen && (isOwned(scene.document, i) || (group && isOf(scene, mention))))
        owned.push(mention);
    }
    for (const { person, first, last } of owned) {
      const country = isOwned(scene.document, first)
        ? ownerOf(scene, first)
        : countriesFrom(scene, last).codes[0];
      const isNew = [2, 3, 4, 5, 6].some(
        (n) => scene.document.tokens[first - n]?.word.key === 'inauguration',
      );
      const like = isNew ? 'president' : head;
      const [id, name] = (country && like && headIn(country, like)) ||
        (country && group && HEAD.test(group.id) && headAmong(country, group.id)) || [
          group?.id,
          group?.name,
        ];
      const isOther = (person.country ?? country) !== country;
      if (!country || !id || !name || isOther || told.has(country)) continue;
      const title = { id, name, last: first + 1, rank: false, vague: false, plural: false };
      const office = mentionOf({ ...title, parts: undefined, wide: undefined }, first);
      cast.people.hold(person, { ...office, country });
    }
  }
}

/** Who is among presidents: of a country that has a prime minister, too, it may be either. */
const headAmong = (country: string, id: string) =>
  id === 'prime-minister' || NOT_IN['prime-minister']?.includes(country)
    ? headIn(country, id)
    : ([undefined, undefined] as const);

const HEAD = /^(?:president|prime-minister)$/;
const GROUPED =
  /^(?:president|prime-minister|(?:foreign|defence|finance|interior|energy|trade|health|justice|agriculture|transport|environment|economy|culture|education)-minister)$/;

/** “X of Togo” */
const isOf = (scene: Scene, { last }: PersonMention) =>
  scene.document.tokens[last]?.word.key === 'of' && countriesFrom(scene, last).codes.length > 0;

/** “Togo’s X”, “the Netherlands’ X” */
const isOwned = ({ tokens }: Document, at: number) =>
  tokens[at - 1]?.word.shape === 'possessive' || /^[’']$/.test(tokens[at - 1]?.word.text ?? '');

function hasNames(cast: Cast, { line }: Scene): boolean {
  for (let i = line.first; i < line.last; i++) if (cast.mentions.has(i)) return true;
  return false;
}
