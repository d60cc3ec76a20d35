/** Finds capitalised runs of words that may be the name of a person, and weighs what speaks for it. */
import type { Token } from '../tokens.ts';
import { isCapital, isNextOnLine, type Document, type Line } from './document.ts';
import { IS, isHyphen } from './lexicon.ts';
import type { NameMention } from './names.ts';
import type { OfficeMention } from './offices.ts';
import { SURNAME_ENDINGS } from './tables/given-names.ts';

export interface Run {
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
  readonly keys: readonly string[];
  readonly line: Line;
  /** Offices that stand before or after the name. */
  readonly offices: readonly OfficeMention[];
  readonly honorific: boolean;
  /** Above 2: a person. */
  readonly weight: number;
}

export interface Scene {
  readonly document: Document;
  readonly line: Line;
  readonly names: ReadonlyMap<number, NameMention>;
  readonly offices: ReadonlyMap<number, OfficeMention>;
  readonly officeEnding: ReadonlyMap<number, OfficeMention>;
}

const ENDINGS = SURNAME_ENDINGS.split(',').filter((ending) => ending.length > 2);
const NOT_AFTER_HYPHEN = new Set([
  'led',
  'era',
  'like',
  'style',
  'born',
  'based',
  'run',
  'held',
  'elect',
  'designate',
  'chief',
  'in',
  'to',
  'brokered',
  'backed',
  'made',
  'owned',
  'bound',
  'wide',
  'related',
  'general',
  'day',
  'year',
  'level',
  'old',
  'up',
  'off',
  'out',
  'on',
]);
const ADJECTIVE = /(?:tion|ment|ness|ship|ism|ally|ious|ical|ity|ese|less|ful|ward)s?$/;

const hasFlag = (token: Token | undefined, flag: number) =>
  token !== undefined && (token.word.flags & flag) !== 0;

/** Whether a gazetteer's name may be part of a person's: “Israel Katz”, “Victoria Nuland”, “Hina Khar”. */
function isYielding(scene: Scene, name: NameMention, isInside: boolean): boolean {
  const { tokens } = scene.document;
  const token = tokens[name.first];
  if (name.last !== name.first + 1) return false;
  const { kind } = name.entry;
  const next = tokens[name.last];
  if (isInside) {
    const isBeforeOffice = scene.offices.has(name.last);
    return (
      (kind === 'city' || name.entry.weak || kind === 'outlet' || kind === 'organisation') &&
      !isBeforeOffice
    );
  }
  if (
    !isCapital(next) ||
    next?.gap !== 1 ||
    scene.offices.has(name.last) ||
    scene.names.has(name.last) ||
    hasFlag(next, IS.common | IS.organisation | IS.portfolio)
  )
    return false;
  const before = tokens[name.first - 1]?.word.key ?? '';
  const isPlaced = before === 'in' || before === 'at' || before === 'from' || before === 'to';
  return (
    hasFlag(token, IS.given) &&
    !isPlaced &&
    (kind !== 'country' || scene.officeEnding.has(name.first) || name.entry.weak)
  );
}

