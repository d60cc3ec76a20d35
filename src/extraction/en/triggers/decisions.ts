/** What “to …” tells: a purpose, or what has been done by those who came for it, or decided it. */
import { IS } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens.ts';
import { setOf } from '../tables/words.ts';
import type { Scene } from '../people/scene.ts';

/** “The presidents convened in Lima to hold …”: they have come together, and so it has been held. */
function hasGathered({ document: { tokens } }: Scene, from: number, last: number): boolean {
  for (let i = last - 1; i >= from; i--)
    if (/^(?:convened|gathered|assembled|met|reconvened)$/.test(tokens[i]?.word.key ?? ''))
      return !/^(?:be|will|to|been)$/.test(tokens[i - 1]?.word.key ?? '');
  return false;
}

/** “to pay a visit”, “to hold talks” */
export function purpose(
  scene: Scene,
  first: number,
  from: number,
  isLoose: boolean,
): number | undefined {
  const { tokens } = scene.document;
  // “Minister to visit two countries, attend meetings”
  const verb = isLoose ? IS.light | IS.startsTrigger : IS.light;
  for (let i = first - 1; i >= from && i >= first - 9; i--) {
    // “Pledge to strategic partnership as ministers hold talks”
    if (isLoose && tokens[i]?.word.key === 'as') return undefined;
    if (tokens[i]?.word.key === 'to' && (tokens[i + 1]?.word.flags ?? 0) & verb)
      return hasGathered(scene, from, i) ? undefined : i;
  }
  return undefined;
}

/** “envoys were in Lima on Monday to …”, “took to social media to …”: they have come, and so they did it. */
export function wasThere(tokens: readonly Token[], to: number, from: number): boolean {
  for (let i = to - 1; i > from && i > to - 8; i--)
    if (
      (tokens[i]?.word.key === 'in' && /^(?:was|were)$/.test(tokens[i - 1]?.word.key ?? '')) ||
      (tokens[i]?.word.key === 'to' &&
        /^(?:takes|took|writes|written|wrote)$/.test(tokens[i - 1]?.word.key ?? ''))
    )
      return true;
  return false;
}

/** “became the first leader to …”, a headline’s “X first to …”: has done so. */
export function isFirstTo(tokens: readonly Token[], to: number, from: number): boolean {
  for (let i = to - 1; i > from && i > to - 8; i--)
    if (/^(?:first|latest|\d+(?:st|nd|rd|th))$/.test(tokens[i]?.word.key ?? ''))
      return (
        [1, 2, 3, 4].some((n) => /^(?:becomes?|became)$/.test(tokens[i - n]?.word.key ?? '')) ||
        (i === to - 1 && !/^(?:the|be|is|as|among)$/.test(tokens[i - 1]?.word.key ?? ''))
      );
  return false;
}

const DECISION = /^(?:ordered|orders|decided|decides|decision|instructed)$/;

const RESOLVED = setOf(
  'agreed agrees agree decided decides decision decisions moved moves opted steps voted votes',
);
const TEXTS = setOf('bill decree law motion order resolution resolutions');
const ADOPTED = setOf('adopted adopts adopt approved approves passed passes signed signs');
const KEEPING = /^(?:exten|prolong|renew|roll)/;

/** “voted to extend”, “took steps to impose”, “agreed to prolong”; what is only agreed to is to come. */
export function resolvedTo(
  tokens: readonly Token[],
  first: number,
  from: number,
): 'held' | 'announced' | undefined {
  const to = first - 1;
  if (tokens[to]?.word.key !== 'to') return undefined;
  // “adopted a resolution to extend sanctions”, “A resolution to extend sanctions was adopted”
  if (TEXTS.has(tokens[to - 1]?.word.key ?? ''))
    for (let i = to - 9; i < first + 16; i++)
      if (ADOPTED.has(tokens[i]?.word.key ?? '')) return 'held';
  for (let i = to - 1; i >= from && i > to - 9; i--) {
    const { key, flags } = tokens[i]?.word ?? { key: '', flags: 0 };
    if (RESOLVED.has(key)) {
      const before = tokens[i - 1]?.word;
      const isOpen =
        ((before?.flags ?? 0) & (IS.future | IS.negation)) !== 0 || before?.key === 'to';
      if (isOpen) return undefined;
      return key.startsWith('agree') && !KEEPING.test(tokens[first]?.word.key ?? '')
        ? 'announced'
        : 'held';
    }
    // “voted 13-0 on Tuesday”
    const isBetween = (flags & (IS.date | IS.function)) !== 0 || /ly$|^[-–]$|^principle$/.test(key);
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** “ordered that the ambassador be recalled”, “has decided to expel” */
export function isDecided(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 20; i--)
    if (DECISION.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}
