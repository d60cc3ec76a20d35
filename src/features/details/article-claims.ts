/** The claims of one report, by event: which nobody else makes, and which others exclude. */
import type { Dataset } from '../../dataset/dataset.ts';
import { claimsOf, type Claim } from '../../dataset/rows.ts';
import { areCopies } from '../../dataset/sources.ts';
import { disagreementsAbout } from './event-facts.ts';

export interface ArticleClaim {
  readonly claim: Claim;
  /** No other source says the same. Outcomes are in words, which can't be compared. */
  readonly only: boolean;
  readonly contradicted: boolean;
}

export interface ArticleEvent {
  readonly row: number;
  readonly claims: readonly ArticleClaim[];
}

export function articleClaims(dataset: Dataset, at: number, rows: Uint32Array): ArticleEvent[] {
  return [...rows].map((row) => {
    const all = claimsOf(dataset, row);
    const opposed = new Set(
      disagreementsAbout(dataset, row).flatMap(({ sides }) =>
        sides.flatMap(({ claims }) => claims.map(({ id }) => id)),
      ),
    );
    const isOther = ({ article }: Claim) =>
      article >= 0 && article !== at && !areCopies(dataset, article, at);
    const claims = all
      .filter(({ article }) => article === at)
      .map((claim): ArticleClaim => {
        const says = (other: Claim) =>
          other.property === claim.property &&
          other.value === claim.value &&
          other.who === claim.who;
        const only = claim.property !== 'outcome' && !all.some((c) => isOther(c) && says(c));
        return { claim, only, contradicted: opposed.has(claim.id) };
      });
    return { row, claims };
  });
}
