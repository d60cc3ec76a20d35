/**
 * Whose minister it is, where the office does not say: from “his Turkish counterpart”, from the
 * office before it in a list, from the sentence, from the dateline, and last from the article.
 */
import { sceneAt, type Cast } from './cast.ts';
import {
  counterpartCountry,
  countryBefore,
  countryOfGroup,
  countryOfLeader,
  countryOfLed,
  countryOfSentence,
  HEADS,
  isOfMinistry,
  SINGLE,
} from './country-clues.ts';
import { countryOfBody, countryOfMaster, isOfBodys } from './antecedents.ts';
import {
  countryOfAccredited,
  countryOfClause,
  countryOfGreeting,
  countryOfVisited,
  isElsewhere,
  isOfElsewhere,
  countryOfHost,
  countryOfInviter,
  countryOfOthersVisit,
} from './place-clues.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { countryOfFamily, countryOfKnown } from './known-leaders.ts';
import { calledOn, metByEnvoy } from './envoys.ts';
import { countryBeside, countryOfConsort } from './consorts.ts';
import { isOthers, type Person } from './people.ts';
import {
  countryMet,
  countryOfGuest,
  type Home,
  homeOf,
  settleDomestic,
  isSpeaking,
  rankedHomes,
} from './home.ts';
import { countryOfGoal, journeyOf, subjectOf } from './journeys.ts';
import { rostersOf, settleRosters } from './rosters.ts';
import type { Scene } from './scene.ts';
import { giveAlone, unnamedOf } from './unnamed-offices.ts';
import { countryOfSubject, groupsOf, settleGroups } from './group-clues.ts';
import { ABROAD, OF_ONE_COUNTRY, OF_STATE, TITLE_OF } from '../tables/state-offices.ts';

const isHead = ({ id }: OfficeMention) =>
  HEADS.has(id) || id === 'prime-minister' || id === 'crown-prince';

