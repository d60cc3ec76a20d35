/**
 * Whose minister it is, where the office does not say: from “his Turkish counterpart”, from the
 * office before it in a list, from the sentence, from the dateline, and last from the article.
 */
import type { Cast } from './cast.ts';
import { countryBefore } from './country-clues.ts';
import { countryOfMaster, isOfBodys } from './antecedents.ts';
import { isOfElsewhere } from './seats.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { countryOfFamily, countryOfKnown } from './known-leaders.ts';
import { isOthers, type Person } from './people.ts';
import {
  countryMet,
  countryOfGuest,
  type Home,
  homeOf,
  isOnlyVenue,
  isSpeaking,
  rankedHomes,
  settleDomestic,
} from './home.ts';
import { countryOfGoal, journeyOf, subjectOf } from './journeys.ts';
import { isHead, openSides, type OpenSides, settle } from './open-sides.ts';
import { rostersOf, settleRosters } from './rosters.ts';
import type { Scene } from './scene.ts';
import { endsOf, settleByClause, settleByName, settleBySentence } from './told-sides.ts';
import { giveAlone } from './unnamed-offices.ts';
import { countryOfSubject, groupsOf, settleGroups } from './group-clues.ts';
import { ABROAD, OF_STATE } from '../tables/state-offices.ts';

/** The first sentences of a report are of its own country’s people. */
const MOST_LEADING = 3;

/** By a family name that the article’s countries know; and by whom the lead is of, where it is at home. */
function settleByFamily({ cast, home, people }: OpenSides): void {
  const told = cast.scenes.filter(({ line }) => !line.loose && !line.title);
  const leadEnd = told[MOST_LEADING]?.line.first;
  const isLeading = ({ mentions: [one] }: Person) => !leadEnd || (one?.first ?? 0) < leadEnd;
  const lead = people.find(
    (person) => isLeading(person) && person.held.some(({ office }) => isHead(office)),
  );
  for (const person of people) {
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
}

/** Who holds which office of which country, former ones apart. */
function holdersOf({ people }: Cast): Map<string, Set<Person>> {
  const holders = new Map<string, Set<Person>>();
  for (const person of people.all)
    for (const { office } of person.held) {
      const key = `${office.id} ${person.country ?? ''}`;
      if (!office.former) holders.set(key, (holders.get(key) ?? new Set()).add(person));
    }
  return holders;
}

/** By where the report goes to, and where it is at home. */
function settleAtHome(sides: OpenSides, settleLists: () => void): void {
  const { cast, home } = sides;
  const held = holdersOf(cast);
  const ends = endsOf(cast);
  const journey = journeyOf(cast);
  const from = journey?.traveller?.country;
  home.isVenue = isOnlyVenue(cast, home);
  home.isAway = from !== undefined && from === home.own && journey?.to === home.dateline;
  settle(sides, (office, scene, person) =>
    journey && person !== journey.traveller
      ? countryOfGoal(cast, scene, office, journey)
      : undefined,
  );
  home.ranked = rankedHomes(cast, home.counts, journey);
  const atHome = (office: OfficeMention, scene: Scene, person: Person) => {
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
  settle(sides, (office, scene, person) =>
    person.held.some((one) => isHead(one.office)) ? atHome(office, scene, person) : undefined,
  );
  settleLists();
  settle(sides, atHome);
}

/** The order matters: what stands nearer to a name goes before what the article as a whole tells. */
export function settleCountries(cast: Cast, home: Home): void {
  home.subject ??= subjectOf(cast);
  const sides = openSides(cast, home);
  settleByName(sides);
  const unsettled = new Set(sides.people);
  const rosters = rostersOf(cast, unsettled);
  const settleLists = () => settleRosters(cast, rosters, unsettled);
  settleLists();
  settleBySentence(sides);
  settleByFamily(sides);
  settleByClause(sides);
  const groups = groupsOf(cast);
  settleGroups(cast, groups);
  settle(sides, (office, scene) => countryOfSubject(scene, office));
  settleAtHome(sides, settleLists);
  const known = new Set(cast.people.all.map(({ country }) => country));
  settle(sides, (office, scene) => countryOfGuest(known, scene, office, home));
  settleGroups(cast, groups);
  settleLists();
  giveAlone(cast);
  settleDomestic(cast, sides.people, home);
}
