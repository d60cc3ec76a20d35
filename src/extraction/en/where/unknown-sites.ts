/** Towns that no table knows. */
import { slug } from '../../fold.ts';
import { isCapital } from '../text/document.ts';
import type { Cue } from '../triggers/cues.ts';
import type { Site } from '../tellings/drafts.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import type { Scene } from '../people/scene.ts';
import { SETTLEMENT } from './sites.ts';

const DIRECTION = /^(?:north|south|east|west|central|upper|lower)/;
const LANGUAGE = /^(?:arabic|hindi|urdu|swahili|mandarin|latin|sanskrit|hebrew|pashto|dari)$/;
const NO_TOWN =
  IS.month |
  IS.weekday |
  IS.common |
  IS.function |
  IS.given |
  IS.organisation |
  IS.portfolio |
  IS.honorific;

/** “in the Togolese town of X”: the country told before it. */
function countryBefore(scene: Scene, at: number): string | undefined {
  const { tokens } = scene.document;
  if (tokens[at - 1]?.word.key !== 'of' || !SETTLEMENT.test(tokens[at - 2]?.word.key ?? ''))
    return undefined;
  for (let i = at - 3; i >= scene.line.first && i > at - 7; i--) {
    const entry = scene.names.get(i)?.entry;
    if (entry?.kind === 'country') return entry.code;
  }
  return undefined;
}

/** “at the old fortress of X”: it is there, whatever its country. */
function isInTown({ document: { tokens }, line }: Scene, at: number): boolean {
  if (tokens[at - 1]?.word.key !== 'of' || !SETTLEMENT.test(tokens[at - 2]?.word.key ?? ''))
    return false;
  for (let i = at - 3; i >= line.first && i > at - 8; i--)
    if (/^(?:in|at|on)$/.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}

/** “X, Togo”, “X in Togo”, “X, northern Togo”: the country told after it. */
function countryAfter({ document: { tokens }, names }: Scene, end: number): string | undefined {
  let at = end;
  if (/^(?:,|in)$/.test(tokens[at]?.word.key ?? '')) at++;
  // “X, the Togolese town that …”
  const owner = tokens[at]?.word.key === 'the' ? names.get(at + 1) : undefined;
  if (owner?.entry.kind === 'country' && SETTLEMENT.test(tokens[owner.last]?.word.key ?? ''))
    return owner.entry.code;
  if (DIRECTION.test(tokens[at]?.word.key ?? '')) at++;
  const entry = names.get(at)?.entry;
  return entry?.kind === 'country' && (entry.form === 'name' || at === end)
    ? entry.code
    : undefined;
}

/** Where a name of a town that begins at a token ends; nothing, if none does. */
function townEnd(scene: Scene, at: number, last: number, isTown = false): number | undefined {
  const { tokens, lower } = scene.document;
  const word = tokens[at]?.word;
  if (word?.shape !== 'capitalised' || scene.names.has(at) || word.flags & NO_TOWN)
    return undefined;
  if (lower.has(word.key) || LANGUAGE.test(word.key)) return undefined;
  let end = at + 1;
  while (end < last && isCapital(tokens[end]) && tokens[end]?.gap === 1 && !scene.names.has(end)) {
    const { flags, key } = tokens[end]?.word ?? { flags: 0, key: '' };
    if (flags & (IS.month | IS.weekday | IS.function)) break;
    // “in Osei Palace”, “in Osei Province” are no towns.
    const isOther = key === 'parish' || (flags & (IS.common | IS.organisation)) !== 0;
    if (isOther && !isTown && !/^(?:city|island|bay|valley)$/.test(key)) return undefined;
    end++;
  }
  const next = tokens[end];
  const isJoined =
    next?.word.shape === 'possessive' || (next?.gap === 0 && isHyphen(next.word.key));
  return isJoined ? undefined : end;
}

function townAt(scene: Scene, at: number, end: number, country: string | undefined): Site[] {
  const { text, tokens } = scene.document;
  const name = text.slice(tokens[at]?.start, tokens[end - 1]?.end);
  const id = slug(name);
  return id
    ? [{ id, name, country, isCity: true, first: at, last: end, rule: 'place.unknown' }]
    : [];
}

/** “in Benaulim”, “at Benaulim in Togo”, on a journey also “to Benaulim, Togo”. */
export function unknownSites(
  scene: Scene,
  first: number,
  last: number,
  isVisit: boolean,
  isTaken: (at: number) => boolean,
): Site[] {
  const { tokens } = scene.document;
  const sites: Site[] = [];
  for (let i = first; i + 1 < last; i++) {
    const before = tokens[i]?.word.key ?? '';
    const isLed = before === 'in' || before === 'at' || (isVisit && before === 'to');
    const owner = before === 'of' ? countryBefore(scene, i + 1) : undefined;
    const isTown = owner !== undefined || isInTown(scene, i + 1);
    if (!(isLed || isTown) || isTaken(i + 1)) continue;
    const end = townEnd(scene, i + 1, last, isTown);
    if (end === undefined) continue;
    const country = owner ?? countryAfter(scene, end);
    if (country || isTown || before === 'in') sites.push(...townAt(scene, i + 1, end, country));
  }
  return sites;
}

/** “visited Benaulim”: what a verb of visiting has for object. */
export function unknownVisited(
  scene: Scene,
  { entry, last: at, segment }: Cue,
  isTaken: (at: number) => boolean,
): Site | undefined {
  if (entry.form === 'noun' || at >= segment.last || isTaken(at)) return undefined;
  const end = townEnd(scene, at, segment.last);
  return end === undefined ? undefined : townAt(scene, at, end, countryAfter(scene, end))[0];
}

/** “…, Benaulim” at the end of a line */
export function unknownEnding(scene: Scene): Site | undefined {
  const { line, document } = scene;
  const last = document.tokens[line.last - 1]?.word.text === '.' ? line.last - 1 : line.last;
  for (let i = last - 2; i > line.first && i > last - 5; i--)
    if (document.tokens[i]?.word.key === ',')
      return townEnd(scene, i + 1, last) === last
        ? townAt(scene, i + 1, last, undefined)[0]
        : undefined;
  return undefined;
}
