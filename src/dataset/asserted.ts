/** What a claim does with its value: it holds it to be so, denies it, or neither. */
import type { Evidence } from './evidence.ts';
import type { Claim } from './rows.ts';

/** That an event is denied is what a denial says, and not its contrary. */
export const denies = ({ property, value, modality }: Claim): boolean =>
  modality === 'negation' && !(property === 'status' && value === 'denied');

/** By the curator: it proves nothing, and is shown only where all claims are. */
export const isSetAside = ({ rank }: Claim): boolean => rank === 'deprecated';

/** What was planned or thought possible, and not what was. */
export const isExpected = ({ modality }: Claim): boolean =>
  modality === 'future' || modality === 'hypothetical';

/** Not a denial, a mere possibility or one set aside. */
export const speaks = (claim: Claim): boolean =>
  !denies(claim) && claim.modality !== 'hypothetical' && !isSetAside(claim);

/** What came of an event, and what was expected of it, by the claims of the event. */
export function outcomesIn(claims: readonly Claim[]) {
  const outcomes = claims.filter((c) => c.property === 'outcome' && !isSetAside(c));
  return {
    came: outcomes.filter((claim) => !isExpected(claim)),
    expected: outcomes.filter(isExpected),
  };
}

/** How the claims of an event speak of one participant. */
export function namedIn(claims: readonly Claim[], id: string) {
  const own = claims.filter(
    (claim) => claim.property === 'participant' && claim.value === id && !isSetAside(claim),
  );
  return {
    announced: own.filter(isExpected),
    reported: own.filter((claim) => !isExpected(claim) && claim.modality !== 'negation'),
    denied: own.filter(({ modality }) => modality === 'negation'),
  };
}

/**
 * What the claims against a fact amount to: a dispute, where reports assert the fact as well; else
 * a denial, with which no report disagrees.
 */
export function objectionTo({ bearing, against }: Evidence): 'disputed' | 'denied' | undefined {
  if (against.length === 0) return undefined;
  return bearing.some(speaks) ? 'disputed' : 'denied';
}
