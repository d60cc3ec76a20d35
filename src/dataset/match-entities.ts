/**
 * Which known person, organisation, place or topic a newly found name stands for: by folded names
 * and countries, and never by a guess between two.
 */
import { wordsIn } from '../lib/fold.ts';
import { isOneEditApart } from '../lib/one-edit.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
  readonly alternateNames?: readonly string[] | null | undefined;
  readonly country?: string | null | undefined;
}

export interface Match<T> {
  readonly record: T;
  /** `alike`: a slip or a part of the name apart; worth a look. */
  readonly how: 'same' | 'alike';
}

const keyOf = (name: string) => wordsIn(name).join(' ');
const namesOf = ({ name, names, alternateNames }: Named) => [
  name,
  ...Object.values(names ?? {}),
  ...(alternateNames ?? []),
];
/** Whether two of one name are of different countries, as far as is known. */
export const isElsewhere = (a: Named, b: Named) =>
  Boolean(a.country && b.country) && a.country !== b.country;
const isSameCountry = (a: Named, b: Named) => Boolean(a.country) && a.country === b.country;

/** Whether two words differ by one letter put in, left out or replaced; short words never do. */
export const isOneSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && isOneEditApart(a, b);

/** All words of the shorter name, in the longer one: “Tayyip Erdoğan”, “Recep Tayyip Erdoğan”. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short.every((word) => long.includes(word));
}

const isAlmost = (a: readonly string[], b: readonly string[]) =>
  a.length > 1 &&
  a.length === b.length &&
  a.filter((word, i) => word !== b[i]).length === 1 &&
  a.every((word, i) => word === b[i] || isOneSlip(word, b[i] ?? ''));

/** An index of known records of one kind; a family name alone tells people apart by country only. */
export class NameIndex<T extends Named> {
  readonly #records: readonly T[];
  readonly #byId: ReadonlyMap<string, T>;
  readonly #byKey = new Map<string, T[]>();
  readonly #arePeople: boolean;

  constructor(records: readonly T[], { arePeople = false } = {}) {
    this.#records = records;
    this.#byId = new Map(records.map((record) => [record.id, record]));
    this.#arePeople = arePeople;
    for (const record of records) {
      for (const key of new Set(namesOf(record).map(keyOf))) {
        const list = this.#byKey.get(key);
        if (list) list.push(record);
        else if (key !== '') this.#byKey.set(key, [record]);
      }
    }
  }

  match(found: Named): Match<T> | undefined {
    const byId = this.#byId.get(found.id);
    if (byId && !isElsewhere(found, byId)) return { record: byId, how: 'same' };
    const key = keyOf(found.name);
    const isFamilyName = this.#arePeople && !key.includes(' ');
    const same = (this.#byKey.get(key) ?? []).filter((record) =>
      isFamilyName ? isSameCountry(found, record) : !isElsewhere(found, record),
    );
    const [only] = same;
    if (only) return same.length === 1 ? { record: only, how: 'same' } : undefined;
    return this.#arePeople ? this.#alike(found, key.split(' ')) : undefined;
  }

  #alike(found: Named, words: readonly string[]): Match<T> | undefined {
    const near = this.#records.filter((record) => {
      if (isElsewhere(found, record)) return false;
      const theirs = namesOf(record).map(wordsIn);
      if (theirs.some((other) => isPart(words, other))) return true;
      return isSameCountry(found, record) && theirs.some((other) => isAlmost(words, other));
    });
    const [only] = near;
    return only && near.length === 1 ? { record: only, how: 'alike' } : undefined;
  }
}

/** `wanted`, or with a suffix that is the same every time: ids outlive the session that made them. */
export function freeId(wanted: string, isTaken: (id: string) => boolean, suffix: string): string {
  if (!isTaken(wanted)) return wanted;
  const once = `${wanted}-${suffix}`;
  let id = once;
  for (let n = 2; isTaken(id); n++) id = `${once}-${n}`;
  return id;
}

/** An ASCII id of a name; `other` where nothing of it is ASCII. */
export const slugOf = (name: string, other: string): string =>
  wordsIn(name)
    .map((word) => word.replaceAll(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, 80) || other;
