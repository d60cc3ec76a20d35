/**
 * Names of languages in a reader's language; a code as it stands where that is no BCP 47 tag, as
 * files have it that write `en_GB`.
 * @param tag of the reader's language
 */
export function languageNamesIn(tag: string): (code: string) => string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
