/**
 * Folds a word for comparison: lower case, no accents, no soft hyphens or joiners. Turkish ı and İ
 * become i, so a name is found whichever alphabet the outlet writes it in.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ʻ: '',
  ʼ: '',
  '’': '',
  "'": '',
  '‘': '',
  '`': '',
};

const isAsciiLetters = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code === 39 || code === 96) return false;
  }
  return true;
};

export function fold(text: string): string {
  if (isAsciiLetters(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of text.normalize('NFKD').toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    const isMark = code >= 0x300 && code <= 0x36f;
    const isInvisible =
      code === 0xad || code === 0x640 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;
    if (!isMark && !isInvisible) folded += LETTERS[letter] ?? letter;
  }
  return folded;
}

/** An id of ASCII letters, digits and hyphens; empty where the text has none. */
export function slug(text: string): string {
  let result = '';
  let gap = false;
  for (const letter of fold(text)) {
    const isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (isPlain) {
      if (gap && result) result += '-';
      result += letter;
    }
    gap = !isPlain;
  }
  return result;
}
