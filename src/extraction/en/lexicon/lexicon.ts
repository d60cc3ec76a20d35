/** The tables of English, made into classes of words and trees of phrases once, at start. */
import { fold } from '../../fold.ts';
import { tokenize, type Token } from '../../tokens.ts';
import { PhraseTree } from '../../trie.ts';
import { Vocabulary, type Shape } from '../../words.ts';
import { nameEntries, type NameEntry } from './name-entries.ts';
import { officeEntries, type OfficeEntry } from './office-entries.ts';
import { GIVEN_NAMES, SURNAME_ENDINGS } from '../tables/given-names.ts';
import { LEADERS } from '../tables/leaders.ts';
import { HONORIFICS, PORTFOLIOS } from '../tables/offices.ts';
import * as classes from '../tables/word-classes.ts';
import * as triggers from '../tables/triggers.ts';
import { topicSets, type TopicSet } from './topic-entries.ts';
import { isOfNews, triggerEntries, type TriggerEntry } from './trigger-entries.ts';

/** Classes of words, one bit each. */
export const IS = {
  function: 1,
  common: 1 << 1,
  given: 1 << 2,
  particle: 1 << 3,
  honorific: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  organisation: 1 << 7,
  speech: 1 << 8,
  portfolio: 1 << 9,
  he: 1 << 10,
  she: 1 << 11,
  they: 1 << 12,
  leader: 1 << 13,
  light: 1 << 14,
  future: 1 << 15,
  negation: 1 << 16,
  hypothetical: 1 << 17,
  startsName: 1 << 18,
  startsOffice: 1 << 19,
  startsTopic: 1 << 20,
  startsTrigger: 1 << 21,
  instrument: 1 << 22,
  measure: 1 << 23,
  weapon: 1 << 24,
  date: 1 << 25,
  portfolioHead: 1 << 26,
  occupation: 1 << 27,
  /** By its ending, an adjective or an abstract noun. */
  adjectival: 1 << 28,
  /** By its ending, a family name. */
  familial: 1 << 29,
  /** Begins what is read in headline and lead alone. */
  startsDeed: 1 << 30,
} as const;

export const hasFlag = (token: Token | undefined, flag: number): boolean =>
  token !== undefined && (token.word.flags & flag) !== 0;

const listed = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '');
const bare = new Vocabulary({ abbreviations: new Set(), flagsOf: () => 0 });

/** The keys of a phrase, hyphens left out. */
export const keysOf = (phrase: string): string[] =>
  tokenize(phrase, bare)
    .map((token) => token.word.key)
    .filter((key) => !isHyphen(key));

export const isHyphen = (key: string) => key === '-' || key === '–' || key === '—' || key === '‑';

function treeOf<T extends { readonly phrase: string }>(
  entries: readonly T[],
  flags: Map<string, number>,
  bitOf: (entry: T) => number,
): PhraseTree<T> {
  const tree = new PhraseTree<T>();
  for (const entry of entries) {
    const keys = keysOf(entry.phrase);
    const first = keys[0];
    if (first === undefined) continue;
    tree.add(keys, entry);
    flags.set(first, (flags.get(first) ?? 0) | bitOf(entry));
  }
  return tree;
}

/** Family or full name, and country. */
const leaderEntries = (): (readonly [string, string])[] =>
  LEADERS.split('\n').flatMap((line) => {
    const [country = '', names = ''] = line.split('|');
    return names.split(',').flatMap((name) => (name ? [[name, country] as const] : []));
  });

const DATE_WORDS =
  'today yesterday tomorrow tonight last next this earlier later on in since early late mid eve days day weeks week months month year years weekend between from date';

