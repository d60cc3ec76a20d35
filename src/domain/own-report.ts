/**
 * Ids of reports that a reader has added in this browser, and those of their claims; no data file
 * has them.
 */
import type { Article, ClaimRecord } from './schema.ts';

const PREFIX = 'own-';

const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');

export const ownId = (key: string): string => PREFIX + key;
/** One that nothing has. */
export const newOwnId = (): string =>
  ownId(Array.from(crypto.getRandomValues(new Uint8Array(6)), hexOf).join(''));
export const isOwnReport = (id: string): boolean => id.startsWith(PREFIX);
/** What tells it from other own ones; of any other report, its id. */
export const ownKey = (id: string): string => (isOwnReport(id) ? id.slice(PREFIX.length) : id);

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
