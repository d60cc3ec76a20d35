/** What messages are made with: numbers, lists and plurals of one language. */
export interface Words {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  readonly number: (value: number) => string;
  /** `other` stands for every form that is not given; `#` in a form becomes the number. */
  readonly plural: (value: number, forms: PluralForms) => string;
  readonly list: (items: readonly string[], join?: 'conjunction' | 'disjunction') => string;
  /** What stands between one item of a list and the next: “, ”, “ and ”. */
  readonly between: (items: readonly string[]) => readonly string[];
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export function wordsOf(language: string): Words {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const lists = {
    conjunction: new Intl.ListFormat(language, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(language, { type: 'disjunction' }),
  };
  return {
    tag: language,
    number: (value) => numbers.format(value),
    plural: (value, forms) =>
      (forms[rules.select(value)] ?? forms.other).replaceAll('#', numbers.format(value)),
    list: (items, join = 'conjunction') => lists[join].format(items),
    between: (items) =>
      lists.conjunction
        .formatToParts(items)
        .filter(({ type }) => type === 'literal')
        .map(({ value }) => value),
  };
}
