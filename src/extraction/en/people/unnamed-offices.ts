/** Offices that stand without a name. */
import type { Cast } from './cast.ts';
import { HEADS, SINGLE } from './country-clues.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import { countriesFrom, countriesUpTo } from './listings.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { MANY, TITLE_OF } from '../tables/state-offices.ts';
import { COLLEAGUES, COUNTERPARTS } from '../tables/word-classes.ts';
import type { Token } from '../../tokens.ts';
import { type Document, isNextOnLine } from '../text/document.ts';

/** An office of a country that stands without a name. */
interface Post {
  readonly office: OfficeMention;
  readonly country: string;
}

/** “the Qatari emir”, “the foreign ministers of Togo and Ghana”, “the Togolese and the Ghanaian president”. */
function toldPosts(cast: Cast, scene: Scene, posts: Post[]): void {
  for (const office of scene.offices.values()) {
    if (cast.taken.has(office.first)) continue;
    const [part] = office.parts;
    const title = TITLE_OF[scene.document.tokens[office.first]?.word.key ?? ''];
    const told = office.plural
      ? countriesFrom(scene, office.last).codes
      : [office.country ?? title];
    const codes = office.country ? [...told, ...countriesUpTo(scene, office.first)] : told;
    for (const country of codes)
      if (country) posts.push({ office: { ...office, ...part }, country });
  }
}

/** “… met their colleagues from Togo and Ghana”, “invited her Ghanaian counterpart”: as those who did. */
function mirroredPosts(cast: Cast, scene: Scene, posts: Post[]): void {
  for (let at = scene.line.first; at < scene.line.last; at++) {
    const key = scene.document.tokens[at]?.word.key ?? '';
    if (!COUNTERPARTS.has(key) && !COLLEAGUES.has(key)) continue;
    if (cast.mentions.has(at + 1) || scene.offices.has(at + 1)) continue;
    const codes = [...countriesUpTo(scene, at), ...countriesFrom(scene, at + 1).codes];
    const givers: { office: OfficeMention; country: string | undefined }[] = [];
    for (let i = at - 1; i >= scene.line.first && givers.length === 0; i--) {
      const person = cast.mentions.get(i)?.person;
      const office = scene.offices.get(i);
      if (person) givers.push(...person.held.map((held) => ({ ...held, country: person.country })));
      else if (office?.plural)
        givers.push({ office: { ...office, ...office.parts[0] }, country: undefined });
    }
    for (const country of codes)
      for (const { office, country: own } of givers)
        if (!office.rank && own !== country) posts.push({ office, country });
  }
}

export function postsOf(cast: Cast): Post[] {
  const posts: Post[] = [];
  for (const scene of cast.scenes) {
    toldPosts(cast, scene, posts);
    mirroredPosts(cast, scene, posts);
  }
  return posts;
}

/** The countries of offices that nobody is named beside. */
export function unnamedOf(cast: Cast): Map<string, Set<string>> {
  const unnamed = new Map<string, Set<string>>();
  for (const { office, country } of postsOf(cast))
    unnamed.set(office.id, (unnamed.get(office.id) ?? new Set()).add(country));
  return unnamed;
}

/** “footballer”, “shopkeeper”, “guitarist”; “rang” and “rally” are none. */
const isCalling = (token: Token | undefined): boolean =>
  hasFlag(token, IS.occupation) ||
  (token?.word.shape === 'lower' &&
    !hasFlag(token, IS.function) &&
    /[a-z]{3}(?:er|or|ist|ian|man|woman)$/.test(token.word.key));

/** “footballer X”, “his wife, X”, “X, a well-known singer”: something other than the holder of an office. */
export const isCalled = ({ tokens }: Document, { mentions, held }: Person): boolean =>
  held.length === 0 &&
  mentions.some(({ first, last }) => {
    const before = tokens[first - 1]?.word.text === ',' ? tokens[first - 2] : tokens[first - 1];
    const isBefore = isNextOnLine(tokens[first]) && isCalling(before);
    const isAfter = /^(?:an?|who)$/.test(tokens[last + 1]?.word.key ?? '');
    return isBefore || (isAfter && [2, 3, 4].some((n) => isCalling(tokens[last + n])));
  });

/** “the Lawson administration”, “under President X”: when, not who. */
const isOnlyTime = ({ tokens }: Document, { mentions }: Person): boolean =>
  mentions.every(
    ({ first, last }) =>
      /^(?:administration|era|presidency)$/.test(tokens[last]?.word.key ?? '') ||
      tokens[first - 1]?.word.key === 'under',
  );

/** Of more people of a country nobody stands out. */
const MOST_OPEN = 9;

/** The only one, or of whom the text speaks twice as often as of any other. */
function mostNamed(people: readonly Person[]): Person | undefined {
  if (people.length > MOST_OPEN) return undefined;
  let [best, most, second]: [Person | undefined, number, number] = [undefined, 0, 0];
  for (const person of people) {
    const { length } = person.mentions;
    second = Math.max(second, Math.min(length, most));
    if (length > most) [best, most] = [person, length];
  }
  return most > 1 + second || people.length < 2 ? best : undefined;
}

/** “Mensah rang her … The Ghanaian president”: held by the only one of that country who has no office. */
export function giveAlone(cast: Cast): void {
  const document = cast.scenes[0]?.document;
  if (!document) return;
  const open = new Map<string, Person[]>();
  for (const person of cast.people.all) {
    const { country, held } = person;
    const isOpen = held.every(({ office }) => office.rank || office.id === 'minister');
    if (!country || !isOpen || isCalled(document, person) || isOnlyTime(document, person)) continue;
    const known = open.get(country);
    if (known) known.push(person);
    else open.set(country, [person]);
  }
  for (const { office, country } of postsOf(cast)) {
    const { id, plural, last } = office;
    const only = mostNamed(open.get(country) ?? []);
    // “the leaders of A and B” tells no office of theirs.
    const isOffice =
      HEADS.has(id) || SINGLE.test(id) || (plural && id !== 'leader' && !MANY.test(id));
    if (!only || office.former || !isOffice) continue;
    if (cast.people.holder(id, country, Infinity)) continue;
    // The words stay free for whom they mean there.
    cast.people.hold(only, { ...office, country, first: last, plural: false });
    open.set(
      country,
      (open.get(country) ?? []).filter((one) => one !== only),
    );
  }
}
