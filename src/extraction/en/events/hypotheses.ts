/** What is only threatened, or made to depend on something. */
import type { Token } from '../../tokens.ts';

/** “threatened Togo with sanctions”, “warned of strikes”: not done. */
export function isThreat(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 8; i--)
    if (/^(?:threat|warn)/.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}

/** “unless it agrees”, “if he visits” */
export const isCondition = (tokens: readonly Token[], first: number) =>
  [1, 2].some((n) => /^(?:if|unless)$/.test(tokens[first - n]?.word.key ?? ''));
