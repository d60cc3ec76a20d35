/** What a claim does with its value: it holds it to be so, denies it, or neither. */
import type { Claim } from './rows.ts';

/** That an event is denied is what a denial says, and not its contrary. */
export const denies = ({ property, value, modality }: Claim): boolean =>
  modality === 'negation' && !(property === 'status' && value === 'denied');

/** Not a denial, a mere possibility or one set aside. */
export const speaks = (claim: Claim): boolean =>
  !denies(claim) && claim.modality !== 'hypothetical' && claim.rank !== 'deprecated';
