/**
 * Lists of people, each with the offices beside the name: “X, the minister of trade, Y, secretary
 * for health, and Z”. Those of one list are of one side, and of a delegation where one is spoken of.
 */
import { type Cast, sceneAt } from './cast.ts';
import { countryOfName, countryOfTraveller, HEADS } from './country-clues.ts';
import { isCapital } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { ABROAD } from '../tables/state-offices.ts';

interface Member {
  readonly person: Person;
  /** Tokens of the name and of the offices before and after it. */
  readonly first: number;
  readonly last: number;
}

const keyAt = ({ document: { tokens } }: Scene, at: number) => tokens[at]?.word.key ?? '';

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

/** “X, who also leads the party, and Y”: the token after what is told of X in passing. */
function asideEnd(scene: Scene, from: number, to: number): number {
  if (keyAt(scene, from) !== ',' || keyAt(scene, from + 1) !== 'who') return from;
  for (let i = from + 2; i < to; i++) if (keyAt(scene, i) === ',') return i;
  return from;
}

/** Titles that no table knows may stand between, a verb or another country may not. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.document;
  if (to - from > 18 || to <= from) return false;
  for (let i = asideEnd(scene, from, to); i < to; i++) {
    const token = tokens[i];
    const isTitle =
      isCapital(token) ||
      hasFlag(token, IS.honorific | IS.portfolio | IS.occupation | IS.portfolioHead);
    const isOffice = scene.offices.has(i);
    if (countryOfName(scene, i) || !(isTitle || isOffice || JOINT.test(keyAt(scene, i))))
      return false;
    if (isOffice) i = Math.max(i, (scene.offices.get(i)?.last ?? i) - 1);
  }
  // “President X with Minister Y” are no list, “X, together with Y” are.
  return !(to - from === 1 && keyAt(scene, from) === 'with');
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

const GROUP =
  /^(?:delegation|entourage|team|group|contingent|party|mission|side|members|delegates|officials|politicians|ministers|heads|directors|representatives|dignitaries|leaders|executives|lawmakers|companions)$/;
const MADE_OF = /^(?:includ|compris|consist)|^(?:made|composed|formed)$/;
const LED = /^(?:led|headed|chaired)$/;
const MOST_BEFORE = 24;

/** Comes right before whom it tells of: “With her came X and Y”. */
const PRESENT = /^(?:are|were|is|was|came|comes?|sat|sits?|stood|stands?|attended|travell?ed)$/;
const COMPANY = /^(?:accompanying|with|alongside|beside|behind)$/;

/** Whose the people of a list are whom the words before it call a delegation or company; `open`: of those who travel. */
function sideBefore(cast: Cast, scene: Scene, at: number): string | 'open' | 'other' | undefined {
  const { line } = scene;
  const from = Math.max(line.first, at - MOST_BEFORE);
  let cue = -1;
  for (let i = at - 1; i >= from && cue < 0; i--) {
    const key = keyAt(scene, i);
    const isCompany = (key === 'accompanied' || key === 'flanked') && keyAt(scene, i + 1) === 'by';
    const isBe = PRESENT.test(key) && at - i < 4;
    const isOther = hasFlag(scene.document.tokens[i], IS.speech) || cast.mentions.has(i);
    if (isCompany || MADE_OF.test(key) || isBe || (LED.test(key) && keyAt(scene, i + 1) === 'by'))
      cue = i;
    else if (isOther) return undefined;
  }
  if (cue < 0) return undefined;
  const isCompany = /^(?:accompanied|flanked)$/.test(keyAt(scene, cue));
  let hasGroup = isCompany || COMPANY.test(keyAt(scene, line.first));
  for (let i = cue - 1; i >= line.first && i > cue - MOST_BEFORE; i--) {
    const leader = cast.mentions.get(i)?.person;
    if (GROUP.test(keyAt(scene, i))) hasGroup = true;
    // “on the other side of the table sat”
    if (keyAt(scene, i) === 'side' && /^(?:other|opposite)$/.test(keyAt(scene, i - 1)))
      return 'other';
    // “at the Emir’s side were”
    const master = hasGroup ? scene.officeEnding.get(i) : undefined;
    const holder = master && cast.people.holder(master.id, master.country, i);
    if (holder?.country) return holder.country;
    if (leader) return hasGroup ? (leader.country ?? 'none') : undefined;
    const name = scene.names.get(i);
    const country = name && countryOfName(scene, i);
    if (!name || !country) continue;
    // “the Togolese side”, “a delegation from Togo”
    const before = keyAt(scene, i - 1) === 'the' ? i - 2 : i - 1;
    const isOf = /^(?:from|of)$/.test(keyAt(scene, before)) && GROUP.test(keyAt(scene, before - 1));
    if (isOf || GROUP.test(keyAt(scene, name.last))) return country;
    if (!PLACED.test(keyAt(scene, before))) return hasGroup ? country : undefined;
  }
  return hasGroup ? 'open' : undefined;
}