function runEnd(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  const { line } = scene;
  const isAfterOffice = scene.officeEnding.has(first) || hasFlag(tokens[first - 1], IS.honorific);
  let end = first;
  let hasGiven = false;
  for (let i = first; i < line.last && i < first + 9;) {
    const token = tokens[i];
    if (!token || (i > first && !isNextOnLine(token))) break;
    const { word } = token;
    if (i > first && scene.offices.has(i) && !hasFlag(token, IS.given)) break;
    const name = scene.names.get(i);
    if (name && !isYielding(scene, name, i > first && (hasGiven || i > first + 1))) break;
    const next = tokens[i + 1];
    if (isHyphen(word.key)) {
      if (
        i === first ||
        token.gap !== 0 ||
        next?.gap !== 0 ||
        word.text.length > 1 ||
        word.text === '–' ||
        word.text === '—'
      )
        break;
      const isLowerPart = next.word.shape === 'lower';
      if (
        isLowerPart &&
        (next.word.key.length > 6 ||
          (NOT_AFTER_HYPHEN.has(next.word.key) && !(i > first + 1 && next.word.key === 'in')) ||
          (hasFlag(next, IS.function | IS.common | IS.organisation) &&
            !(i > first + 1 && next.word.key === 'in')))
      )
        break;
      if (!isLowerPart && (!isCapital(next) || scene.names.has(i + 1))) break;
      end = i + 2;
      i += 2;
      continue;
    }
    if (word.shape === 'lower') {
      const isParticle = hasFlag(token, IS.particle) && !(i === first && word.key.length === 1);
      const after = next && isHyphen(next.word.key) ? tokens[i + 2] : next;
      if (
        !isParticle ||
        !(isCapital(after) || (hasFlag(after, IS.particle) && isCapital(tokens[i + 2]))) ||
        (i === first &&
          ['de', 'la', 'le', 'do', 'an', 'at', 'as', 'i', 'e', 'y', 'af', 'lo', 'us'].includes(
            word.key,
          )) ||
        (i > first && ['at', 'as', 'an', 'do', 'i'].includes(word.key))
      )
        break;
      if (scene.names.has(i + 1)) break;
      i++;
      if (next && isHyphen(next.word.key) && next.gap === 0) i++;
      continue;
    }
    // A nickname: Ferdinand “Bongbong” Marcos.
    const nickname = i > first && !isCapital(token) ? nicknameEnd(tokens, i) : undefined;
    if (nickname !== undefined) {
      i = nickname;
      continue;
    }
    if (!isCapital(token) || isCamel(word.text)) break;
    if (
      word.flags & (IS.month | IS.weekday) &&
      !(i > first && hasGiven && tokens[i + 1]?.word.shape !== 'number')
    )
      break;
    if (
      word.shape === 'capitals' &&
      !word.dotted &&
      word.text.length > 1 &&
      !line.capitals &&
      !hasGiven &&
      !isAfterOffice &&
      !hasFlag(token, IS.given)
    )
      break;
    if (i > first && word.flags & IS.organisation && !isAfterOffice && !hasGiven) return first;
    if (
      i > first &&
      word.flags & IS.function &&
      tokens[i]?.word.text.length !== 2 &&
      !isAfterOffice
    )
      break;
    if (word.flags & IS.given) hasGiven = true;
    i++;
    end = i;
  }
  return end;
}

const QUOTES = new Set(["'", '"', '“', '”', '‘', '’', "''"]);

/** The token after a quoted word that a capitalised one follows. */
function nicknameEnd(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  while (QUOTES.has(tokens[i]?.word.text ?? '')) i++;
  if (i === at || !isCapital(tokens[i]) || tokens[i]?.gap !== 0) return undefined;
  let end = i + 1;
  while (QUOTES.has(tokens[end]?.word.text ?? '')) end++;
  return end > i + 1 && isCapital(tokens[end]) && tokens[end]?.gap === 1 ? end : undefined;
}

/** `MoFA`, `PakFM`: letters of an office, not a name; `McCain` and `DeSantis` are names. */
const isCamel = (text: string) =>
  /^\p{Lu}\p{Ll}?\p{Lu}{2}|^\p{Lu}\p{Ll}+\p{Lu}{2}/u.test(text) && text !== text.toUpperCase();

/** An office that follows the name: “Sharif, the prime minister of Pakistan,”. */
function officesAfter(scene: Scene, last: number): OfficeMention[] {
  const { tokens } = scene.document;
  const opener = tokens[last]?.word.text;
  if (opener !== ',' && opener !== '(' && opener !== '–' && opener !== '—' && opener !== '-')
    return [];
  const found: OfficeMention[] = [];
  for (let i = last + 1; i < scene.line.last && i < last + 14; i++) {
    const office = scene.offices.get(i);
    if (office) {
      const end = office.ownerLast;
      const next = tokens[end];
      if (
        office.plural ||
        (isCapital(next) && next?.gap === 1 && !scene.names.has(end) && !scene.offices.has(end))
      )
        return [];
      if (office.rank || (scene.offices.has(end) && next?.gap === 1)) return [];
      found.push(office);
      if (tokens[end]?.word.key === 'and' && scene.offices.has(end + 1)) {
        i = end;
        continue;
      }
      return found;
    }
    const word = tokens[i]?.word;
    if (!word) break;
    const name = scene.names.get(i);
    if (name) {
      i = name.last - 1;
      continue;
    }
    const isOwner = isCapital(tokens[i]) && tokens[i + 1]?.word.shape === 'possessive';
    const isPassed =
      isOwner ||
      word.shape === 'possessive' ||
      word.key === 'the' ||
      word.key === 'a' ||
      word.key === 'an' ||
      word.key === 'who' ||
      word.key === 'is' ||
      word.key === 'as' ||
      word.key === 'serves' ||
      word.key === 'currently' ||
      word.key === 'also' ||
      isHyphen(word.key) ||
      (word.shape === 'lower' && !hasFlag(tokens[i], IS.function | IS.speech | IS.startsTrigger));
    if (!isPassed) break;
  }
  return found;
}

