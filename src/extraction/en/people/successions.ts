/** Who held an office before or after another: “his predecessor X”, “Y took over from X”, “the first since X”. */
import { type Cast, sceneAt } from './cast.ts';
import { hasFlag, IS } from '../lexicon/lexicon.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { deputyOf } from '../offices/office-phrases.ts';
import type { Person, PersonMention } from './people.ts';
import { setOf } from '../tables/words.ts';
import { type Scene, keyIn } from './scene.ts';

const MOST_BETWEEN = 4;
const MOST_BEFORE = 150;

/** “predecessor, the late Dr X”: who is named right after a word. */
function namedAfter(cast: Cast, scene: Scene, at: number): PersonMention | undefined {
  for (let i = at; i < scene.line.last && i < at + MOST_BETWEEN; i++) {
    const mention = cast.mentions.get(i);
    if (mention) return mention;
    const office = scene.offices.get(i);
    if (office) i = office.last - 1;
    else if (!/^(?:,|the|former|late|then)$/.test(keyIn(scene, i)) && !isTitle(scene, i))
      return undefined;
  }
  return undefined;
}

const isTitle = (scene: Scene, at: number) => hasFlag(scene.document.tokens[at], IS.honorific);

const isOfState = ({ rank, vague }: OfficeMention) => !rank && !vague;
const officeOf = ({ held }: Person) => held.find(({ office }) => isOfState(office))?.office;

/** Who was named last before a token, in its sentence or the two before, and holds an office. */
function holderBefore(cast: Cast, scene: Scene, at: number, other: Person): Person | undefined {
  const from = sceneAt(cast.scenes, scene.line.first - 1)?.line.first ?? scene.line.first;
  const first = sceneAt(cast.scenes, from - 1)?.line.first ?? from;
  for (let i = at - 1; i >= first && i > at - MOST_BEFORE; i--) {
    const person = cast.mentions.get(i)?.person;
    if (person && person !== other && officeOf(person)) return person;
  }
  return undefined;
}

function give(
  cast: Cast,
  at: number,
  person: Person,
  office: OfficeMention,
  country: string | undefined,
  former: boolean,
): void {
  const { id, name } = office;
  const isHeld = person.held.some((held) => held.office.id === id);
  const isElsewhere = country && person.country && country !== person.country;
  if (isHeld || isElsewhere) return;
  const span = { first: at, last: at + 1, ownerFirst: at, ownerLast: at + 1 };
  const parts = [{ id, name }];
  cast.people.hold(person, { ...office, ...span, parts, plural: false, former, country });
}

function endingAt(cast: Cast, end: number): PersonMention | undefined {
  for (let i = end - 1; i > end - 8; i--) {
    const mention = cast.mentions.get(i);
    if (mention) return mention.last === end ? mention : undefined;
  }
  return undefined;
}

/** Whom a word before or after which a name stands relates: “her successor X”, “X, Lawson’s predecessor”. */
function relatedTo(
  cast: Cast,
  scene: Scene,
  at: number,
): { readonly one: Person; readonly other: Person } | undefined {
  const { tokens } = scene.document;
  // “her father and predecessor”, “her predecessor and friend”
  const own = keyIn(scene, at - 1) === 'and' ? at - 3 : at - 1;
  const end = keyIn(scene, at + 1) === 'and' ? at + 3 : at + 1;
  const isOwned = tokens[own]?.word.shape === 'possessive';
  const isHis = /^(?:his|her|whose)$/.test(keyIn(scene, own));
  if (!isOwned && !isHis) return undefined;
  const office = isOwned ? scene.officeEnding.get(own) : undefined;
  const holder = office && cast.people.holder(office.id, office.country, at);
  const owner = isOwned ? endingAt(cast, own) : undefined;
  if (isOwned && !owner && !holder) return undefined;
  const start = owner?.first ?? own;
  const apposed = keyIn(scene, start - 1) === ',' ? endingAt(cast, start - 1) : undefined;
  const one = (namedAfter(cast, scene, end) ?? apposed)?.person;
  const other = one && (owner?.person ?? holder ?? holderBefore(cast, scene, start, one));
  return one && other && one !== other ? { one, other } : undefined;
}

