import type { Claim } from '../../dataset/rows.ts';

/** Reports are numbered from one, in the order of the data set. */
export const reportNumber = (article: number) => article + 1;

/** The articles behind claims, each once, in order; -1 stands for the curator. */
export const articlesOf = (claims: readonly Claim[]): number[] =>
  [...new Set(claims.map(({ article }) => article))].sort((a, b) => a - b);