/** Offices that end where the name begins: “Deputy Prime Minister and Foreign Minister …”. */
function officesBefore(scene: Scene, first: number): OfficeMention[] {
  const { tokens } = scene.document;
  const found: OfficeMention[] = [];
  let at = first;
  for (let steps = 0; steps < 14 && at > scene.line.first; steps++) {
    const office = scene.officeEnding.get(at);
    if (office && !(office.plural && found.length > 0)) {
      found.push(office);
      at = office.ownerFirst;
      continue;
    }
    const word = tokens[at - 1]?.word;
    if (!word) break;
    // “Chief of Army Staff (COAS), Field Marshal …”
    if (word.text === ')' || (word.text === ',' && tokens[at - 2]?.word.text === ')')) {
      const inner = at - (word.text === ')' ? 1 : 2);
      const short = scene.officeEnding.get(inner);
      if (
        short &&
        tokens[short.first - 1]?.word.text === '(' &&
        scene.officeEnding.has(short.first - 1)
      ) {
        at = short.first - 1;
        continue;
      }
      break;
    }
    const isHonorific = (word.flags & IS.honorific) !== 0;
    const isJoint =
      found.length > 0 &&
      (word.key === 'and' || word.key === ',' || word.key === '&' || word.key === '/') &&
      scene.officeEnding.has(at - 1) &&
      !(
        word.key === ',' &&
        tokens[(scene.officeEnding.get(at - 1)?.ownerFirst ?? 0) - 1]?.word.key === 'the'
      );
    const isGap =
      found.length === 0 &&
      word.text === ',' &&
      scene.officeEnding.has(at - 1) &&
      isSingularAppositive(scene, at - 1);
    if (
      !isHonorific &&
      !isJoint &&
      !isGap &&
      !(word.text === '(' && scene.officeEnding.has(at - 1)) &&
      !(word.text === '-' && tokens[at - 1]?.gap === 1)
    )
      break;
    at--;
  }
  return found;
}

/** “the Turkish foreign minister, Hakan Fidan,”: an article or owner before, no list around. */
function isSingularAppositive(scene: Scene, officeEnd: number): boolean {
  const office = scene.officeEnding.get(officeEnd);
  return (
    office !== undefined &&
    !office.plural &&
    (!office.vague || office.country !== undefined || office.organisation !== undefined)
  );
}

