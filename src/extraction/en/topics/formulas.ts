/** Phrases in which the word of a topic is none: courtesies, wishes, who acts, what only dates. */
import { isCapital, keyAt } from '../text/document.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';
import { endsCountry } from './topic-contexts.ts';

type Tokens = Scene['document']['tokens'];

/** Whether the words about the tokens `first` up to `last` make them a phrase of no topic. */
type Rule = (tokens: Tokens, first: number, last: number, names: Scene['names']) => boolean;

/** Whether one of so many words behind a token is among some. */
const isAhead = (tokens: Tokens, at: number, most: number, words: RegExp) => {
  for (let i = at; i < at + most; i++) if (words.test(keyAt(tokens, i))) return true;
  return false;
};

const WORKS =
  /^(?:temples?|monuments?|heritage|buildings?|manuscripts?|sites?|ruins|murals|paintings|churches|mosques|artefacts|artifacts|antiquities)$/;

/** Whether a time is told by what begins at a token. */
function isTold(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (/^(?:the|covid|coronavirus|19|covid-19|global|-)$/.test(tokens[at]?.word.key ?? '')) at--;
  return /^(?:following|after|during|since|amid|amidst|before|post|pre|despite|to|by)$/.test(
    tokens[at]?.word.key ?? '',
  );
}

/** “peace, security and stability”, “the Commission on Peace and Security”. */
function isWishForPeace(tokens: Tokens, first: number, last: number): boolean {
  const isWish = (at: number) => /^(?:peace|stability|prosperity)$/.test(keyAt(tokens, at));
  const next = keyAt(tokens, last + 1) === 'and' ? last + 2 : last + 1;
  return (
    (keyAt(tokens, first - 1) === ',' && isWish(first - 2)) ||
    (keyAt(tokens, first - 1) === 'and' && keyAt(tokens, first - 2) === ',' && isWish(first - 3)) ||
    (keyAt(tokens, last) === ',' && isWish(next)) ||
    (last > first + 1 && isWish(first) && isCapital(tokens[first]) && isCapital(tokens[last - 1]))
  );
}

/** “firms that transport oil” do it, they do not speak of it; nor do “fears that fuel anger”. */
const isVerb: Rule = (tokens, first, last) =>
  last === first + 1 &&
  /^(?:to|that|which|who|will|would|can|could|may|might|further)$/.test(keyAt(tokens, first - 1));

/** “food, water and shelter” are what people lack, “homes, schools and clinics” what is destroyed. */
const isNeed: Rule = (tokens, first, last) =>
  [first - 4, first - 2, last + 1, last + 2].some((at) =>
    /^(?:food|shelter|water|homes|houses)$/.test(keyAt(tokens, at)),
  );

/** Whatever the topic, by the first word. */
const BY_WORD: Readonly<Record<string, Rule>> = {
  transport: isVerb,
  fuel: isVerb,
  water: isNeed,
  medicine: isNeed,
  medicines: isNeed,
  schools: isNeed,
  clinics: isNeed,
  hospitals: isNeed,
};

const BY_TOPIC: Readonly<Record<string, Rule>> = {
  // “to be a bridge between peoples”
  transport: (tokens, first, last) =>
    keyAt(tokens, first) === 'bridge' &&
    keyAt(tokens, last - 1) === 'between' &&
    (keyAt(tokens, first - 1) === 'a' || !isCapital(tokens[last])),
  // “a key economic partner”
  economy: (tokens, first, last) =>
    keyAt(tokens, first) === 'economic' &&
    last === first + 1 &&
    /^(?:partner|partners|resources|history|envy|opportunity)$/.test(keyAt(tokens, last)),
  // “in trade, humanitarian and other spheres”: what is between peoples, no aid.
  'humanitarian-aid': (tokens, first, last) =>
    last === first + 1 && isAhead(tokens, last, 4, /^(?:spheres?|fields|areas)$/),
  // “a missile fell into the East Sea”: the one off Korea.
  'south-china-sea': (tokens, first) =>
    keyAt(tokens, first) === 'east' &&
    isAhead(
      tokens,
      first - 8,
      7,
      /^(?:missiles?|projectiles?|launch|launched|fired|fires?|toward|towards|into)$/,
    ),
  // “Security was tight.”
  security: (tokens, first, last) =>
    isWishForPeace(tokens, first, last) ||
    (/^(?:is|was|were|remained)$/.test(keyAt(tokens, last)) &&
      /^(?:tight|tightened|heavy|stepped|beefed)$/.test(keyAt(tokens, last + 1))),
  // “since the resumption of ties”: a date; not “agreed since May to resume ties”.
  diplomacy: (tokens, first) =>
    [1, 2, 3, 4].some(
      (n) => keyAt(tokens, first - n) === 'since' && !hasFlag(tokens[first - n + 1], IS.date),
    ),
  // “the conservation of the old temples”: of what people made.
  environment: (tokens, first, last) =>
    keyAt(tokens, first) === 'conservation' &&
    keyAt(tokens, last) === 'of' &&
    isAhead(tokens, last + 1, 5, WORKS),
  // “in defence of democracy”; “Togolese troops”, “Togo’s armed forces” act, and are not spoken of.
  defence: (tokens, first, last, names) =>
    (/^defen[cs]e$/.test(keyAt(tokens, last - 1)) && keyAt(tokens, last) === 'of') ||
    (tokens[last]?.word.shape !== 'possessive' &&
      /^(?:troops|armed)$/.test(keyAt(tokens, first)) &&
      /^(?:troops|forces)$/.test(keyAt(tokens, last - 1)) &&
      (tokens[first - 1]?.word.shape === 'possessive' || endsCountry(names, first))),
  // “his continued health”; “after the Covid-19 pandemic”, “post-pandemic”: a time.
  health: (tokens, first, last) =>
    (/^(?:good|continued|his|her|their)$/.test(keyAt(tokens, first - 1)) &&
      keyAt(tokens, last) !== 'sector') ||
    (/^(?:pandemic|coronavirus|covid|covid-19)$/.test(keyAt(tokens, first)) &&
      isTold(tokens, first)),
  // “travelled to the West Bank”, “aid to Palestinians”: where to, for whom.
  palestine: (tokens, first) =>
    (keyAt(tokens, first) === 'west' && keyAt(tokens, first - 2) === 'to') ||
    (keyAt(tokens, first) === 'palestinians' && keyAt(tokens, first - 1) === 'to'),
};

/** Whether the words of a topic stand in a phrase that speaks of none. */
export function isFormula(
  { document: { tokens }, names }: Scene,
  first: number,
  last: number,
  id: string,
): boolean {
  const word = keyAt(tokens, first);
  const rule = (Object.hasOwn(BY_WORD, word) && BY_WORD[word]) || BY_TOPIC[id];
  return rule?.(tokens, first, last, names) ?? false;
}
