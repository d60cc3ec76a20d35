/** Whose minister it is by what stands beside: a title, “his Turkish counterpart”, a host, a clause. */
import { type Cast, sceneAt } from './cast.ts';
import {
  counterpartCountry,
  countryBefore,
  countryOfGroup,
  countryOfSentence,
  SINGLE,
} from './country-clues.ts';
import { countryOfLeader, countryOfLed } from './leading-clues.ts';
import { countryOfBody, countryOfMaster } from './antecedents.ts';
import {
  countryOfAccredited,
  countryOfClause,
  countryOfGreeting,
  countryOfHost,
  countryOfInviter,
  countryOfOthersVisit,
  countryOfReign,
  countryOfVisited,
} from './place-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { countryBeside, countryOfConsort } from './consorts.ts';
import { calledOn, metByEnvoy } from './envoys.ts';
import { countryOfKnown } from './known-leaders.ts';
import { isHead, type OpenSides, settle } from './open-sides.ts';
import type { Person } from './people.ts';
import { keyIn, type Scene } from './scene.ts';
import { unnamedOf } from './unnamed-offices.ts';
import { OF_ONE_COUNTRY, OF_STATE, TITLE_OF } from '../tables/state-offices.ts';

/** Who a mention ends at which token of. */
export const endsOf = ({ people }: Cast): ReadonlyMap<number, Person> =>
  new Map(people.all.flatMap((person) => person.mentions.map(({ last }) => [last, person])));

/** A title that only one country has; “Secretary of State for Trade” is another’s. */
const countryOfTitle = (office: OfficeMention, { document }: Scene) =>
  (office.id === 'secretary-of-state' && office.ownerLast > office.last
    ? undefined
    : OF_ONE_COUNTRY[office.id]) ?? TITLE_OF[document.tokens[office.first]?.word.key ?? ''];

/** By who they are: a counterpart, a title, a name that everybody knows. */
export function settleByName(sides: OpenSides): void {
  const { cast, home, people } = sides;
  for (const person of people)
    for (const { first, last } of person.mentions) {
      const scene = sceneAt(cast.scenes, first);
      person.country ??= counterpartCountry(scene, first) ?? countryBeside(scene, first, last);
    }
  settle(sides, ({ ownerFirst }, scene) => counterpartCountry(scene, ownerFirst));
  settle(sides, countryOfTitle);
  settleApart(sides);
  // A report that leaves its country out where it names the taoiseach is written there.
  for (const person of people)
    if (person.held.some(({ office }) => isHead(office))) home.own ??= person.country;
  for (const person of people)
    if (!person.held.some(({ office }) => office.organisation))
      person.country ??= countryOfKnown(person.keys);
  // A first lady is of the country of whom she shares a name with.
  settle(sides, ({ id }, _, person) =>
    id === 'first-lady'
      ? cast.people.all.find(
          (other) => other !== person && other.country && other.keys.at(-1) === person.keys.at(-1),
        )?.country
      : undefined,
  );
}

/** “Minister X and Ghanaian Minister Y”: only the second is told whose, so that the first is not Ghana’s. */
function settleApart({ cast, posts }: OpenSides): void {
  for (const { person, office, scene } of posts) {
    if (person.country !== undefined || person.otherThan || office.ownerFirst > office.first)
      continue;
    const end = person.mentions.find(({ first }) => first >= office.last)?.last ?? 0;
    const next = keyIn(scene, end) === 'and' ? scene.offices.get(end + 1) : undefined;
    const owned = next ?? (keyIn(scene, end) === 'and' ? officeAhead(scene, end + 1) : undefined);
    if (!owned?.country || owned.ownerFirst !== end + 1 || owned.plural) continue;
    if (scene.names.get(end + 1)?.entry.kind === 'country' && cast.taken.has(owned.first))
      person.otherThan = owned.country;
  }
}

/** “and Ghanaian Minister Y”: the office after its owner. */
function officeAhead(scene: Scene, at: number): OfficeMention | undefined {
  const name = scene.names.get(at);
  if (!name) return undefined;
  const from =
    keyIn(scene, name.last) === '’s' || keyIn(scene, name.last) === "'s"
      ? name.last + 1
      : name.last;
  return scene.offices.get(from) ?? scene.offices.get(at);
}

/** By their sentence: whose spokesman, guest, host or deputy they are. */
export function settleBySentence(sides: OpenSides): void {
  const { cast, home } = sides;
  const ends = endsOf(cast);
  // “Aliyev’s spokesman X”, “the president’s spokesman X”
  settle(sides, ({ ownerFirst }, scene) => {
    if (scene.document.tokens[ownerFirst - 1]?.word.shape !== 'possessive') return undefined;
    const master = scene.officeEnding.get(ownerFirst - 1);
    const holder = master && cast.people.holder(master.id, master.country, ownerFirst);
    return ends.get(ownerFirst - 1)?.country ?? holder?.country;
  });
  settle(sides, (office, scene, { unlike }) =>
    unlike ? undefined : countryOfMaster(cast, scene, office),
  );
  settle(sides, (office, scene, person) => {
    const met = metByEnvoy(cast, scene, office, home.dateline);
    if (met) person.otherThan ??= met.from;
    return met?.seat ?? calledOn(scene, office) ?? countryOfConsort(cast, scene, office);
  });
  settle(
    sides,
    (office, scene) =>
      countryOfHost(scene, office) ??
      countryOfInviter(scene, office) ??
      countryOfAccredited(scene, office) ??
      countryOfGreeting(cast, scene, office) ??
      countryOfReign(scene, office),
  );
  settle(sides, (office, scene) => {
    const country = countryOfOthersVisit(cast, scene, office);
    home.own ??= country;
    return country;
  });
  settle(sides, (office, scene) => countryOfLed(scene, office));
  settle(sides, (office, scene) => countryOfLeader(cast, scene, office));
}

/** By the clauses around, and by an office that another country has and nobody is named for. */
export function settleByClause(sides: OpenSides): void {
  const { cast, home } = sides;
  const ends = endsOf(cast);
  settle(sides, (office, scene) => countryOfLeader(cast, scene, office));
  settle(sides, (office, scene) => countryBefore(scene, office, ends));
  // Once more, for whom that has settled is before others.
  settle(sides, (office, scene) => countryBefore(scene, office, ends));
  settle(sides, (office, scene) => {
    const isOfBody =
      office.id === 'spokesperson' ||
      !OF_STATE.test(office.id) ||
      keyIn(scene, office.first) === 'junta';
    const further = isOfBody ? countryOfBody : countryOfVisited;
    return countryOfClause(cast, scene, office) ?? further(cast, scene, office);
  });
  const unnamed = unnamedOf(cast);
  // “the Qatari emir’s visit”, where Emir Tamim was named before.
  settle(sides, (office, _, person) => {
    const [country, ...others] = unnamed.get(office.id) ?? [];
    const isOpen =
      country !== undefined && !cast.people.holder(office.id, country, Number.POSITIVE_INFINITY);
    const isOne =
      isHead(office) ||
      SINGLE.test(office.id) ||
      (office.id === 'ambassador' && person.held.every((held) => held.office.id === 'ambassador'));
    if (!isOne || others.length > 0 || !isOpen) return undefined;
    if (isHead(office)) home.own ??= country;
    return country;
  });
  settle(
    sides,
    ({ first, last }, scene) => countryOfGroup(scene, first) ?? countryOfSentence(scene, last),
  );
}
