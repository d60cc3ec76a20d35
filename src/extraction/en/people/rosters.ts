/**
 * Lists of people, each with the offices beside the name: “X, the minister of trade, Y, secretary
 * for health, and Z”. Those of one list are of one side, and of a delegation where one is spoken of.
 */
import { type Cast, sceneAt } from './cast.ts';
import { countryOfName, countryOfTraveller, HEADS } from './country-clues.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { isOthers, type Person } from './people.ts';
import { countryOfBand, isItem, otherThan, sideAfter, sideBefore } from './roster-sides.ts';
import { type Scene, keyIn } from './scene.ts';
import { ABROAD, INTERNATIONAL } from '../tables/state-offices.ts';

interface Member {
  readonly person: Person;
  /** Tokens of the name and of the offices before and after it. */
  readonly first: number;
  readonly last: number;
}

function membersOf(cast: Cast, scene: Scene): Member[] {
  const members: Member[] = [];
  for (let i = scene.line.first; i < scene.line.last; i++) {
    const mention = cast.mentions.get(i);
    if (!mention || mention.by !== 'name') continue;
    let { first, last } = mention;
    const from = members.at(-1)?.last ?? scene.line.first;
    let next = mention.last;
    while (next < scene.line.last && !cast.mentions.has(next)) next++;
    for (const { office } of mention.person.held) {
      if (office.first >= from && office.last <= mention.first)
        first = Math.max(from, Math.min(first, office.ownerFirst));
      else if (office.first >= mention.last && office.last <= next)
        last = Math.min(next, Math.max(last, office.ownerLast));
    }
    members.push({ person: mention.person, first, last });
    i = mention.last - 1;
  }
  return members;
}

const JOINT =
  /^(?:,|;|&|\(|\)|\/|-|and|as|well|along|alongside|together|with|also|the|of|for|to|at|in|on|his|her|its|two|three|other|named|namely|:)$/;

/** “X, who also leads the party, and Y”, “X, a friend of Togo; Y”: the token after what is told of X in passing. */
function asideEnd(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (keyIn(scene, i) === ';') return i;
  if (keyIn(scene, from) !== ',' || keyIn(scene, from + 1) !== 'who') return from;
  for (let i = from + 2; i < to; i++) if (keyIn(scene, i) === ',') return i;
  return from;
}

/** Titles that no table knows may stand between, a verb or another country may not. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.document;
  const start = asideEnd(scene, from, to);
  if (to - start > 18 || to <= from) return false;
  for (let i = start; i < to; i++) {
    const token = tokens[i];
    const isTitle =
      isCapital(token) ||
      hasFlag(token, IS.honorific | IS.portfolio | IS.occupation | IS.portfolioHead);
    const isOffice = scene.offices.has(i);
    if (countryOfName(scene, i) || !(isTitle || isOffice || JOINT.test(keyIn(scene, i))))
      return false;
    if (isOffice) i = Math.max(i, (scene.offices.get(i)?.last ?? i) - 1);
  }
  // “President X with Minister Y” are no list, “X, together with Y” are.
  return !(to - from === 1 && keyIn(scene, from) === 'with');
}

function listsOf(cast: Cast, scene: Scene): Member[][] {
  const lists: Member[][] = [];
  for (const member of membersOf(cast, scene)) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    if (list && previous && isJoined(scene, previous.last, member.first)) list.push(member);
    else lists.push([member]);
  }
  return lists;
}

/** Offices that meet their like in a list: better no country than a neighbour's. */
const LEADING =
  /^(?:prime-minister|foreign-minister|foreign-secretary|crown-prince|secretary-general|commissioner|high-representative)$/;

const DIPLOMAT = /^foreign-(?:minister|secretary)$/;

const isOfBody = ({ held }: Person) =>
  held.some(({ office }) => office.organisation ?? /^european-/.test(office.id));

const isOf = ({ held }: Person, ids: RegExp) => held.some(({ office: { id } }) => ids.test(id));

const isHead = ({ held }: Person) => held.some(({ office: { id } }) => HEADS.has(id));
const leads = (person: Person) => isOf(person, LEADING) || isHead(person);

/** The one country that the list itself tells. */
function ownOf(list: readonly Member[]): string | undefined {
  let own: string | undefined;
  for (const { person } of list) {
    if (own && person.country && person.country !== own) return undefined;
    own ??= person.country;
  }
  return own;
}