function classOfWords(): Map<string, number> {
  const flags = new Map<string, number>();
  const mark = (words: string | readonly string[], bit: number) => {
    for (const word of typeof words === 'string' ? listed(words) : words) {
      const key = fold(word);
      flags.set(key, (flags.get(key) ?? 0) | bit);
    }
  };
  mark(classes.FUNCTION_WORDS, IS.function);
  mark(classes.COMMON_WORDS, IS.common);
  mark(GIVEN_NAMES, IS.given);
  mark(classes.PARTICLES, IS.particle);
  mark(
    HONORIFICS.split(/[,\n]/).filter((word) => word && !word.includes(' ')),
    IS.honorific,
  );
  mark(Object.keys(classes.MONTHS), IS.month | IS.date);
  mark(Object.keys(classes.WEEKDAYS), IS.weekday | IS.date);
  mark(classes.ORGANISATION_WORDS, IS.organisation);
  mark(classes.SPEECH_VERBS, IS.speech);
  mark(PORTFOLIOS, IS.portfolio);
  mark(
    'minister ministers secretary secretaries commissioner commissioners ministry ministries',
    IS.portfolioHead,
  );
  mark(classes.OCCUPATIONS, IS.occupation);
  mark(classes.OCCUPATIONS.replaceAll(/$| /g, 's '), IS.occupation);
  mark(classes.MALE_PRONOUNS, IS.he);
  mark(classes.FEMALE_PRONOUNS, IS.she);
  mark(classes.PLURAL_PRONOUNS, IS.they);
  mark(
    leaderEntries().flatMap(([name]) => (name.includes(' ') ? [] : [name])),
    IS.leader,
  );
  mark(triggers.LIGHT_VERBS, IS.light);
  mark(triggers.FUTURE_WORDS, IS.future);
  mark(triggers.NEGATIONS, IS.negation);
  mark(triggers.HYPOTHETICAL_WORDS, IS.hypothetical);
  mark(triggers.INSTRUMENTS, IS.instrument);
  mark(triggers.MEASURES, IS.measure);
  mark(triggers.WEAPONS, IS.weapon);
  mark(DATE_WORDS, IS.date);
  mark(Object.keys(classes.NUMBERS), IS.date);
  return flags;
}

const ADJECTIVE = /(?:tion|ment|ness|ship|ism|ally|ious|ical|ity|ese|less|ful|ward)s?$/;
const FAMILY_ENDINGS = SURNAME_ENDINGS.split(',').filter((ending) => ending.length > 2);

function flagsOfForm(key: string): number {
  if (key.length > 6 && ADJECTIVE.test(key)) return IS.adjectival;
  return key.length > 4 && FAMILY_ENDINGS.some((ending) => key.endsWith(ending)) ? IS.familial : 0;
}

/** Readings of one phrase: “visit” the verb and “visit” the noun. */
interface TriggerSet {
  readonly phrase: string;
  readonly readings: readonly TriggerEntry[];
}

interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly names: PhraseTree<NameEntry>;
  readonly offices: PhraseTree<OfficeEntry>;
  readonly topics: PhraseTree<TopicSet>;
  readonly triggers: PhraseTree<TriggerSet>;
  /** Keys of a family or full name, with spaces → country, of the best known office-holders. */
  readonly leaders: ReadonlyMap<string, string>;
}

function buildLexicon(): Lexicon {
  const flags = classOfWords();
  const names = treeOf(nameEntries(), flags, () => IS.startsName);
  const offices = treeOf(officeEntries(), flags, () => IS.startsOffice);
  const topics = treeOf(topicSets(), flags, () => IS.startsTopic);
  const byPhrase = new Map<string, TriggerEntry[]>();
  for (const entry of triggerEntries()) {
    const readings = byPhrase.get(entry.phrase);
    if (readings) readings.push(entry);
    else byPhrase.set(entry.phrase, [entry]);
  }
  const sets = [...byPhrase].map(([phrase, readings]) => ({ phrase, readings }));
  const triggerTree = treeOf<TriggerSet>(sets, flags, ({ readings }) =>
    readings.every(isOfNews) ? IS.startsDeed : IS.startsTrigger,
  );
  const flagsOf = (key: string, shape: Shape, text: string) => {
    // “she’ll”, never a “hell”
    const own = /[’']ll$/.test(text) ? IS.future | IS.function : (flags.get(key) ?? 0);
    return (shape === 'number' ? own | IS.date : own) | flagsOfForm(key);
  };
  const leaders = new Map<string, string>();
  for (const [name, country] of leaderEntries())
    leaders.set(fold(name).replaceAll('-', ' '), country);
  const vocabulary = new Vocabulary({
    abbreviations: new Set(listed(classes.ABBREVIATIONS)),
    flagsOf,
  });
  return { vocabulary, names, offices, topics, triggers: triggerTree, leaders };
}

let built: Lexicon | undefined;
/** Made at the first use: about 20 ms. */
export const lexicon = (): Lexicon => (built ??= buildLexicon());