/** “X and Y were there for the Ghanaians”, “Z took part on the Togolese side” */
function sideAfter(scene: Scene, at: number): string | undefined {
  let isPresent = false;
  for (let i = at; i < scene.line.last && i < at + MOST_AFTER; i++) {
    if (ATTENDING.test(keyAt(scene, i))) isPresent = true;
    const name = isPresent ? scene.names.get(i) : undefined;
    const country = name && countryOfName(scene, i);
    if (!name || !country) continue;
    const before = keyAt(scene, i - 1) === 'the' ? i - 2 : i - 1;
    const isFor = /^(?:for|on|from|represented|representing)$/.test(keyAt(scene, before));
    const next = scene.document.tokens[name.last];
    const isWhole = next?.word.shape === 'mark' || GROUP.test(next?.word.key ?? '');
    return isFor && isWhole ? country : undefined;
  }
  return undefined;
}

const MOST_AFTER = 10;
const ATTENDING =
  /^(?:were|was|are|is|attended|attend|took|take|sat|joined|participated|represented|representing)$/;

/** “arrived in Togo accompanied by …”: where they are. */
const PLACED = /^(?:in|to|at|from|for|into|visit|visits|visited|visiting)$/;

/** Offices that meet their like in a list: better no country than a neighbour's. */
const LEADING =
  /^(?:prime-minister|foreign-minister|foreign-secretary|crown-prince|secretary-general|commissioner|high-representative)$/;

const isOfBody = ({ held }: Person) => held.some(({ office }) => office.organisation);

const INTERNATIONAL = /^(?:deputy-)?(?:secretary-general|commissioner|high-representative)$/;

const isOf = ({ held }: Person, ids: RegExp) => held.some(({ office: { id } }) => ids.test(id));

const leads = (person: Person) =>
  isOf(person, LEADING) || person.held.some(({ office: { id } }) => HEADS.has(id));

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
    if (!scene.line.title)
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
    const told =
      head && hasOpen(list)
        ? (sideBefore(cast, scene, head.first) ?? sideAfter(scene, list.at(-1)?.last ?? head.last))
        : 'none';
    const side =
      told === 'other' ? otherThan(cast, last ?? countryOfTraveller(cast, scene.line.first)) : told;
    if (side === 'none') continue;
    if (side) {
      const country =
        side === 'open' ? (countryOfTraveller(cast, scene.line.first) ?? ownOf(list)) : side;
      last = country;
      for (const { person } of list)
        if (open.has(person) && !isOfBody(person) && !isOf(person, INTERNATIONAL))
          person.country ??= country;
    } else if (!shareAmong(list, open)) shareAlong(list, open);
  }
}

/** Of the first in the text who is not of a country. */
const otherThan = (cast: Cast, country: string | undefined) =>
  cast.people.all.find((person) => person.country && person.country !== country)?.country;

/** A long list of whom most are known to be of one country, and nobody of another, is of that country. */
function shareAmong(list: readonly Member[], open: ReadonlySet<Person>): boolean {
  const country = list.length < MANY_LISTED ? undefined : ownOf(list);
  let known = 0;
  for (const { person } of list) if (person.country !== undefined) known++;
  if (country === undefined || 2 * known < list.length) return false;
  for (const { person } of list)
    if (open.has(person) && !isOfBody(person) && !leads(person)) person.country ??= country;
  return true;
}

const MANY_LISTED = 4;

/** Without a word for the group, what follows is of the country of what was named before. */
function shareAlong(list: readonly Member[], open: ReadonlySet<Person>): void {
  let country: string | undefined;
  let isAbroad = false;
  for (const { person } of list)
    if (person.country !== undefined) [country, isAbroad] = [person.country, isOf(person, ABROAD)];
    else if (isAbroad && !person.held.every(({ office }) => office.rank)) country = undefined;
    else if (open.has(person) && person.held.length > 0 && !leads(person) && !isOfBody(person))
      person.country = country;
}
