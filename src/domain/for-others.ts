/** What a reader has added, as it stands in a file that leaves this browser. */
import { isOwnReport, ownKey } from './own-report.ts';
import type { Article, ClaimRecord } from './schema.ts';

const renamed = (id: string) => (isOwnReport(id) ? `added-${ownKey(id)}` : id);

function* claimsForOthers(
  claims: Iterable<ClaimRecord>,
  withQuotes: boolean,
): Generator<ClaimRecord> {
  for (const { quote, ...claim } of claims) {
    yield {
      ...claim,
      id: renamed(claim.id),
      article: claim.article ? renamed(claim.article) : null,
      ...(withQuotes && quote ? { quote } : {}),
    };
  }
}

/**
 * In a file for others a report is nobody's “own” any more: `own-1a2b` becomes `added-1a2b`.
 * @param withQuotes the passages word for word; else only where they stand
 */
export const forOthers = (
  articles: readonly Article[],
  claims: Iterable<ClaimRecord>,
  withQuotes: boolean,
) => ({
  articles: articles.map((one) => ({ ...one, id: renamed(one.id) })),
  claims: claimsForOthers(claims, withQuotes),
});
