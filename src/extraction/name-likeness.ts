/** Whether two spellings in Latin letters can be of one name: Erdoğan and Erdogan, Munir and Munnir, Zelensky and Zelenskyy. */
import { tableOf } from '../lib/table.ts';
import { isOneEditApart } from '../lib/one-edit.ts';

const skeletons = new Map<string, string>();

/** Folds the usual differences of transliteration away. */
function skeleton(key: string): string {
  const known = skeletons.get(key);
  if (known !== undefined) return known;
  const made = key
    .replace(/iy\b|yi\b|yy\b|ij\b/g, 'y')
    .replaceAll('ph', 'f')
    .replaceAll('dj', 'j')
    .replaceAll('ou', 'u')
    .replaceAll('oo', 'u')
    .replaceAll('ee', 'i')
    .replaceAll('ei', 'e')
    .replaceAll('y', 'i')
    .replaceAll('q', 'k')
    .replaceAll('w', 'v')
    .replaceAll('kh', 'h')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
  if (skeletons.size > 50_000) skeletons.clear();
  skeletons.set(key, made);
  return made;
}

/** First letters that skeletons may have in common; “kh” is “h” there, and “q” is “k”. */
const ALIKE: Readonly<Record<string, string>> = tableOf({
  d: 'j',
  e: 'i',
  h: 'k',
  o: 'u',
  p: 'f',
  q: 'k',
  w: 'v',
  y: 'i',
});

const startOf = (key: string) => ALIKE[key.charAt(0)] ?? key.charAt(0);
const beginAlike = (a: string, b: string) => startOf(a) === startOf(b);

function isLikeName(a: string, b: string): boolean {
  if (a === b) return true;
  // Most names are not alike, and most of those begin otherwise.
  if (!beginAlike(a, b)) return false;
  if (a.length < 4 || b.length < 4 || a[0] !== b[0])
    return skeleton(a) === skeleton(b) && a.length > 2 && b.length > 2;
  const x = skeleton(a);
  const y = skeleton(b);
  return x === y || (x.length >= 5 && y.length >= 5 && isOneEditApart(x, y));
}

const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ur',
  'bin',
  'ibn',
  'ben',
  'van',
  'von',
  'de',
  'der',
  'da',
  'do',
  'dos',
  'di',
  'du',
  'la',
  'le',
  'abu',
  '-',
  'syed',
  'sayed',
  'dr',
]);

/** Before a name a title, behind it a family: “Sheikh Khalid”, “Omar Al-Sheikh”. */
const TITLES = new Set(['sheikh', 'sheikha', 'shaikh', 'shaikha']);

const tells = (key: string, at: number) =>
  !PARTICLES.has(key) && key.length !== 1 && !(at === 0 && TITLES.has(key));

/** The words of a name that tell it from others. */
const coreOf = (keys: readonly string[]): readonly string[] =>
  keys.every(tells) || !keys.some(tells) ? keys : keys.filter(tells);

const isNumeral = (key: string) => /^[ivx]+$/.test(key);

/** “Abdullah” is not “Hussein bin Abdullah” but his father; “Al Thani” may be “Tamim bin Hamad Al Thani”. */
function isOfFather(short: readonly string[], long: readonly string[]): boolean {
  const at = long.findIndex((key) => key === 'bin' || key === 'ibn' || key === 'bint');
  if (at < 1 || short.some((key) => key === 'bin' || key === 'ibn' || key === 'bint')) return false;
  const father = coreOf(long.slice(at + 1)).filter((key) => !isNumeral(key));
  const own = coreOf(long.slice(0, at));
  const names = coreOf(short).filter((key) => !isNumeral(key));
  return (
    father.length === 1 &&
    names.length === 1 &&
    names[0] === father[0] &&
    !own.includes(father[0] ?? '')
  );
}

/** “Salem bin Fahd Al Saud” is the father of “Majed bin Salem bin Fahd Al Saud”. */
function isFather(short: readonly string[], long: readonly string[]): boolean {
  const at = long.length - short.length;
  return (
    at > 1 &&
    short.includes('bin') &&
    /^(?:bin|ibn|bint)$/.test(long[at - 1] ?? '') &&
    short.every((key, i) => key === long[at + i])
  );
}

const isInitial = (key = ''): boolean => key.length === 1 || key[1] === '.';

/** “George W. Bush” is not “George H.W. Bush”. */
function haveOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  if (!isInitial(a[1]) || !isInitial(b[1])) return false;
  const [x, y] = [a, b].map((keys) =>
    keys.slice(1, -1).filter(isInitial).join('').replaceAll('.', ''),
  );
  return x !== y && x !== '' && y !== '';
}

/** How well a shorter name stands for a longer one: 3 the same, 2 its ends, 1 a part, 0 not. */
export function nameMatch(short: readonly string[], long: readonly string[]): 0 | 1 | 2 | 3 {
  if (haveOtherInitials(short, long)) return 0;
  const a = coreOf(short);
  const b = coreOf(long);
  if (a.length > b.length) return nameMatch(long, short);
  const match = coreMatch(a, b);
  return match > 0 && (isOfFather(short, long) || isFather(short, long)) ? 0 : match;
}

function coreMatch(a: readonly string[], b: readonly string[]): 0 | 1 | 2 | 3 {
  const last = b.at(-1) ?? '';
  const first = b[0] ?? '';
  if (a.length === 1) {
    const only = a[0] ?? '';
    if (b.length === 1) return isLikeName(only, first) ? 3 : 0;
    if (isLikeName(only, last)) return 2;
    if (only === first || b.includes(only)) return 1;
    return joined(b).some((pair) => pair === only) ? 1 : 0;
  }
  if (a.length === b.length && a.every((key, i) => isLikeName(key, b[i] ?? ''))) return 3;
  if (beginAlike(a[0] ?? '', first) && a.join('') === b.join('')) return 3;
  // “Abdel-Aty” for “Abdelatty”
  if (a.length === 2 && beginAlike(a[0] ?? '', last) && isLikeName(a.join(''), last)) return 2;
  const end = a.at(-1) ?? '';
  if (b.length === 2 && beginAlike(first, end) && isLikeName(b.join(''), end)) return 2;
  let at = 0;
  for (const key of a) {
    while (at < b.length && !isLikeName(key, b[at] ?? '')) at++;
    if (at === b.length) return 0;
    at++;
  }
  return 2;
}

const joined = (keys: readonly string[]) => keys.slice(1).map((key, i) => (keys[i] ?? '') + key);
