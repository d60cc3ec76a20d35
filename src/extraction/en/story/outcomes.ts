/** What came of a meeting: agreed, signed, pledged, called for, condemned, as its sentences tell. */
import type { OutcomeKind } from '../../findings.ts';
import type { Word } from '../../words.ts';
import { hasPerson, type Draft, type Outcome } from '../tellings/drafts.ts';
import { isGroupWord } from '../events/company.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { Segment } from '../text/segments.ts';
import { sourceOf } from '../when/said-when.ts';
import type { Telling } from '../tellings/telling.ts';
import { findTopics } from '../topics/topics.ts';

const VERBS = new Map<string, OutcomeKind>();
for (const [kind, words] of [
  ['agreed', 'agreed agree decided'],
  ['signed', 'signed sign inked'],
  ['pledged', 'pledged pledge vowed reaffirmed reaffirm committed'],
  ['called-for', 'urged urge called'],
  ['condemned', 'condemned condemn denounced'],
] as const)
  for (const word of words.split(' ')) VERBS.set(word, kind);

/** Enough for any report; so a book’s worth of sentences does not pile up on one event. */
const MOST = 20;
const MOST_TOKENS = 60;

/** Who acts: someone who took part, or “both sides”; the words for it. */
function actorOf(telling: Telling, draft: Draft, first: number, verb: number): string | undefined {
  const { text, tokens } = telling.scene.document;
  for (let i = verb - 1; i >= first && i > verb - 14; i--) {
    const reference = telling.references.find(({ last }) => last === i + 1);
    const person = reference?.people.find((who) => hasPerson(draft, who));
    // “the two ministers” stay those.
    if (person && reference?.people.length === 1) return person.name;
    // What others agreed is of another meeting.
    if (reference && !person) return undefined;
    if (isGroupWord(tokens[i]?.word.key ?? '')) {
      let from = i;
      const isPart = (word: Word | undefined) =>
        word !== undefined && (word.shape === 'lower' || (word.flags & IS.function) !== 0);
      while (from > first && i - from < 3 && isPart(tokens[from - 1]?.word)) from--;
      const words = text.slice(tokens[from]?.start, tokens[i]?.end).replace(/\s+/g, ' ');
      // “Both sides” only begins the sentence.
      return words.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase());
    }
  }
  return undefined;
}

function outcomeAt(
  telling: Telling,
  draft: Draft,
  segment: Segment,
  at: number,
  kind: OutcomeKind,
): Outcome | undefined {
  const { scene } = telling;
  const { tokens } = scene.document;
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word.key ?? '';
  if (telling.quoted.has(at)) return undefined;
  // “called on the minister to”, and not a call on the minister
  const isCalledFor =
    next === 'for' ||
    (next === 'on' &&
      tokens.slice(at + 2, segment.last).some(({ word: { key } }) => /^(?:to|for)$/.test(key)));
  if (word?.key === 'called' && !isCalledFor) return undefined;
  const before = [1, 2, 3, 4].map((n) =>
    at - n >= segment.first ? tokens[at - n]?.word : undefined,
  );
  const isDenied = before.slice(0, 2).some((other) => other && other.flags & IS.negation);
  const isFuture = before.some((other) => other && other.flags & IS.future);
  const isBase = /^(?:agree|sign|pledge|reaffirm|urge|condemn)$/.test(word?.key ?? '');
  // “an agreed plan”, “to sign” without a word of what is to come.
  if (isDenied || (isBase && !isFuture) || /^(?:an?|the|was|were)$/.test(before[0]?.key ?? ''))
    return undefined;
  const actor = actorOf(telling, draft, segment.first, at);
  if (actor === undefined) return undefined;
  let last = Math.min(segment.last, at + MOST_TOKENS);
  while (last > at + 1 && tokens[last - 1]?.word.shape === 'mark') last--;
  return {
    kind,
    topics: [...findTopics(scene, at, last).keys()],
    modality: isFuture ? 'future' : 'asserted',
    // Alone, “they” names nobody.
    attributedTo: sourceOf(telling) ?? (/^they$/i.test(actor) ? undefined : actor),
    first: at,
    last,
    rule: `outcome.${kind}`,
  };
}

/** Adds what a sentence says came of an event that it speaks of. */
export function addOutcomes(draft: Draft, telling: Telling): void {
  const { tokens } = telling.scene.document;
  for (const segment of telling.segments) {
    if (segment.kind !== 'main') continue;
    for (let at = segment.first; at < segment.last && draft.outcomes.length < MOST; at++) {
      const word = tokens[at]?.word;
      const kind = word?.shape === 'lower' ? VERBS.get(word.key) : undefined;
      const outcome = kind && outcomeAt(telling, draft, segment, at, kind);
      if (!outcome) continue;
      draft.outcomes.push(outcome);
      at = outcome.last;
    }
  }
}
