/** People over several articles: one record for one person, all the names they go by. */
import type { Person } from '../domain/schema.ts';
import { nameMatch } from './name-likeness.ts';
import type { FoundPerson } from './findings.ts';
import { keysOf, slug } from './fold.ts';

interface Entry {
  readonly record: Person & { alternateNames: string[] };
  keys: readonly string[];
  readonly offices: Set<string>;
}

export class PersonRegister {
  private readonly entries: Entry[] = [];
  private readonly byFamily = new Map<string, Entry[]>();
  private readonly ids = new Set<string>();

  /** @param taken ids that are not for people */
  add(found: FoundPerson, taken: ReadonlySet<string>): Person {
    const keys = keysOf(found.name);
    const offices = found.offices.map(({ id }) => id);
    const entry = this.find(keys, found.country, offices) ?? this.create(found.name, keys, taken);
    const { record } = entry;
    if (keys.length > entry.keys.length && keys.length > 1) {
      addName(record, record.name);
      record.name = found.name;
      entry.keys = keys;
      this.index(entry);
    } else addName(record, found.name);
    for (const form of found.forms) addName(record, form);
    record.country ??= found.country ?? null;
    for (const office of offices) entry.offices.add(office);
    return record;
  }

  private find(
    keys: readonly string[],
    country: string | undefined,
    offices: readonly string[],
  ): Entry | undefined {
    const near = new Set(keys.flatMap((key) => this.byFamily.get(key.slice(0, 2)) ?? []));
    let best: Entry | undefined;
    let bestScore = 0;
    for (const entry of near) {
      const match = nameMatch(keys, entry.keys);
      const isElsewhere =
        country !== undefined && entry.record.country && entry.record.country !== country;
      // A family name alone is not enough across articles, unless country or office agree.
      const isOnlyFamily = keys.length === 1 || entry.keys.length === 1;
      const agrees =
        (country !== undefined && entry.record.country === country) ||
        offices.some((office) => entry.offices.has(office));
      if (match === 0 || (isElsewhere && match < 3) || (isOnlyFamily && !agrees)) continue;
      if (match > bestScore) {
        best = entry;
        bestScore = match;
      }
    }
    return best;
  }

  private create(name: string, keys: readonly string[], taken: ReadonlySet<string>): Entry {
    let id = slug(name) || `person-${this.entries.length + 1}`;
    for (let n = 2; this.ids.has(id) || taken.has(id); n++) id = `${slug(name) || 'person'}-${n}`;
    this.ids.add(id);
    const record = { id, name, alternateNames: [], country: null };
    const entry: Entry = { record, keys, offices: new Set() };
    this.entries.push(entry);
    this.index(entry);
    return entry;
  }

  private index(entry: Entry): void {
    for (const key of entry.keys) {
      const list = this.byFamily.get(key.slice(0, 2));
      if (!list) this.byFamily.set(key.slice(0, 2), [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  }

  people(): Person[] {
    return this.entries.map(({ record }) => record);
  }
}

function addName(record: { name: string; alternateNames: string[] }, name: string): void {
  if (name !== record.name && !record.alternateNames.includes(name))
    record.alternateNames.push(name);
}
