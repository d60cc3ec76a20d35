/** What a shown fact rests on: the claims that bear it out, those that exclude it, and who speaks. */
import { datesExclude, parseEdtf, saysAsMuch } from '../domain/edtf.ts';
import type { Property } from '../domain/vocabulary.ts';
import type { Records } from './dataset.ts';
import type { Claim } from './rows.ts';
import type { Disagreement } from './disagreement.ts';
import { denies } from './asserted.ts';
import { sourcesAmong } from './sources.ts';
import { isWithin } from './trees.ts';

/** Those who stand behind claims: so many sources, and perhaps the curator of the data set. */
export interface Speakers {
  readonly reports: number;
  /** Reports beyond one a source, which only repeat another. */
  readonly copies: number;
  readonly curator: boolean;
}

export function speakersOf(dataset: Records, claims: readonly Claim[]): Speakers {
  const sources = sourcesAmong(
    dataset,
    claims.map(({ article }) => article),
  );
  return {
    reports: sources.length,
    copies: sources.reduce((sum, source) => sum + source.length - 1, 0),
    curator: claims.some(({ article }) => article < 0),
  };
}

/** A fact as it is shown. */
export interface Fact {
  readonly property: Property;
  /** As in `Claim.value`; absent for outcomes, which each are a claim of their own. */
  readonly value?: string;
  /** Whose office it is, as an actor. */
  readonly who?: number;
}

export interface Evidence {
  readonly bearing: readonly Claim[];
  /** Claims that agree and say less: the country alone, the month alone. */
  readonly partly: readonly Claim[];
  /** Claims that can't be right if the fact is. */
  readonly against: readonly Claim[];
  /** None of these: what was expected before, what was set aside. */
  readonly beside: readonly Claim[];
}

/** An event has several of these; another value says nothing for or against this one. */
const MANY: ReadonlySet<Property> = new Set([
  'participant',
  'position',
  'country',
  'topic',
  'outcome',
]);
/** How a claim of a date or a place stands to another one that is shown, where neither is disputed. */
function inDegree(
  { places }: Records,
  { property, value = '' }: Fact,
  claim: Claim,
): keyof Evidence | undefined {
  if (property === 'place') {
    if (isWithin(places, claim.value, value)) return 'bearing';
    return isWithin(places, value, claim.value) ? 'partly' : 'beside';
  }
  if (property !== 'date') return undefined;
  const [claimed, shown] = [parseEdtf(claim.value), parseEdtf(value)];
  if (!claimed || !shown || datesExclude(claimed, shown)) return 'beside';
  return saysAsMuch(claimed, shown) ? 'bearing' : 'partly';
}

/** Claims on the other sides of the disagreements in which the shown value is one side. */
function opposing(
  disagreements: readonly Disagreement[],
  { property, value, who = -1 }: Fact,
): ReadonlySet<string> {
  const found = disagreements.flatMap((disagreement) => {
    const { rule, sides } = disagreement;
    if (disagreement.property !== property || disagreement.who !== who) return [];
    if (rule === 'holder' || !sides.some((side) => side.value === value)) return [];
    const others = sides.filter((side, i) => (rule === 'denied' ? i > 0 : side.value !== value));
    return others.flatMap(({ claims }) => claims.map(({ id }) => id));
  });
  return new Set(found);
}

/** Sorts the claims of an event by what they say of one fact. */
export function evidenceFor(
  dataset: Records,
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
  fact: Fact,
): Evidence {
  const { property, value, who = -1 } = fact;
  const opposed = opposing(disagreements, fact);
  const kindOf = (claim: Claim): keyof Evidence | undefined => {
    const same = claim.value === value;
    if (opposed.has(claim.id)) return 'against';
    if (!same && MANY.has(property)) return undefined;
    if (denies(claim)) return same ? 'against' : 'beside';
    if (claim.rank === 'deprecated') return 'beside';
    return same ? 'bearing' : (inDegree(dataset, fact, claim) ?? 'beside');
  };
  const own = claims.filter((claim) => claim.property === property && claim.who === who);
  const all = (kind: keyof Evidence) => own.filter((claim) => kindOf(claim) === kind);
  return {
    bearing: all('bearing'),
    partly: all('partly'),
    against: all('against'),
    beside: all('beside'),
  };
}
