/** What is only threatened, made to depend on something, or hoped of something else. */
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

/** “talks that will open on Friday”, not: “talks, he will say”, “talks that he hopes will help” */
export function isOfNoun(tokens: readonly Token[], last: number, will: number): boolean {
  for (let i = last; i < will - 1; i++)
    if (/^(?:,|that|which)$/.test(tokens[i]?.word.key ?? '')) return false;
  return true;
}

/** “asks Togo to sign the pact” */
export function isRequested(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 2; i >= from && i > first - 8; i--)
    if (/^(?:ask|urg|press|tell|call)(?:s|e[sd]|ed)$/.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}
