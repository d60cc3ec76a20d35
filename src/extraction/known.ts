/** What one article is known to tell, or was found to tell, as the fields that are compared. */
import type { DatasetFile, EventRecord } from '../domain/schema.ts';

export interface KnownPerson {
  readonly name: string;
  readonly country: string | undefined;
  /** Without their country: `foreign-minister`. */
  readonly offices: readonly string[];
}

export interface KnownEvent {
  readonly format: string;
  readonly status: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly participants: readonly string[];
  readonly countries: readonly string[];
}

export interface Known {
  readonly people: readonly KnownPerson[];
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly events: readonly KnownEvent[];
}

/** Without the owner and the word for a rank: `tr-foreign-minister` → `foreign-minister`. */
const unowned = (position: string, owners: readonly (string | null | undefined)[]) => {
  const owner = owners.find((id) => id && position.startsWith(`${id.toLowerCase()}-`));
  return owner ? position.slice(owner.length + 1) : position;
};

/** What a data set says of one of its articles. */
export function knownOf(file: DatasetFile, article: string): Known {
  const record = file.articles?.find(({ id }) => id === article);
  const claims = (file.claims ?? []).filter((claim) => claim.article === article);
  const ids = new Set(claims.map(({ event }) => event));
  const people = new Map((file.people ?? []).map((person) => [person.id, person] as const));
  const positions = new Map(
    (file.positions ?? []).map((position) => [position.id, position] as const),
  );
  const told = new Set(
    claims.flatMap(({ property, value, who }) =>
      property === 'participant' ? [value] : who ? [who] : [],
    ),
  );
  const offices = (person: string): string[] => {
    const own = (file.occupancies ?? [])
      .filter(({ holder }) => holder === person)
      .map(({ position }) => position);
    const claimed = claims
      .filter(({ property, who }) => property === 'position' && who === person)
      .map(({ value }) => value);
    return [...new Set([...own, ...claimed])]
      .filter((id) => positions.get(id)?.kind !== 'rank')
      .map((id) => unowned(id, [positions.get(id)?.organisation, positions.get(id)?.country]));
  };
  const nameOf = (id: string) => people.get(id)?.name;
  const eventOf = (event: EventRecord): KnownEvent => ({
    format: event.format,
    status: event.status,
    date: event.date ?? undefined,
    place: event.place ?? undefined,
    participants: (event.participants ?? [])
      .filter(({ who }) => told.has(who))
      .map(({ who }) => nameOf(who))
      .filter((name) => name !== undefined),
    countries: event.countries ?? [],
  });
  const events = (file.events ?? [])
    .filter(({ id, salience }) => ids.has(id) && salience === 'main')
    .map(eventOf);
  const isOnly = (file.articles ?? []).length === 1;
  return {
    people: [...people.values()]
      .filter(({ id }) => isOnly || told.has(id))
      .map(({ id, name, country }) => ({
        name,
        country: country ?? undefined,
        offices: offices(id),
      })),
    countries: record?.mentions?.countries ?? [],
    topics: record?.mentions?.topics ?? [],
    events,
  };
}
