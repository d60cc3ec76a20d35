/**
 * Where claims exclude each other. Nothing is listed by hand: every disagreement follows from the
 * claims and the known occupancies by one of the rules below, and a rule speaks only of values
 * that can't both be right.
 */
import { datesExclude, extentOf, parseEdtf, type FuzzyDate } from '../domain/edtf.ts';
import { NO_END, NO_START } from '../lib/day.ts';
import { groupBy } from '../lib/group.ts';
import { PROPERTIES, type Property } from '../domain/vocabulary.ts';
import { denies, speaks } from './asserted.ts';
import type { Records } from './dataset.ts';
import { claimAt, claimsOf, dateOf, type Claim } from './rows.ts';
import { isWithin } from './trees.ts';

/** One of the values that exclude each other, with the claims that state it. */
export interface Side {
  /** As in `Claim.value`; for the holder of an office, the id of the person. */
  readonly value: string;
  readonly claims: readonly Claim[];
}

export interface Disagreement {
  readonly event: number;
  /**
   * `value`: reports give different values. `denied`: one asserts what another denies.
   * `holder`: an office on a date is given to somebody else than the known holder.
   */
  readonly rule: 'value' | 'denied' | 'holder';
  readonly property: Property;
  /** Whose office it is about, as an actor; -1 elsewhere. */
  readonly who: number;
  /** For `holder`, the id of the position. */
  readonly position?: string;
  readonly sides: readonly Side[];
}

const POSITION = PROPERTIES.indexOf('position');

type Excludes = (a: string, b: string) => boolean;

/** What the rules look up, made once for a data set. */
interface Context {
  readonly dataset: Records;
  readonly placeExcludes: Excludes;
  readonly officeExcludes: Excludes;
  readonly rankExcludes: Excludes;
  readonly actorIds: ReadonlyMap<string, number>;
  readonly officesById: ReadonlyMap<string, readonly Tenure[]>;
  /** Claims that give an office to somebody, by position. */
  readonly officeClaims: ReadonlyMap<string, readonly Claim[]>;
}

interface Tenure {
  readonly holder: string;
  readonly position: string;
  readonly from: number;
  readonly to: number;
}

const EXCLUSIVE_STATUS = new Set([
  'held cancelled',
  'cancelled held',
  'held denied',
  'denied held',
]);
const statusExcludes: Excludes = (a, b) => EXCLUSIVE_STATUS.has(`${a} ${b}`);
const dateExcludes: Excludes = (a, b) => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x !== undefined && y !== undefined && datesExclude(x, y);
};

function contextOf(dataset: Records): Context {
  const { places } = dataset;
  const positions = new Map(dataset.positions.map((position) => [position.id, position]));
  const actorIds = new Map(
    [...dataset.people, ...dataset.organisations].map((actor, index) => [actor.id, index]),
  );
  const tenures = dataset.occupancies
    .filter(({ position }) => positions.get(position)?.kind !== 'rank')
    .map(({ holder, position, startDate, endDate }): Tenure => {
      const start = startDate ? parseEdtf(startDate) : undefined;
      const end = endDate ? parseEdtf(endDate) : undefined;
      return {
        holder,
        position,
        from: start ? extentOf(start).from : NO_START,
        to: end ? extentOf(end).to : NO_END,
      };
    });
  const officesById = groupBy(tenures, ({ position }) => position);
  return {
    dataset,
    placeExcludes: (a, b) => !isWithin(places, a, b) && !isWithin(places, b, a),
    // One person has one post in an organisation, and one rank, at a time; a rank is no post.
    officeExcludes: (a, b) => {
      const [x, y] = [positions.get(a), positions.get(b)];
      if (!x?.organisation || x.kind === 'rank' || y?.kind === 'rank') return false;
      return a !== b && x.organisation === y?.organisation;
    },
    rankExcludes: (a, b) => {
      const [x, y] = [positions.get(a), positions.get(b)];
      return a !== b && x?.kind === 'rank' && y?.kind === 'rank' && x.country === y.country;
    },
    actorIds,
    officesById,
    officeClaims: groupBy(officeClaims(dataset, officesById), ({ value }) => value),
  };
}

function* officeClaims(dataset: Records, offices: ReadonlyMap<string, unknown>) {
  const { byEvent } = dataset.claims;
  for (let event = 0; event < dataset.events.count && offices.size > 0; event++) {
    for (let row = byEvent[event] ?? 0; row < (byEvent[event + 1] ?? 0); row++) {
      const value = dataset.claims.strings[dataset.claims.value[row] ?? -1] ?? '';
      if (!offices.has(value)) continue;
      const claim = claimAt(dataset, row, event);
      if (claim.property === 'position' && speaks(claim)) yield claim;
    }
  }
}