function weigh(
  scene: Scene,
  first: number,
  last: number,
  offices: readonly OfficeMention[],
  honorific: boolean,
): number {
  const { tokens } = scene.document;
  const before = tokens[first - 1]?.word;
  const after = tokens[last]?.word;
  let weight = 0;
  if (offices.length > 0 || honorific) weight += 3;
  let words = 0;
  let givens = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.word.shape === 'mark') continue;
    const { word } = token;
    words++;
    if (word.flags & IS.given) givens++;
    if (word.flags & IS.leader) weight += 2;
    if (word.dotted || (word.flags & IS.particle && i > first)) weight += 1;
    if (word.flags & IS.given) continue;
    if (word.flags & IS.organisation) weight -= i === last - 1 ? 5 : 2;
    else if (word.flags & IS.common) weight -= 2.5;
    else if (scene.document.lower.has(word.key) && word.key.length > 3) weight -= 2;
    else if (ADJECTIVE.test(word.key) && word.key.length > 6) weight -= 1.5;
    else if (ENDINGS.some((ending) => word.key.endsWith(ending)) && word.key.length > 4)
      weight += 0.75;
  }
  if (givens > 0) weight += words > 1 ? 2.5 : 0.25;
  if (words > 1) weight += 0.75;
  if (words > 4) weight -= 0.5;
  if (before?.key === 'the' || before?.key === 'a') weight -= 2.5;
  if (before && ['in', 'at', 'near', 'from', 'into', 'outside', 'via'].includes(before.key))
    weight -= 1.5;
  if (
    after &&
    after.shape === 'lower' &&
    after.flags & IS.organisation &&
    !(after.flags & IS.speech)
  )
    weight -= 2;
  if (after && after.flags & IS.speech && after.shape === 'lower') weight += words > 1 ? 1 : 0.75;
  if (
    before &&
    before.flags & IS.speech &&
    before.shape === 'lower' &&
    ['said', 'told', 'met', 'added', 'thanked', 'congratulated'].includes(before.key)
  )
    weight += 0.75;
  if (after?.text === '(' && tokens[last + 1]?.word.shape === 'capitals') weight -= 2;
  return weight;
}

export function findRuns(scene: Scene): Run[] {
  const { tokens } = scene.document;
  const { line } = scene;
  const runs: Run[] = [];
  for (let i = line.first; i < line.last; i++) {
    const token = tokens[i];
    if (!token) break;
    const office = scene.offices.get(i);
    if (office) {
      i = office.last - 1;
      continue;
    }
    const name = scene.names.get(i);
    if (name && !isYielding(scene, name, false)) {
      i = name.last - 1;
      continue;
    }
    const isStart =
      isCapital(token) || (hasFlag(token, IS.particle) && token.word.shape === 'lower');
    if (!isStart) continue;
    // A photographer: “(Xinhua/Li Xiang)”, “AP Photo/Jehad Alshrafi”.
    if (tokens[i - 1]?.word.text === '/' && token.gap === 0) continue;
    let first = i;
    const isTitled = scene.officeEnding.has(i) || hasFlag(tokens[i - 1], IS.honorific);
    if (hasFlag(token, IS.function) && !isTitled) continue;
    let last = runEnd(scene, first);
    if (last <= first) continue;
    const found = last;
    if (tokens[first - 1]?.word.text === '(' && tokens[last]?.word.text === '/') {
      i = found - 1;
      continue;
    }
    // Words that only stand at the head of a sentence or of a title.
    while (
      first < last &&
      hasFlag(tokens[first], IS.common) &&
      !hasFlag(tokens[first], IS.given | IS.honorific) &&
      !isTitled &&
      first + 1 < last
    )
      first++;
    let honorific = hasFlag(tokens[first - 1], IS.honorific);
    while (first + 2 < last && hasFlag(tokens[first], IS.honorific)) {
      first++;
      honorific = true;
    }
    if (
      first + 1 < last &&
      hasFlag(tokens[first], IS.honorific) &&
      !['sheikh', 'sheikha'].includes(tokens[first]?.word.key ?? '')
    ) {
      first++;
      honorific = true;
    }
    while (
      last > first &&
      (isHyphen(tokens[last - 1]?.word.key ?? '') ||
        (tokens[last - 1]?.word.shape === 'lower' && !isHyphen(tokens[last - 2]?.word.key ?? '')))
    )
      last--;
    const only = last === first + 1 ? tokens[first] : undefined;
    const isBare =
      only !== undefined &&
      hasFlag(only, IS.common | IS.honorific | IS.function) &&
      !hasFlag(only, IS.given) &&
      !scene.officeEnding.has(first);
    if (last > first && !isBare) {
      const before = officesBefore(scene, first);
      const offices = [...before, ...officesAfter(scene, last)];
      const keys: string[] = [];
      for (let k = first; k < last; k++) {
        const word = tokens[k]?.word;
        if (word && word.shape !== 'mark') keys.push(word.key);
      }
      runs.push({
        first,
        last,
        keys,
        line,
        offices,
        honorific,
        weight: weigh(scene, first, last, offices, honorific),
      });
    }
    i = found - 1;
  }
  return runs;
}
