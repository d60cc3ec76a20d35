/**
 * Folds text for comparison: case, accents and the letters that Unicode does not take apart. Turkish
 * ı and İ fold to i; Arabic-script letters that differ by keyboard fold to one; vowel marks, soft
 * hyphens, joiners and stretched letters go; digits become ASCII. The result is not for showing.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  // What is left of ۀ once it is taken apart.
  ە: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
};

const ZERO_ARABIC = 0x0660;
const ZERO_PERSIAN = 0x06f0;

function letter(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= ZERO_PERSIAN && code <= ZERO_PERSIAN + 9) return String(code - ZERO_PERSIAN);
  if (code >= ZERO_ARABIC && code <= ZERO_ARABIC + 9) return String(code - ZERO_ARABIC);
  return LETTERS[char] ?? char;
}

const ASCII = /^[\u0020-\u007e]*$/;

export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\u00ad\u0640\u200b-\u200f\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/[^\u0020-\u007e]/gu, letter);
}

/** The folded words of a text. */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
