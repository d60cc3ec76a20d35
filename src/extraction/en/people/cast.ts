/** Reads all lines of an article for names, offices and people, in two passes. */
import type { Document, Line } from '../text/document.ts';
import { isCapital } from '../text/document.ts';
import { IS, lexicon } from '../lexicon/lexicon.ts';
import { findNames } from '../text/names.ts';
import { type ReadonlyTokenMap, TokenMap } from '../text/token-map.ts';
import { findOffices } from '../offices/offices.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { People, type Person, type PersonMention } from './people.ts';
import { findRuns } from './person-runs.ts';
import type { Run, Scene } from './scene.ts';

export interface Cast {
  readonly scenes: readonly Scene[];
  readonly people: People;
  /** By first token, in the order of the text. */
  readonly mentions: ReadonlyTokenMap<PersonMention>;
  /** First tokens of offices that stand beside a name. */
  readonly taken: ReadonlyTokenMap<Person>;
  /** All tokens of the names of people. */
  readonly named: ReadonlyTokenMap<Person>;
}

export function sceneOf(document: Document, line: Line): Scene {
  const names = findNames(document, line);
  const offices = findOffices(document, line, names);
  const officeEnding = new TokenMap<OfficeMention>(line.first);
  for (const office of offices.values()) {
    officeEnding.set(office.last, office);
    if (office.ownerLast !== office.last) officeEnding.set(office.ownerLast, office);
  }
  return { document, line, names, offices, officeEnding };
}

/** Who is known from the body or by a family name, has a known given name or an office beside it. */
function readTitle(scene: Scene, people: People): void {
  const { tokens } = scene.document;
  const { leaders } = lexicon();
  for (const run of findRuns(scene)) {
    let last = run.last;
    for (let i = run.first; i < run.last; i++) {
      const word = tokens[i]?.word;
      const isVerb =
        word &&
        !(word.flags & IS.given) &&
        word.flags & (IS.common | IS.function | IS.startsTrigger | IS.speech | IS.light);
      if (isVerb) {
        last = i;
        break;
      }
    }
    const keys = run.keys.slice(0, last - run.first);
    if (last <= run.first) continue;
    const first = tokens[run.first];
    const isLeader = keys.length === 1 && leaders.has(keys[0] ?? '');
    const isKnown = isLeader || people.find(keys) !== undefined;
    const hasGiven =
      keys.length > 1 &&
      keys.length < 5 &&
      first !== undefined &&
      (first.word.flags & IS.given) !== 0;
    // “Foreign Secretary Postpones Visit”: a verb, though no table knows it.
    const next = tokens[last];
    const isVerb =
      !isKnown &&
      /(?:s|ed)$/.test(keys[0] ?? '') &&
      (keys.length > 1 || (isCapital(next) && next?.gap === 1));
    if (isVerb && !((first?.word.flags ?? 0) & IS.given)) continue;
    // Where all is in capitals, any word may stand beside an office: “SUMMIT SUCCESS - ENVOY”.
    const isBeside = !scene.line.capitals && run.offices.length > 0;
    // “New Envoys Present Letters”: what they do.
    const isOfMany = keys.length < 2 && run.offices.every(({ plural }) => plural);
    if (!isKnown && !hasGiven && (!isBeside || isOfMany)) continue;
    people.add({ ...run, last, keys, weight: 3 });
  }
}

/** “X and Y” where X is a person: Y is one rather, too. */
function isJoined({ tokens }: Document, before: Run | undefined, run: Run): boolean {
  if (!before || before.weight < 2 || run.first - before.last !== 1) return false;
  return /^(?:and|,)$/.test(tokens[before.last]?.word.key ?? '');
}

/** “X and Y” where Y is known by an office or a given name. */
const isBefore = ({ tokens }: Document, run: Run, next: Run | undefined): boolean =>
  next !== undefined &&
  next.weight >= SURE &&
  next.keys.length > 1 &&
  next.first - run.last === 1 &&
  tokens[run.last]?.word.key === 'and';

const SURE = 2;

export function readCast(
  document: Document,
  isRead: (index: number) => boolean = () => true,
): Cast {
  const scenes = document.sentences.map((line) => sceneOf(document, line));
  const people = new People(document);
  const runs: (readonly Run[])[] = [];
  // Full names first: a family name may stand before them, in the headline or the lead.
  for (const [i, scene] of scenes.entries()) {
    const found = scene.line.title || !isRead(i) ? [] : findRuns(scene);
    runs.push(found);
    for (const [k, run] of found.entries())
      if (run.keys.length > 1)
        people.add(
          isJoined(document, found[k - 1], run) || isBefore(document, run, found[k + 1])
            ? { ...run, weight: run.weight + 1.5 }
            : run,
        );
  }
  const known = new Set<number>();
  for (const person of people.all) for (const { first } of person.mentions) known.add(first);
  for (const run of runs.flat()) if (!known.has(run.first)) people.add(run);
  for (const [i, scene] of scenes.entries())
    if (scene.line.title && isRead(i)) readTitle(scene, people);
  return { scenes, people, ...mentionsOf(people) };
}

export function mentionsOf(people: People): Pick<Cast, 'mentions' | 'taken' | 'named'> {
  const named = new TokenMap<Person>();
  const mentions = new TokenMap<PersonMention>();
  const taken = new TokenMap<Person>();
  for (const person of people.all) {
    person.mentions.sort((a, b) => a.first - b.first);
    for (const mention of person.mentions) {
      mentions.set(mention.first, mention);
      if (mention.by === 'name')
        for (let i = mention.first; i < mention.last; i++) named.set(i, person);
    }
    for (const first of person.beside) taken.set(first, person);
  }
  return { mentions, taken, named };
}

/** The scene that a token is in. */
export function sceneAt(scenes: readonly Scene[], at: number): Scene | undefined {
  let low = 0;
  let high = scenes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scenes[middle]?.line.last ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return scenes[low];
}
