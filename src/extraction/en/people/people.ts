/**
 * The people of an article: full names first, then family names, offices and pronouns resolved to
 * them, so that every person is one, whatever the text calls them.
 */
import { lexicon } from '../lexicon/lexicon.ts';
import { nameMatch } from '../../name-likeness.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { Document } from '../text/document.ts';
import { lastBefore, latest } from './latest.ts';
import type { Run } from './scene.ts';

export interface PersonMention {
  readonly person: Person;
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
  readonly by: 'name' | 'office' | 'pronoun' | 'group';
}

export interface HeldOffice {
  readonly office: OfficeMention;
  readonly country: string | undefined;
}

export interface Person {
  keys: readonly string[];
  name: string;
  readonly forms: Set<string>;
  /** The first few times that an office stands beside the name. */
  readonly held: HeldOffice[];
  /** First tokens of all of them. */
  readonly beside: Set<number>;
  readonly mentions: PersonMention[];
  country: string | undefined;
  /** That of a counterpart, and so not this one’s own. */
  otherThan?: string | undefined;
  /** Whose counterpart it is, and so of another country. */
  unlike?: Person | undefined;
  /** The two countries that the report is about, where it is of one of them. */
  among?: readonly string[] | undefined;
  female: boolean;
}

/** That of a counterpart. */
export const isOthers = ({ otherThan, unlike, among }: Person, country: string | undefined) =>
  country !== undefined &&
  (country === otherThan ||
    country === unlike?.country ||
    (among !== undefined && !among.includes(country)));

/** Of names that begin alike only so many are compared, so that 10,000 names take linear time. */
const MOST_NEAR = 150;

const MOST_HELD = 30;

/** Of a part of a country. */
const REGIONAL = /^(?:premier|minister-president)$/;

const KIN = /^(?:wife|husband|spouse|son|daughter|brother|sister|father|mother)$/;

/** Enough to be taken for a person where two words or more are capitalised, or one. */
const ENOUGH = 2;

export class People {
  readonly all: Person[] = [];
  /** By folded word of a name: who may be meant. */
  private readonly byKey = new Map<string, Person[]>();
  private readonly byOffice = new Map<string, Person[]>();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  private textOf(first: number, last: number): string {
    const { text, tokens } = this.document;
    return text
      .slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
      .replace(/\s+/g, ' ')
      .replace(/[[\]]/g, '');
  }

  /** Those whose name shares a first letter and may match; later mentioned first. */
  private candidates(keys: readonly string[]): Person[] {
    const found = new Set<Person>();
    for (const key of keys) {
      const near = this.byKey.get(key.slice(0, 2)) ?? [];
      for (let i = Math.max(0, near.length - MOST_NEAR); i < near.length; i++) {
        const person = near[i];
        if (person) found.add(person);
      }
    }
    return [...found];
  }

  /** “his wife, X”, “the president’s son X” */
  private isKin({ mentions: [first] }: Person): boolean {
    const { tokens } = this.document;
    const at = first ? first.first - 1 : -1;
    return KIN.test(tokens[tokens[at]?.word.text === ',' ? at - 1 : at]?.word.key ?? '');
  }

