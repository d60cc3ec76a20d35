/** Reads all lines of an article for names, offices and people, in two passes. */
import type { Document, Line } from '../text/document.ts';
import { isCapital, isNextOnLine } from '../text/document.ts';
import { IS, isHyphen, lexicon } from '../lexicon/lexicon.ts';
import { findNames } from '../text/names.ts';
import { findOffices } from '../offices/offices.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import { People, type Person, type PersonMention } from './people.ts';
import { findRuns } from './person-runs.ts';
import type { Run, Scene } from './scene.ts';

export interface Cast {
  readonly scenes: readonly Scene[];
  readonly people: People;
  /** By first token, in the order of the text. */
  readonly mentions: ReadonlyMap<number, PersonMention>;
  /** First tokens of offices that stand beside a name. */
  readonly taken: ReadonlySet<number>;
  /** All tokens of the names of people. */
  readonly named: ReadonlySet<number>;
}

export function sceneOf(document: Document, line: Line): Scene {
  const names = findNames(document, line);
  const offices = findOffices(document, line, names);
  const officeEnding = new Map<number, OfficeMention>();
  for (const office of offices.values()) {
    officeEnding.set(office.last, office);
    if (office.ownerLast !== office.last) officeEnding.set(office.ownerLast, office);
  }
  return { document, line, names, offices, officeEnding };
}

/** In titles a known name is looked for word by word; a new one only after its office. */
function readTitle(scene: Scene, people: People): void {
  const { tokens } = scene.document;
  const { line } = scene;
  for (let i = line.first; i < line.last; i++) {
    const token = tokens[i];
    if (!token || (!isCapital(token) && !(token.word.flags & IS.particle))) continue;
    const office = scene.offices.get(i);
    if (office) {
      i = office.last - 1;
      continue;
    }
    const name = scene.names.get(i);
    if (name && !(token.word.flags & IS.given)) {
      i = name.last - 1;
      continue;
    }
    let found: { person: Person; last: number; keys: readonly string[] } | undefined;
    const keys: string[] = [];
    for (let k = i; k < line.last && k < i + 6; k++) {
      const part = tokens[k];
      if (!part || (k > i && !isNextOnLine(part)) || scene.offices.has(k)) break;
      if (isHyphen(part.word.key) && part.gap === 0) continue;
      if (part.word.shape === 'mark' || part.word.shape === 'possessive') break;
      keys.push(part.word.key);
      const person = people.find(keys);
      if (
        (person && isCapital(part) && person.keys.includes(keys.at(-1) ?? '')) ||
        (person &&
          keys.length === 1 &&
          isCapital(part) &&
          !(part.word.flags & (IS.common | IS.function)))
      )
        found = { person: person as Person, last: k + 1, keys: [...keys] };
      else if (!isCapital(part) && !(part.word.flags & IS.particle)) break;
    }
    if (!found && name) {
      i = name.last - 1;
      continue;
    }
    if (!found) continue;
    if (keys.length === 1 && token.word.flags & (IS.common | IS.function)) continue;
    const before = scene.officeEnding.get(i);
    const run: Run = {
      first: i,
      last: found.last,
      keys: found.keys,
      line,
      offices: before && !before.plural ? [before] : [],
      honorific: false,
      weight: 3,
    };
    people.add(run);
    i = found.last - 1;
  }
}

/** Not found in the body, but said with an office, or by a known family name. */
function readNewInTitle(scene: Scene, people: People, taken: ReadonlySet<number>): void {
  const { tokens } = scene.document;
  const { leaders } = lexicon();
  for (const run of findRuns(scene)) {
    if (taken.has(run.first)) continue;
    let last = run.last;
    for (let i = run.first; i < run.last; i++) {
      const word = tokens[i]?.word;
      const isVerb =
        word &&
        !(word.flags & IS.given) &&
        word.flags & (IS.common | IS.function | IS.startsTrigger | IS.speech | IS.light);
      if (isVerb || taken.has(i)) {
        last = i;
        break;
      }
    }
    const keys = run.keys.slice(0, last - run.first);
    if (last <= run.first) continue;
    const first = tokens[run.first];
    const isKnown = keys.length === 1 && leaders.has(keys[0] ?? '');
    const hasGiven =
      keys.length > 1 &&
      keys.length < 5 &&
      first !== undefined &&
      (first.word.flags & IS.given) !== 0;
    // “Foreign Secretary Postpones Visit”: a verb, though no table knows it.
    const next = tokens[last];
    const isVerb =
      keys.length === 1 &&
      !isKnown &&
      /(?:s|ed)$/.test(keys[0] ?? '') &&
      isCapital(next) &&
      next?.gap === 1;
    if (isVerb && !((first?.word.flags ?? 0) & IS.given)) continue;
    if (!isKnown && !hasGiven && run.offices.length === 0) continue;
    people.add({ ...run, last, keys, weight: 3 });
  }
}

/** “X and Y” where X is a person: Y is one rather, too. */
function isBeside(document: Document, before: Run | undefined, run: Run): boolean {
  if (!before || before.weight < 2 || run.first - before.last !== 1) return false;
  const key = document.tokens[before.last]?.word.key;
  return key === 'and' || key === ',';
}

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
          isBeside(document, found[k - 1], run) ? { ...run, weight: run.weight + 1.5 } : run,
        );
  }
  const known = new Set<number>();
  for (const person of people.all) for (const { first } of person.mentions) known.add(first);
  for (const [i, scene] of scenes.entries()) {
    for (const run of runs[i] ?? []) {
      if (known.has(run.first)) continue;
      people.add(run);
    }
    if (scene.line.title && isRead(i)) readTitle(scene, people);
  }
  const taken = new Set<number>();
  for (const person of people.all)
    for (const { first, last } of person.mentions) for (let i = first; i < last; i++) taken.add(i);
  for (const [i, scene] of scenes.entries())
    if (scene.line.title && isRead(i)) readNewInTitle(scene, people, taken);
  return { scenes, people, ...mentionsOf(people) };
}

export function mentionsOf(people: People): Pick<Cast, 'mentions' | 'taken' | 'named'> {
  const named = new Set<number>();
  const all: PersonMention[] = [];
  const taken = new Set<number>();
  for (const person of people.all) {
    person.mentions.sort((a, b) => a.first - b.first);
    for (const mention of person.mentions) {
      all.push(mention);
      if (mention.by === 'name') for (let i = mention.first; i < mention.last; i++) named.add(i);
    }
    for (const first of person.beside) taken.add(first);
  }
  all.sort((a, b) => a.first - b.first);
  const mentions = new Map(all.map((mention) => [mention.first, mention] as const));
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
