/** Words that a rule looks for, written as one line. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