  find(keys: readonly string[], offices: readonly OfficeMention[] = []): Person | undefined {
    let best: Person | undefined;
    let bestScore = 0;
    for (const person of this.candidates(keys)) {
      const match = nameMatch(keys, person.keys);
      if (match === 0) continue;
      let score: number = match * 10;
      const isSameOffice = offices.some((office) =>
        person.held.some((held) => held.office.id === office.id),
      );
      if (isSameOffice) score += 8;
      else if (keys.length < 2 && offices.length > 0 && person.held.length > 0) score -= 4;
      // “President X” is less likely the first lady of that name, or his wife.
      else if (keys.length < 2 && offices.length > 0 && this.isKin(person)) score -= 6;
      const isOtherCountry = offices.some(
        ({ country }) =>
          country !== undefined && person.country !== undefined && country !== person.country,
      );
      if (isOtherCountry && keys.length < 2) score -= 15;
      // A shared family name alone is of whom the report told first.
      score += (person.held.length > 0 ? 1 : 0) + Math.min(2, person.mentions.length / 10);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  private index(person: Person): void {
    for (const key of person.keys) {
      const start = key.slice(0, 2);
      const list = this.byKey.get(start);
      if (!list) this.byKey.set(start, [person]);
      else if (list.at(-1) !== person) list.push(person);
    }
  }

  /** Adds a mention of a name; a person is made where none fits and the evidence is enough. */
  add(run: Run, enough = ENOUGH): Person | undefined {
    const { keys, first, last, offices } = run;
    let person = this.find(keys, offices);
    const hasLeader =
      keys.length === 1 && lexicon().leaders.has(keys[0] ?? '') && offices.length === 0;
    if (!person) {
      const isEnough =
        keys.length > 1
          ? run.weight >= enough
          : offices.length > 0 || run.weight >= 2.75 || hasLeader;
      if (!isEnough) return undefined;
      person = {
        keys,
        name: this.textOf(first, last),
        forms: new Set(),
        held: [],
        beside: new Set(),
        mentions: [],
        country: undefined,
        female: false,
      };
      this.all.push(person);
      this.index(person);
    } else if (keys.length > person.keys.length && !run.line.title) {
      person.keys = keys;
      person.name = this.textOf(first, last);
      this.index(person);
    }
    person.forms.add(this.textOf(first, last));
    for (const office of offices) this.hold(person, office);
    person.mentions.push({ person, first, last, by: 'name' });
    const title = this.document.tokens[first - 1]?.word.key;
    if (title === 'mrs' || title === 'ms' || title === 'madame' || title === 'queen')
      person.female = true;
    return person;
  }

  hold(person: Person, told: OfficeMention): void {
    const office = this.regional(person, told);
    const country = office.country;
    const holders = this.byOffice.get(office.id);
    if (!holders) this.byOffice.set(office.id, [person]);
    else if (!person.held.some((held) => held.office.id === office.id)) holders.push(person);
    const isKnown =
      person.beside.has(office.first) ||
      (person.held.length >= MOST_HELD &&
        person.held.some((held) => held.office.id === office.id && held.country === country));
    person.beside.add(office.first);
    if (!isKnown) person.held.push({ office, country });
    if (country !== undefined && person.country === undefined) person.country = country;
  }

  /** “Premier X” of whom the text tells to be the premier of a province. */
  private regional({ held }: Person, office: OfficeMention): OfficeMention {
    if (office.id !== 'prime-minister' || office.country !== undefined) return office;
    if (!this.isPremier(office)) return office;
    const { id, name } = held.find((one) => REGIONAL.test(one.office.id))?.office ?? office;
    return id === office.id ? office : { ...office, id, name, parts: [{ id, name }] };
  }

  /** “Premier X of Alberta” */
  headPart({ held }: Person): void {
    for (const [i, { office, country }] of held.entries())
      if (office.id === 'prime-minister' && this.isPremier(office)) {
        const part = { id: 'premier', name: 'Premier' };
        held[i] = { office: { ...office, ...part, parts: [part] }, country };
      }
  }

  private isPremier({ last }: OfficeMention): boolean {
    return this.document.tokens[last - 1]?.word.key === 'premier';
  }

  /** “the two ministers”: of whatever field. */
  officesLike(words: RegExp): string[] {
    return [...this.byOffice.keys()].filter((id) => words.test(id) && !id.startsWith('prime-'));
  }

  /** The people last named who hold one of some offices, as many as are counted. */
  latest(ids: readonly string[], before: number, count: number): Person[] {
    const holders = new Set(ids.flatMap((id) => (this.byOffice.get(id) ?? []).slice(-MOST_NEAR)));
    return [...holders]
      .map((person) => [person, lastBefore(person.mentions, before)] as const)
      .filter(([, at]) => at >= 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([person]) => person);
  }

  /** Who holds an office that the text names without a person: “the Turkish president”. */
  holder(officeId: string, country: string | undefined, before: number): Person | undefined {
    const fits = (this.byOffice.get(officeId) ?? [])
      .slice(-MOST_NEAR)
      .filter(
        (person) =>
          person.held.some(({ office }) => office.id === officeId && !office.former) &&
          (country === undefined || person.country === country),
      );
    if (fits.length === 0) return undefined;
    if (country === undefined && fits.length > 1) {
      const earlier = fits.filter((person) => (person.mentions[0]?.first ?? Infinity) < before);
      return latest(earlier, before);
    }
    return latest(fits, before) ?? fits[0];
  }
}
