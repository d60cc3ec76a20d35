/** Deeds as triggers: a verb in its four forms, or a noun, and what it has to be done to. */
import { FORMATS } from '../../../domain/vocabulary.ts';
import { DEEDS, OBJECTS } from '../tables/deeds.ts';

/** Words, with what else counts as one. */
export interface Words {
  readonly keys: ReadonlySet<string>;
  /** “joined the EU”: any organisation; any state; “50 Ghanaians”; anybody by name; “$5m”. */
  readonly bodies: boolean;
  readonly states: boolean;
  readonly nationals: boolean;
  readonly names: boolean;
  readonly money: boolean;
  /** A post and nothing but whose it is before: “Togo’s next ambassador”. */
  readonly roles: boolean;
}

export interface Deed {
  readonly parties: number;
  readonly objects: Words | undefined;
  readonly by: Words | undefined;
  readonly beside: Words | undefined;
  /** What stands beside it may stand before it, too. */
  readonly isAnywhere: boolean;
}

const CLASSES = new Map(
  OBJECTS.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([name = '', words = '']) => [name, words.split(' ')] as const),
);

/** “diplomats” and “diplomat” */
const bothNumbers = (word: string) => (/[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word]);

function wordsOf(text: string): Words | undefined {
  if (text === '') return undefined;
  const listed = text.split(' ');
  return {
    keys: new Set(
      listed.flatMap((word) =>
        word.startsWith('@')
          ? (CLASSES.get(word === '@roles' ? 'posts' : word.slice(1)) ?? []).flatMap(bothNumbers)
          : [word],
      ),
    ),
    bodies: listed.includes('@bodies'),
    states: listed.includes('@states'),
    nationals: listed.includes('@nationals'),
    names: listed.includes('@names'),
    money: listed.includes('@money'),
    roles: listed.includes('@roles'),
  };
}

/** “expelled”, “admitted”, “stopped”, “transferred” */
const DOUBLING = /(?:pel|mit|top|sfer)$/;

/** Past, base, third person and -ing of a regular verb. */
function regular(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`, verb, `${verb}s`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [`${stem}ied`, verb, `${stem}ies`, `${verb}ing`];
  }
  const stem = DOUBLING.test(verb) ? verb + verb.at(-1) : verb;
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [`${stem}ed`, verb, third, `${stem}ing`];
}

/** The forms of a verb as a row gives it. */
function formsOf(written: string): string[] {
  if (written.includes('/')) return written.split('/');
  const [verb = '', ...rest] = written.split(' ');
  return regular(verb).map((form) => [form, ...rest].join(' '));
}

export const deedRows = () =>
  DEEDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [
        kind = '',
        formatText,
        plover = '',
        parties,
        verbs = '',
        objects = '',
        by = '',
        beside = '',
      ] = line.split('|');
      const format = FORMATS.find((known) => known === formatText);
      if (!format) return [];
      const deed: Deed = {
        parties: Number(parties),
        objects: wordsOf(objects),
        by: wordsOf(by),
        beside: wordsOf(beside.replace('~', '')),
        isAnywhere: beside.startsWith('~'),
      };
      return verbs.split(';').map((written) => ({
        kind,
        format,
        plover,
        deed,
        isNoun: written.startsWith('='),
        forms: written.startsWith('=') ? [written.slice(1)] : formsOf(written),
      }));
    });
