/** Whose people are whom no office of theirs tells: of who signs, of the accused, of a family. */
import { sceneAt, type Cast } from './cast.ts';
import { countryOfName } from './country-clues.ts';
import { IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { PersonMention } from './people.ts';
import { type Scene, keyIn } from './scene.ts';

function mentionsIn(cast: Cast, first: number, last: number): PersonMention[] {
  const found: PersonMention[] = [];
  for (let i = first; i < last; i++) {
    const mention = cast.mentions.get(i);
    if (mention) found.push(mention);
  }
  return found;
}

function give(mentions: readonly PersonMention[], country: string | undefined): void {
  for (const { person } of mentions)
    if (!person.held.some(({ office }) => office.organisation)) person.country ??= country;
}

/** Tokens that a list of people takes, or who heads them stands before it. */
const MOST_LISTED = 120;

const startOf = (scene: Scene, at: number) => Math.max(scene.line.first, at - MOST_LISTED);

/** “X signed on behalf of Togo”, “Y signed for the Togolese government”. */
function giveSigner(cast: Cast, scene: Scene, at: number): void {
  const isBehalf = keyIn(scene, at + 1) === 'on' && keyIn(scene, at + 2) === 'behalf';
  const isFor = keyIn(scene, at + 1) === 'for';
  if (!isBehalf && !isFor) return;
  const of = isBehalf ? at + 4 : at + 2;
  const country = countryOfName(scene, keyIn(scene, of) === 'the' ? of + 1 : of);
  give(mentionsIn(cast, Math.max(scene.line.first, at - 8), at).slice(-1), country);
}

/** “X, wife of former president Y” */
function giveKin(cast: Cast, scene: Scene, at: number): void {
  const { tokens } = scene.document;
  if (tokens[at - 1]?.word.shape === 'possessive') {
    // “the president’s wife, X”, “Mensah’s son X”
    const office = scene.officeEnding.get(at - 1);
    const holder = office && cast.people.holder(office.id, office.country, at);
    const [master] = mentionsIn(cast, Math.max(scene.line.first, at - 5), at).filter(
      ({ last }) => last === at - 1,
    );
    const [kin] = mentionsIn(cast, at + 1, at + 3);
    if (kin) give([kin], (master?.person ?? holder)?.country);
    return;
  }
  const isHis = /^(?:his|her)$/.test(keyIn(scene, at - 1));
  // “gave a dinner for him and his wife, X”: of whom the pronoun means.
  const isPronouns = isHis && [2, 3, 4].some((n) => /^(?:him|he|she)$/.test(keyIn(scene, at - n)));
  if (keyIn(scene, at + 1) === 'of' || (isHis && !isPronouns)) giveRelated(cast, scene, at);
}

/** “Y was appointed to replace X”, “X, representing Y”: of one country, both. */
function giveRelated(cast: Cast, scene: Scene, at: number): void {
  const [other] = mentionsIn(cast, at + 1, Math.min(scene.line.last, at + 9));
  const one = mentionsIn(cast, startOf(scene, at), at).at(-1);
  if (!one || !other) return;
  give([one], other.person.country);
  give([other], one.person.country);
}

/** “won last month’s election against Y” */
function giveBeaten(cast: Cast, scene: Scene, at: number): void {
  const isVote = /^(?:election|elections|runoff|vote|race|poll|ballot)$/.test(keyIn(scene, at - 1));
  if (isVote) giveRelated(cast, scene, at);
}

/** “X was sent to the talks by President Y”, “Y dismissed Minister X”: who serves is of whom it is served. */
function giveServant(cast: Cast, scene: Scene, at: number): void {
  let by = at + 1;
  while (by < at + MOST_TO_BY && keyIn(scene, by) !== 'by' && !cast.mentions.has(by)) by++;
  const isPassive = keyIn(scene, by) === 'by';
  const from = isPassive ? by + 1 : at + 1;
  const [other] = mentionsIn(cast, from, Math.min(scene.line.last, from + 6));
  const one = mentionsIn(cast, startOf(scene, at), at).at(-1);
  if (!one || !other) return;
  if (!isPassive && !isRight(scene, at + 1, other)) return;
  give([one], other.person.country);
  give([other], one.person.country);
}

const MOST_TO_BY = 9;

/** Nothing but the office stands before a name. */
function isRight(scene: Scene, at: number, { first, person }: PersonMention): boolean {
  const start = /^(?:his|her|its|the)$/.test(keyIn(scene, at)) ? at + 1 : at;
  return (
    first === start ||
    person.held.some(({ office }) => office.ownerFirst === start && office.last <= first)
  );
}

/** “X said”, “said X”: who tells of the accused is none of them. */
function isSpeaking({ document: { tokens } }: Scene, { person, first, last }: PersonMention) {
  const before = Math.min(first, ...person.held.map(({ office }) => office.ownerFirst));
  return [tokens[last], tokens[before - 1], tokens[first - 1]].some(
    (token) =>
      token?.word.shape === 'lower' &&
      ((token.word.flags & IS.speech) !== 0 || /^(?:announced|confirmed)$/.test(token.word.key)),
  );
}

const ACCUSED =
  /^(?:officials?|generals?|colonels?|commanders?|officers?|leaders?|politicians?|nationals?|citizens?|individuals?|diplomats?|ministers?|lawmakers?|senators?|governors?|judges?|prosecutors?|soldiers?|members?|figures?|men|women|businessmen|oligarchs?|executives?|tycoons?)$/;

/** “slapped sanctions on two senior Togolese officials”: those whom this sentence and the next name. */
function giveAccused(cast: Cast, scene: Scene, at: number): void {
  const next = sceneAt(cast.scenes, scene.line.last);
  for (let k = at + 1; k < scene.line.last && k < at + 9; k++) {
    const country = countryOfName(scene, k);
    const end = scene.names.get(k)?.last ?? k + 1;
    // “three Togolese”, “two Ghanaians”
    const isPeople = keyIn(scene, end - 1).endsWith('ns');
    // “two generals from Togo”
    const before = keyIn(scene, k - 1) === 'the' ? k - 2 : k - 1;
    const isNoun =
      ACCUSED.test(keyIn(scene, end)) ||
      ACCUSED.test(keyIn(scene, end + 1)) ||
      (/^(?:of|from|in)$/.test(keyIn(scene, before)) && ACCUSED.test(keyIn(scene, before - 1)));
    if (!country || !(isNoun || isPeople)) continue;
    const last = Math.min(next?.line.last ?? scene.line.last, end + 2 * MOST_LISTED);
    for (const mention of mentionsIn(cast, end, last))
      if (!isSpeaking(scene, mention)) give([mention], country);
    return;
  }
}

const RECEIVING =
  /^(?:welcom|receiv|host|invit|summon|sanction|accus|condemn|blacklist|designat|expel|condol|congratulat)/;

/** “Togo has called off a meeting of President X”: of the one country that the sentence begins with. */
export function countryOfSubject(scene: Scene, office: OfficeMention): string | undefined {
  const { names, line, document } = scene;
  const isQuote = document.tokens[line.first]?.word.shape === 'mark';
  const name = isQuote ? undefined : (names.get(line.first) ?? names.get(line.first + 1));
  if (name?.entry.kind !== 'country' || name.entry.form !== 'name') return undefined;
  if (name.last > office.ownerFirst || document.tokens[name.last]?.word.shape !== 'lower')
    return undefined;
  if (office.ownerFirst - name.last > MOST_LISTED) return undefined;
  for (let i = name.last; i < office.ownerFirst; i++) {
    const other = countryOfName(scene, i);
    if ((other && other !== name.entry.code) || RECEIVING.test(keyIn(scene, i))) return undefined;
  }
  return name.entry.code;
}

type Rule = (cast: Cast, scene: Scene, at: number) => void;

const WORDS: readonly (readonly [Rule, string])[] = [
  [giveSigner, 'signed'],
  [
    giveKin,
    'wife husband spouse son daughter brother sister widow law deputy predecessor successor',
  ],
  [giveKin, 'rival opponent challenger'],
  [giveBeaten, 'against'],
  [giveRelated, 'beat beats beating defeated defeats defeating unseated unseats ousted'],
  [
    giveServant,
    'appointed appoints named sent sends dispatched dispatches instructed tasked called',
  ],
  [giveServant, 'sacked sacks fired dismissed dismisses mandated nominated backed reshuffled'],
  [giveRelated, 'replace replaces replaced replacing replacement'],
  [giveRelated, 'succeed succeeds succeeded succeeding representing'],
  [giveAccused, 'sanction sanctions sanctioned sanctioning blacklist blacklists blacklisted'],
  [giveAccused, 'blacklisting designates designated designating accuses accused accusing'],
  [giveAccused, 'ban bans banned bars barred'],
  [giveAccused, 'indicts indicted charged expel expels expelled arrest arrests arrested'],
];

const RULES = new Map(
  WORDS.flatMap(([rule, words]) => words.split(' ').map((word) => [word, rule] as const)),
);

interface Clue {
  readonly rule: Rule;
  readonly scene: Scene;
  readonly at: number;
}

/** The words of a text that tell of a group, in order: looked for once, used twice. */
export function groupsOf(cast: Cast): Clue[] {
  const clues: Clue[] = [];
  for (const scene of cast.scenes)
    for (let i = scene.line.first; i < scene.line.last; i++) {
      const rule = RULES.get(keyIn(scene, i));
      if (rule) clues.push({ rule, scene, at: i });
    }
  return clues;
}

export function settleGroups(cast: Cast, clues: readonly Clue[]): void {
  for (const { rule, scene, at } of clues) rule(cast, scene, at);
}
