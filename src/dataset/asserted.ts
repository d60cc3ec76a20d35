/** What a claim does with its value: it holds it to be so, denies it, or neither. */
import type { Evidence } from './evidence.ts';
import type { Claim } from './rows.ts';

/** That an event is denied is what a denial says, and not its contrary. */
export const denies = ({ property, value, modality }: Claim): boolean =>
  modality === 'negation' && !(property === 'status' && value === 'denied');

/** Not a denial, a mere possibility or one set aside. */
export const speaks = (claim: Claim): boolean =>
  !denies(claim) && claim.modality !== 'hypothetical' && claim.rank !== 'deprecated';

/**
 * What the claims against a fact amount to: a dispute, where reports assert the fact as well; else
 * a denial, with which no report disagrees.
 */
export function objectionTo({ bearing, against }: Evidence): 'disputed' | 'denied' | undefined {
  if (against.length === 0) return undefined;
  return bearing.some(speaks) ? 'disputed' : 'denied';
}
