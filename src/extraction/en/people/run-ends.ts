/** Where a capitalised run that may be a name ends, and which known names may be part of one. */
import type { Token } from '../../tokens.ts';
import { isCapital, isNextOnLine } from '../text/document.ts';
import { hasFlag, IS, isHyphen } from '../lexicon/lexicon.ts';
import type { NameMention } from '../text/names.ts';
import type { Scene } from './scene.ts';

const NOT_AFTER_HYPHEN = new Set(
  'led era like style born based run held elect designate chief in to brokered backed made owned bound wide related general day year level old up off out on'.split(
    ' ',
  ),
);

const ACCENT = /\P{ASCII}/u;

/** Whether a gazetteer's name may be part of a person's: “Israel Katz”, “Victoria Nuland”, “Hina Khar”. */
export function isYielding(scene: Scene, name: NameMention, isInside: boolean): boolean {
  const { tokens } = scene.document;
  const token = tokens[name.first];
  if (name.last !== name.first + 1) return false;
  const { kind } = name.entry;
  // Germán is no German.
  const isAccented = ACCENT.test(token?.word.text ?? '') && !ACCENT.test(name.entry.phrase);
  const next = tokens[name.last];
  if (isInside) {
    const isBeforeOffice = scene.offices.has(name.last);
    return (kind !== 'country' || name.entry.weak || isAccented) && !isBeforeOffice;
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

/** “Sen. X, D-Vt.”, “Rep. Y (R-Texas)”: party and state. */
export const isPartyMark = (tokens: readonly Token[], first: number) =>
  /^[DRI]$/.test(tokens[first]?.word.text ?? '') &&
  /^[,(]$/.test(tokens[first - 1]?.word.text ?? '') &&
  isHyphen(tokens[first + 1]?.word.key ?? '') &&
  tokens[first + 1]?.gap === 0 &&
  tokens[first + 2]?.gap === 0;

export function runEnd(scene: Scene, first: number): number {
  const { tokens } = scene.document;
  const { line } = scene;
  if (isPartyMark(tokens, first)) return first;
  const isAfterOffice =
    scene.officeEnding.has(first) ||
    hasFlag(tokens[first - 1], IS.honorific) ||
    (hasFlag(tokens[first], IS.honorific) && isCapital(tokens[first + 1]));
  let end = first;
  let hasGiven = false;
  // “His Royal Highness Prince Khalid bin Faisal bin Turki Al Saud”
  const most = first + (line.title ? 9 : 14);
  for (let i = first; i < line.last && i < most;) {
    const token = tokens[i];
    if (!token || (i > first && !isNextOnLine(token))) break;
    const { word } = token;
    if (i > first && scene.offices.has(i) && !hasFlag(token, IS.given)) break;
    const name = scene.names.get(i);
    // “Prime Minister Luís Montenegro”
    const isSurname = isAfterOffice && hasGiven && i === first + 1 && name?.last === i + 1;
    if (
      name &&
      !isSurname &&
      !isYielding(scene, name, i > first && (hasGiven || isAfterOffice || i > first + 1))
    )
      break;
    const next = tokens[i + 1];
    // “President [Ana Maria] Silva”
    if (word.text === ']' && tokens[first - 1]?.word.text === '[' && i > first && isCapital(next)) {
      i++;
      continue;
    }
    // “Kh.Batbold”
    const isInitial = word.text === '.' && i === first + 1 && token.gap === 0 && next?.gap === 0;
    const isName = isInitial && isCapital(next) && !hasFlag(next, IS.honorific);
    if (isName && (tokens[first]?.word.text.length ?? 9) <= 2) {
      i++;
      continue;
    }
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
      const known = scene.names.get(i + 1)?.entry.kind;
      const isOther =
        known !== undefined && !(hasGiven && (known === 'city' || known === 'outlet'));
      if (!isLowerPart && (!isCapital(next) || isOther)) break;
      // “the Petrov–Silva summit”
      if (hasFlag(next, IS.leader) && hasFlag(tokens[i - 1], IS.leader)) break;
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
    const isInDate = !(i > first && hasGiven) || tokens[i + 1]?.word.shape === 'number';
    // “U Aung Thu”
    const isBurmese = i > first + 1 && /^(?:u|daw)$/.test(tokens[first]?.word.key ?? '');
    // “Sun Yun”, “Le Thi Thu Hang”: no day, which a number or a comma follows.
    const isSun =
      (i === first ? word.text === 'Sun' : word.text === 'Thu') &&
      isCapital(next) &&
      next?.gap === 1 &&
      !hasFlag(next, IS.common | IS.function | IS.month | IS.startsName | IS.startsOffice);
    if ((word.flags & IS.weekday && !isBurmese && !isSun) || (word.flags & IS.month && isInDate))
      break;
    if (
      word.shape === 'capitals' &&
      !word.dotted &&
      word.text.length > 1 &&
      !line.capitals &&
      !isInitials(tokens, i) &&
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
      // “Theresa May”
      !(hasGiven && word.flags & IS.month) &&
      !isAfterOffice
    )
      break;
    if (word.flags & IS.given) hasGiven = true;
    i++;
    end = i;
  }
  return end;
}

/** “TK Menon”: two letters before a name. */
export const isInitials = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]{2}$/.test(tokens[at]?.word.text ?? '') &&
  tokens[at + 1]?.word.shape === 'capitalised' &&
  tokens[at + 1]?.gap === 1 &&
  !hasFlag(
    tokens[at + 1],
    IS.common | IS.organisation | IS.portfolio | IS.function | IS.startsName,
  );

export const QUOTES = new Set(["'", '"', '“', '”', '‘', '’', "''"]);

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
