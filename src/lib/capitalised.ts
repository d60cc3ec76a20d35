/** @param language whose letters they are: in Turkish, i becomes İ */
export const capitalised = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
