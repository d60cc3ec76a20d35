/** Which language a text seems to be in: by its script, then by its commonest words and letters. */

const SCRIPTS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/\p{Script=Arabic}/gu, arabicOf],
  [/\p{Script=Cyrillic}/gu, (text) => (/[іїєґ]/i.test(text) ? 'uk' : 'ru')],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Han}/gu, () => 'zh'],
];

/** Urdu and Persian have letters that Arabic has not. */
function arabicOf(text: string): string {
  if (/[ٹڈڑںےہ]/.test(text)) return 'ur';
  return /[پچژگی]/.test(text) ? 'fa' : 'ar';
}

/** Words that no text in the language is without, and letters that the others here lack. */
const WORDS: Readonly<Record<string, readonly [words: string, letters?: RegExp]>> = {
  en: ['the of and to in a that is was for on with at by from has had he said'],
  tr: ['ve bir bu için ile da de olarak olan en çok dedi', /[ğış]/],
  fr: ['le la les des et que une dans est pour du qui au sur avec', /[èêàùœ]/],
  de: ['der die und das den von ist mit im auf ein eine dem zu hat', /[ßä]/],
  es: ['el los las que y en una del por con para se su', /[ñ¿¡]/],
  it: ['il che di per una gli della del con non sono', /[ìò]/],
  pt: ['o os que em uma não do da com para ao', /[ãõ]/],
  id: ['yang dan di untuk dengan dari pada ini itu akan'],
};
const COMMON = Object.entries(WORDS).map(
  ([language, [words, letters]]) => [language, new Set(words.split(' ')), letters] as const,
);

/** What tells enough: a language is not guessed from its beginning alone, nor from all of a book. */
const MOST = 20_000;

/** ISO 639-1; `undefined` where it can’t be told. */
export function languageOf(whole: string): string | undefined {
  const text = whole.slice(0, MOST);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) * 2 > letters) return language(text);
  }
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const scored = COMMON.map(([language, common, own]) => {
    const count = words.filter((word) => common.has(word) || own?.test(word)).length;
    return { language, count };
  }).sort((a, b) => b.count - a.count);
  const [best, second] = scored;
  return best && second && best.count > second.count ? best.language : undefined;
}