function giveSame(cast: Cast, scene: Scene, at: number): void {
  const related = relatedTo(cast, scene, at);
  const office = related && officeOf(related.other);
  const isBefore = keyIn(scene, at) === 'predecessor';
  if (office) give(cast, at, related.one, office, related.other.country, isBefore);
  else if (related) {
    const own = officeOf(related.one);
    if (own) give(cast, at, related.other, own, related.one.country, !isBefore && own.former);
  }
}

const VICE = { id: 'vice-president', name: 'Vice President' };
const DEPUTISED =
  /^(?:president|speaker|chairman|spokesperson|secretary-(?:of-state|general)|.*-minister)$/;

/** “his deputy, X” of a prime minister; a king has none. */
function giveDeputy(cast: Cast, scene: Scene, at: number): void {
  const related = relatedTo(cast, scene, at);
  const office = related && officeOf(related.other);
  if (!office || !DEPUTISED.test(office.id)) return;
  const deputy = office.id === 'president' ? VICE : deputyOf(office);
  give(cast, at, related.one, { ...office, ...deputy }, related.other.country, false);
}

/** “Y took over from X”, “Y, who succeeded X”, “Y replaces X” */
function giveReplaced(cast: Cast, scene: Scene, at: number): void {
  const isTaking = /^(?:took|takes|taking|taken|take)$/.test(keyIn(scene, at));
  if (isTaking && !(keyIn(scene, at + 1) === 'over' && keyIn(scene, at + 2) === 'from')) return;
  const before = namedAfter(cast, scene, isTaking ? at + 3 : at + 1)?.person;
  if (!before || keyIn(scene, at - 1) === 'by') return;
  let after: Person | undefined;
  for (let i = at - 1; i >= scene.line.first && i > at - 24 && !after; i--)
    after = cast.mentions.get(i)?.person;
  after ??= holderBefore(cast, scene, at, before);
  if (!after || after === before) return;
  const [own, left] = [officeOf(after), officeOf(before)];
  if (own) give(cast, at, before, own, after.country, true);
  else if (left) give(cast, at, after, left, before.country, false);
}

const BEGINNING = setOf('took takes became was won came assumed entered returned began left');
const ORDINAL = /^(?:first|second|third|last|only|previous)$/;

/** “the first visit by a Togolese minister since X”, “the second Togolese minister to come, after X” */
function giveSince(cast: Cast, scene: Scene, at: number): void {
  const mention = namedAfter(cast, scene, at + 1);
  if (!mention || officeOf(mention.person)) return;
  // “the first since X took office”
  if (BEGINNING.has(keyIn(scene, mention.last))) return;
  for (let i = at - 1; i >= scene.line.first && i > at - 24; i--) {
    const office = scene.offices.get(i);
    if (!office || !isOfState(office) || office.plural) continue;
    let hasOrdinal = false;
    for (let k = office.ownerFirst - 1; k >= scene.line.first && k > office.ownerFirst - 9; k--)
      if (ORDINAL.test(keyIn(scene, k))) hasOrdinal = true;
    if (hasOrdinal) give(cast, at, mention.person, office, office.country, true);
    return;
  }
}

type Rule = (cast: Cast, scene: Scene, at: number) => void;

const WORDS: readonly (readonly [Rule, string])[] = [
  [giveSame, 'predecessor successor'],
  [giveDeputy, 'deputy'],
  [giveReplaced, 'succeed succeeds succeeded succeeding replace replaces replaced replacing'],
  [giveReplaced, 'take takes took taking taken'],
  [giveSince, 'since after'],
];

const RULES = new Map(
  WORDS.flatMap(([rule, words]) => words.split(' ').map((word) => [word, rule] as const)),
);

export function giveSuccessions(cast: Cast): void {
  for (const scene of cast.scenes) {
    if (scene.line.title) continue;
    for (let i = scene.line.first + 1; i < scene.line.last; i++)
      RULES.get(keyIn(scene, i))?.(cast, scene, i);
  }
}