/** The sentences that name somebody whose country is not known, in order. */
function scenesOf(cast: Cast, open: ReadonlySet<Person>): Scene[] {
  const scenes = new Set<Scene>();
  for (const person of open)
    if (person.country === undefined)
      for (const { first } of person.mentions) {
        const scene = sceneAt(cast.scenes, first);
        if (scene) scenes.add(scene);
      }
  return [...scenes].toSorted((a, b) => a.line.first - b.line.first);
}

interface Roster {
  readonly scene: Scene;
  readonly list: readonly Member[];
}

/** The lists that somebody is in whose country is not known. */
export function rostersOf(cast: Cast, open: ReadonlySet<Person>): Roster[] {
  const rosters: Roster[] = [];
  for (const scene of scenesOf(cast, open))
    if (!scene.line.title || isItem(scene))
      for (const list of listsOf(cast, scene)) if (hasOpen(list)) rosters.push({ scene, list });
  return rosters;
}

function hasOpen(list: readonly Member[]): boolean {
  for (const { person } of list) if (person.country === undefined) return true;
  return false;
}

/** `open`: who may get a country. */
export function settleRosters(
  cast: Cast,
  rosters: readonly Roster[],
  open: ReadonlySet<Person>,
): void {
  let last: string | undefined;
  for (const { scene, list } of rosters) {
    const [head] = list;
    const before = head && hasOpen(list) ? sideBefore(cast, scene, head.first) : 'none';
    const told = before ?? sideAfter(scene, list.at(-1)?.last ?? 0);
    // “X, who accompanied him”: whom the report was last about.
    const isHis = !before && told === 'open';
    const side =
      told === 'other' ? otherThan(cast, last ?? countryOfTraveller(cast, scene.line.first)) : told;
    if (side === 'none') continue;
    if (side) {
      const country =
        side === 'open'
          ? (ownOf(list) ??
            countryOfBand(cast, scene) ??
            (isHis ? countryOfLast(cast, scene) : undefined) ??
            countryOfTraveller(cast, scene.line.first))
          : side;
      last = country;
      for (const { person } of list)
        if (
          open.has(person) &&
          !isOfBody(person) &&
          !isOthers(person, country) &&
          (side !== 'open' || !(isOf(person, INTERNATIONAL) || isHead(person)))
        )
          person.country ??= country;
    } else if (!shareAmong(list, open)) shareAlong(list, open);
  }
}

/** Of who was named last before a sentence. */
function countryOfLast(cast: Cast, { line }: Scene): string | undefined {
  for (let i = line.first - 1; i >= 0 && i > line.first - MOST_BACK; i--) {
    const person = cast.mentions.get(i)?.person;
    if (person) return person.country;
  }
  return undefined;
}

const MOST_BACK = 150;

/** A long list of whom most are known to be of one country, and nobody of another, is of that country. */
function shareAmong(list: readonly Member[], open: ReadonlySet<Person>): boolean {
  const country = list.length < MANY_LISTED ? undefined : ownOf(list);
  let known = 0;
  for (const { person } of list) if (person.country !== undefined) known++;
  if (country === undefined || 2 * known < list.length) return false;
  for (const { person } of list)
    if (open.has(person) && !isOfBody(person) && !leads(person) && !isOthers(person, country))
      person.country ??= country;
  return true;
}

const MANY_LISTED = 4;

/** Without a word for the group, what follows is of the country of what was named before. */
function shareAlong(list: readonly Member[], open: ReadonlySet<Person>): void {
  let country: string | undefined;
  let isAbroad = false;
  let hasHead = false;
  for (const { person } of list) {
    // “President X of Togo and Foreign Minister Y”
    const isTheirs = hasHead && isOf(person, DIPLOMAT);
    hasHead = isHead(person) || isOf(person, /^prime-minister$/);
    if (person.country !== undefined) [country, isAbroad] = [person.country, isOf(person, ABROAD)];
    else if (isAbroad && !person.held.every(({ office }) => office.rank)) country = undefined;
    else if (
      open.has(person) &&
      person.held.length > 0 &&
      !isOfBody(person) &&
      (!leads(person) || isTheirs)
    )
      person.country = country;
  }
}