const sidesOf = (claims: readonly Claim[]): Side[] =>
  Array.from(
    groupBy(claims, ({ value }) => value),
    ([value, same]) => ({ value, claims: same }),
  );

/** The values among claims that exclude at least one other of them. */
function conflicting(claims: readonly Claim[], excludes: Excludes): Side[] {
  const sides = sidesOf(claims.filter(speaks));
  return sides.filter((a) => sides.some((b) => excludes(a.value, b.value)));
}

function byValue(context: Context, event: number, claims: readonly Claim[]): Disagreement[] {
  const found: Disagreement[] = [];
  const look = (property: Property, excludes: Excludes, who = -1) => {
    const sides = conflicting(
      claims.filter((claim) => claim.property === property && claim.who === who),
      excludes,
    );
    if (sides.length > 1) found.push({ event, rule: 'value', property, who, sides });
  };
  look('date', dateExcludes);
  look('place', context.placeExcludes);
  look('status', statusExcludes);
  const holders = claims.filter(({ property }) => property === 'position');
  for (const who of new Set(holders.map((claim) => claim.who))) {
    look('position', context.officeExcludes, who);
    look('position', context.rankExcludes, who);
  }
  return found;
}

function byDenial(_: Context, event: number, claims: readonly Claim[]): Disagreement[] {
  const denials = claims.filter(
    (claim) => denies(claim) && claim.property !== 'outcome' && claim.rank !== 'deprecated',
  );
  const found: Disagreement[] = [];
  for (const denial of denials) {
    const { property, value, who } = denial;
    const asserted = claims.filter(
      (claim) =>
        claim.property === property && claim.value === value && claim.who === who && speaks(claim),
    );
    if (asserted.length === 0) continue;
    const sides = [
      { value, claims: asserted },
      { value, claims: [denial] },
    ];
    found.push({ event, rule: 'denied', property, who, sides });
  }
  return found;
}

function byHolder(context: Context, event: number, claims: readonly Claim[]): Disagreement[] {
  const date = dateOf(context.dataset, event);
  if (!date || context.officesById.size === 0) return [];
  const found: Disagreement[] = [];
  for (const { value: position, claims: stated } of sidesOf(
    claims.filter((claim) => claim.property === 'position' && speaks(claim)),
  )) {
    for (const who of new Set(stated.map((claim) => claim.who))) {
      const tenures = context.officesById.get(position) ?? [];
      const isWho = ({ holder }: Tenure) => context.actorIds.get(holder) === who;
      if (tenures.some((tenure) => isWho(tenure) && touches(tenure, date))) continue;
      const known = tenures.find((tenure) => !isWho(tenure) && covers(tenure, date));
      if (!known) continue;
      const holder = context.actorIds.get(known.holder) ?? -1;
      const elsewhere = (context.officeClaims.get(position) ?? []).filter((claim) => {
        const then = dateOf(context.dataset, claim.event);
        return claim.who === holder && then !== undefined && covers(known, then);
      });
      const id = context.dataset.people[who]?.id ?? '';
      const sides = [
        { value: id, claims: stated.filter((claim) => claim.who === who) },
        { value: known.holder, claims: elsewhere },
      ];
      found.push({ event, rule: 'holder', property: 'position', who, position, sides });
    }
  }
  return found;
}

const touches = ({ from, to }: Tenure, date: FuzzyDate) =>
  from <= extentOf(date).to && extentOf(date).from <= to;
const covers = ({ from, to }: Tenure, date: FuzzyDate) =>
  from <= extentOf(date).from && extentOf(date).to <= to;

/** Every disagreement in a data set, in the order of its events. */
export function findDisagreements(dataset: Records): Disagreement[] {
  const context = contextOf(dataset);
  const { byEvent, property } = dataset.claims;
  const found: Disagreement[] = [];
  for (let event = 0; event < dataset.events.count; event++) {
    const from = byEvent[event] ?? 0;
    const to = byEvent[event + 1] ?? 0;
    // A single claim can only contradict a known occupancy.
    if (to - from < 2 && !(to > from && property[from] === POSITION)) continue;
    const claims = claimsOf(dataset, event);
    for (const rule of [byValue, byDenial, byHolder]) {
      for (const one of rule(context, event, claims)) found.push(one);
    }
  }
  return found;
}

const known = new WeakMap<Records, readonly Disagreement[]>();

/** The same, found once for a data set. */
export function disagreementsOf(dataset: Records): readonly Disagreement[] {
  const found = known.get(dataset) ?? findDisagreements(dataset);
  known.set(dataset, found);
  return found;
}
