/** What has been done though its verb is “to …”: by those who came for it, or decided it. */
import type { Token } from '../../tokens.ts';
import type { Scene } from '../people/scene.ts';

/** “The presidents convened in Lima to hold …”: they have come together, and so it has been held. */
export function hasGathered({ document: { tokens } }: Scene, from: number, last: number): boolean {
  for (let i = last - 1; i >= from; i--)
    if (/^(?:convened|gathered|assembled|met|reconvened)$/.test(tokens[i]?.word.key ?? ''))
      return !/^(?:be|will|to|been)$/.test(tokens[i - 1]?.word.key ?? '');
  return false;
}

/** “envoys were in Lima on Monday to …”: they have come, and so they did it. */
export function wasThere(tokens: readonly Token[], to: number, from: number): boolean {
  for (let i = to - 1; i > from && i > to - 8; i--)
    if (tokens[i]?.word.key === 'in' && /^(?:was|were)$/.test(tokens[i - 1]?.word.key ?? ''))
      return true;
  return false;
}

/** “became the first leader to …”: has done so. */
export function isFirstTo(tokens: readonly Token[], to: number, from: number): boolean {
  for (let i = to - 1; i > from && i > to - 8; i--)
    if (tokens[i]?.word.key === 'first')
      return [1, 2].some((n) => /^(?:becomes?|became)$/.test(tokens[i - n]?.word.key ?? ''));
  return false;
}

const DECISION = /^(?:ordered|orders|decided|decides|decision|instructed)$/;

/** “ordered that the ambassador be recalled”, “has decided to expel” */
export function isDecided(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 20; i--)
    if (DECISION.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}