export function settleCountries(cast: Cast, home: Home): void {
  home.subject ??= subjectOf(cast);
  const ends = new Map<number, Person>();
  for (const person of cast.people.all)
    for (const { last } of person.mentions) ends.set(last, person);
  const open = cast.people.all.filter(
    (person) => person.country === undefined && !isElsewhere(cast, person),
  );
  const posts: { person: Person; office: OfficeMention; scene: Scene }[] = [];
  for (const person of open)
    for (const { office } of person.held) {
      const scene = office.organisation ? undefined : sceneAt(cast.scenes, office.first);
      if (scene && (OF_STATE.test(office.id) || isOfMinistry(scene, office)))
        posts.push({ person, office, scene });
    }
  const settle = (
    rule: (person: Person, office: OfficeMention, scene: Scene) => string | undefined,
  ) => {
    for (const { person, office, scene } of posts)
      if (person.country === undefined) {
        const country = rule(person, office, scene);
        if (!isOthers(person, country)) person.country = country;
      }
  };
  for (const person of open)
    for (const { first, last } of person.mentions) {
      const scene = sceneAt(cast.scenes, first);
      person.country ??= counterpartCountry(scene, first) ?? countryBeside(scene, first, last);
    }
  settle((_, office, scene) => counterpartCountry(scene, office.ownerFirst));
  settle(
    (_, office, { document }) =>
      // “Secretary of State for Trade” is another country’s.
      (office.id === 'secretary-of-state' && office.ownerLast > office.last
        ? undefined
        : OF_ONE_COUNTRY[office.id]) ?? TITLE_OF[document.tokens[office.first]?.word.key ?? ''],
  );
  // A report that leaves its country out where it names the taoiseach is written there.
  for (const person of open)
    if (person.held.some(({ office }) => isHead(office))) home.own ??= person.country;
  for (const person of open)
    if (!person.held.some(({ office }) => office.organisation))
      person.country ??= countryOfKnown(person.keys);
  // A first lady is of the country of whom she shares a name with.
  settle((person, office) =>
    office.id === 'first-lady'
      ? cast.people.all.find(
          (other) => other !== person && other.country && other.keys.at(-1) === person.keys.at(-1),
        )?.country
      : undefined,
  );
  const unsettled = new Set(open);
  const rosters = rostersOf(cast, unsettled);
  settleRosters(cast, rosters, unsettled);
  // “Aliyev’s spokesman X”, “the president’s spokesman X”
  settle((_, { ownerFirst }, scene) => {
    if (scene.document.tokens[ownerFirst - 1]?.word.shape !== 'possessive') return undefined;
    const master = scene.officeEnding.get(ownerFirst - 1);
    const holder = master && cast.people.holder(master.id, master.country, ownerFirst);
    return ends.get(ownerFirst - 1)?.country ?? holder?.country;
  });
  settle((person, office, scene) =>
    person.unlike ? undefined : countryOfMaster(cast, scene, office),
  );
  settle((person, office, scene) => {
    const met = metByEnvoy(cast, scene, office, home.dateline);
    if (met) person.otherThan ??= met.from;
    return met?.seat ?? calledOn(scene, office) ?? countryOfConsort(cast, scene, office);
  });
  settle(
    (_, office, scene) =>
      countryOfHost(scene, office) ??
      countryOfInviter(scene, office) ??
      countryOfAccredited(scene, office) ??
      countryOfGreeting(cast, scene, office),
  );
  settle((_, office, scene) => {
    const country = countryOfOthersVisit(cast, scene, office);
    home.own ??= country;
    return country;
  });
  settle((_, office, scene) => countryOfLed(scene, office));
  settle((_, office, scene) => countryOfLeader(cast, scene, office));
  const told = cast.scenes.filter(({ line }) => !line.loose && !line.title);
  const leadEnd = told[MOST_LEADING]?.line.first;
  const isLeading = ({ mentions: [one] }: Person) => !leadEnd || (one?.first ?? 0) < leadEnd;
  const lead = open.find(
    (person) => isLeading(person) && person.held.some(({ office }) => isHead(office)),
  );
  for (const person of open) {
    const known = countryOfFamily(person.keys, home.counts);
    const isOfOrganisation =
      person.held.length > 0 && person.held.every(({ office }) => office.organisation);
    if (
      person.country === undefined &&
      known &&
      !isOfOrganisation &&
      (home.counts.has(known) ||
        (person.held.length === 0 && person.keys.length < 2) ||
        person.held.some(({ office }) => OF_STATE.test(office.id)))
    )
      person.country = known;
    // Later on anybody may be told of.
    const isKnown = known === person.country || countryOfKnown(person.keys) === person.country;
    if (
      isLeading(person) &&
      person.held.length > 0 &&
      isKnown &&
      (!lead || person === lead || lead.country)
    )
      home.own ??= person.country;
  }
  settle((_, office, scene) => countryOfLeader(cast, scene, office));
  settle((_, office, scene) => countryBefore(scene, office, ends));
  settle((_, office, scene) => countryBefore(scene, office, ends));
  settle((_, office, scene) => {
    const isOfBody = office.id === 'spokesperson' || !OF_STATE.test(office.id);
    const further = isOfBody ? countryOfBody : countryOfVisited;
    return countryOfClause(cast, scene, office) ?? further(cast, scene, office);
  });
  const unnamed = unnamedOf(cast);
  // “the Qatari emir’s visit”, where Emir Tamim was named before.
  settle((person, office) => {
    const [country, ...others] = unnamed.get(office.id) ?? [];
    const isOpen =
      country !== undefined && !cast.people.holder(office.id, country, Number.POSITIVE_INFINITY);
    const isOne =
      HEADS.has(office.id) ||
      SINGLE.test(office.id) ||
      (office.id === 'ambassador' && person.held.every((held) => held.office.id === 'ambassador'));
    if (!isOne || others.length > 0 || !isOpen) return undefined;
    if (isHead(office)) home.own ??= country;
    return country;
  });
  settle(
    (_, { first, last }, scene) => countryOfGroup(scene, first) ?? countryOfSentence(scene, last),
  );
  const groups = groupsOf(cast);
  settleGroups(cast, groups);
  settle((_, office, scene) => countryOfSubject(scene, office));
  const held = new Map<string, Set<Person>>();
  for (const person of cast.people.all)
    for (const { office } of person.held) {
      const key = `${office.id} ${person.country ?? ''}`;
      if (!office.former) held.set(key, (held.get(key) ?? new Set()).add(person));
    }
  const journey = journeyOf(cast);
  const from = journey?.traveller?.country;
  home.isAway = from !== undefined && from === home.own && journey?.to === home.dateline;
  settle((person, office, scene) =>
    journey && person !== journey.traveller
      ? countryOfGoal(cast, scene, office, journey)
      : undefined,
  );
  home.ranked = rankedHomes(cast, home.counts, journey);
  const atHome = (person: Person, office: OfficeMention, scene: Scene) => {
    if (ABROAD.test(office.id) || isOfBodys(cast, scene, office)) return undefined;
    if (isHead(office) && isOfElsewhere(scene, office.last)) return undefined;
    const near = countryBefore(scene, office, ends) ?? countryOfMaster(cast, scene, office);
    if (near && !isOthers(person, near)) return near;
    const [speaks, met] = [isSpeaking(scene, person), countryMet(scene, office)];
    const country = homeOf(person, office, held, home, speaks, met);
    // A report that does not say whose president it is goes on about its own country.
    if (isHead(office)) home.own ??= country;
    return country;
  };
  // Who leads tells of whom the leader travels with.
  settle((person, office, scene) =>
    person.held.some((held) => isHead(held.office)) ? atHome(person, office, scene) : undefined,
  );
  settleRosters(cast, rosters, unsettled);
  settle(atHome);
  const known = new Set(cast.people.all.map(({ country }) => country));
  settle((_, office, scene) => countryOfGuest(known, scene, office, home));
  settleGroups(cast, groups);
  settleRosters(cast, rosters, unsettled);
  giveAlone(cast);
  settleDomestic(cast, open, home);
}

/** The first sentences of a report are of its own country’s people. */
const MOST_LEADING = 3;
export const isStateOffice = (id: string) => OF_STATE.test(id);
