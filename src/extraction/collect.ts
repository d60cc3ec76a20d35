/**
 * Findings of many articles as one data set: the same person, place or event told by several
 * reports is one, with a claim for every report. Keeps compact results only, never the texts.
 */
import { datesExclude, parseEdtf } from '../domain/edtf.ts';
import type {
  Article,
  ClaimRecord,
  DatasetFile,
  EventRecord,
  Occupancy,
  Organisation,
  Person,
  Place,
  Position,
  Topic,
} from '../domain/schema.ts';
import { BROADER } from './en/tables/topics.ts';
import { claimsOf, partClaim } from './claims.ts';
import { nameOfEvent, slugOfEvent } from './event-names.ts';
import type { ReadArticle } from './extract.ts';
import type { FoundEvent } from './findings.ts';
import { PersonRegister } from './person-register.ts';
import { positionOf } from './positions.ts';

export interface CollectOptions {
  readonly id: string;
  readonly title: string;
  readonly updated?: string | undefined;
  /** Passages are copied into the claims; `null` in their place where the data is to be published. */
  readonly quotes: boolean;
}

const FAMILIES: Readonly<Record<string, string>> = {
  'bilateral-meeting': 'meeting',
  'delegation-talks': 'meeting',
  summit: 'gathering',
  conference: 'gathering',
};
const familyOf = (format: string) => FAMILIES[format] ?? format;

export class Collection {
  private readonly articles: Article[] = [];
  private readonly register = new PersonRegister();
  private readonly organisations = new Map<string, Organisation>();
  private readonly places = new Map<string, Place>();
  private readonly topics = new Map<string, Topic>();
  private readonly positions = new Map<string, Position>();
  private readonly occupancies = new Map<string, Occupancy>();
  private readonly events: EventRecord[] = [];
  private readonly byKey = new Map<string, EventRecord[]>();
  private readonly ids = new Set<string>();
  private readonly claims: ClaimRecord[] = [];
  private readonly options: CollectOptions;

  constructor(options: CollectOptions) {
    this.options = options;
  }

  add({ input, findings }: ReadArticle): void {
    const articleId = this.freeId(`a${this.articles.length + 1}`);
    this.articles.push({
      id: articleId,
      label: input.file ?? `Article ${this.articles.length + 1}`,
      file: input.file ?? null,
      sha256: input.sha256 ?? null,
      length: input.text.length,
      publisher: null,
      url: null,
      datePublished: findings.published ?? null,
      inLanguage: findings.inLanguage,
      mentions: {
        countries: findings.countries.map(({ code }) => code),
        topics: findings.topics.map(({ id }) => id),
      },
    });
    for (const { id, name } of findings.topics)
      this.topics.set(id, { id, name, broader: BROADER[id] ?? null });
    for (const [id, broader] of Object.entries(BROADER))
      if (this.topics.has(id) && !this.topics.has(broader))
        this.topics.set(broader, { id: broader, name: titleOf(broader), broader: null });
    for (const { id, name, forms, country } of findings.organisations) {
      const known = this.organisations.get(id)?.alternateNames ?? [];
      const alternateNames = [...new Set([...known, ...forms])];
      this.organisations.set(id, { id, name, alternateNames, country: country ?? null });
    }
    const people = findings.people.map((person) => this.register.add(person));
    const positions = findings.people.map((person, i) => {
      const held = person.offices.flatMap((office) => {
        const made = positionOf(office);
        if (office.organisation && !this.organisations.has(office.organisation.id))
          this.organisations.set(office.organisation.id, {
            ...office.organisation,
            alternateNames: [],
            country: null,
          });
        const known = this.positions.get(made.id);
        const position = known ?? made;
        if (
          office.asWritten !== position.name &&
          !position.alternateNames?.includes(office.asWritten)
        )
          position.alternateNames?.push(office.asWritten);
        this.positions.set(made.id, position);
        const holder = people[i]?.id ?? '';
        if (!office.former) this.occupy(holder, position, findings.published);
        return office.former ? [] : [{ office, id: made.id }];
      });
      return held;
    });
    const recorded: EventRecord[] = [];
    for (const found of findings.events)
      recorded.push(
        this.addEvent(found, input.text, articleId, people, positions, findings.published),
      );
    for (const [i, { parent }] of findings.events.entries()) {
      const event = recorded[i];
      const whole = parent === undefined ? undefined : recorded[parent];
      if (event && whole && event !== whole && !event.superEvent && whole.superEvent !== event.id) {
        event.superEvent = whole.id;
        const { trigger } = findings.events[i] ?? {};
        if (trigger)
          this.claims.push({
            ...partClaim(event.id, whole.id, articleId, trigger, input.text, this.options.quotes),
            id: `c${this.claims.length + 1}`,
          });
      }
    }
  }

  private addEvent(
    found: FoundEvent,
    text: string,
    article: string,
    people: readonly Person[],
    positions: readonly (readonly { office: { rank: boolean }; id: string }[])[],
    published: string | undefined,
  ): EventRecord {
    const participants = found.participants.map(({ who, role }) => {
      if ('organisation' in who) {
        const { id, name, country } = who.organisation;
        if (!this.organisations.has(id))
          this.organisations.set(id, { id, name, alternateNames: [], country: country ?? null });
        return {
          who: who.organisation.id,
          role,
          position: null,
          country: who.organisation.country ?? null,
        };
      }
      const person = people[who.person];
      const held = positions[who.person] ?? [];
      const position = (held.find(({ office }) => !office.rank) ?? held[0])?.id ?? null;
      return { who: person?.id ?? 'unknown', role, position, country: person?.country ?? null };
    });
    const { place } = found;
    if (place && !this.places.has(place.id))
      this.places.set(place.id, { id: place.id, name: place.name, country: place.country });
    for (const { id } of found.topics)
      if (!this.topics.has(id))
        this.topics.set(id, { id, name: titleOf(id), broader: BROADER[id] ?? null });
    const names = new Map<string, string>();
    for (const person of people) names.set(person.id, person.name);
    for (const organisation of this.organisations.values())
      names.set(organisation.id, organisation.name);
    const record: EventRecord = {
      id: '',
      name: nameOfEvent(
        found,
        participants.map(({ who }) => names.get(who) ?? who),
      ),
      event: found.plover === 'OTHER' ? null : (found.plover as EventRecord['event']),
      mode: [...found.mode],
      format: found.format,
      status: found.status,
      salience: found.salience,
      date: found.date?.edtf ?? null,
      place: place?.id ?? null,
      superEvent: null,
      participants,
      countries: found.countries.map(({ code }) => code),
      topics: found.topics.map(({ id }) => id),
    };
    const known = this.sameAs(record);
    const event = known ?? record;
    if (known) absorb(known, record);
    else {
      record.id = this.freeId(
        slugOfEvent(
          record,
          participants.map(({ who }) => who),
          published,
        ),
      );
      this.events.push(record);
      const key = familyOf(record.format);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), record]);
    }
    const quotes = this.options.quotes;
    for (const claim of claimsOf(found, { article, text, event, participants, quotes, names }))
      this.claims.push({ ...claim, id: `c${this.claims.length + 1}` });
    return event;
  }

  /** Another report’s event of the same kind, with the same company, that no date or place excludes. */
  private sameAs(record: EventRecord): EventRecord | undefined {
    const who = new Set((record.participants ?? []).map((participant) => participant.who));
    if (who.size === 0 || !record.date) return undefined;
    const date = parseEdtf(record.date);
    return (this.byKey.get(familyOf(record.format)) ?? []).find((other) => {
      const theirs = (other.participants ?? []).map((participant) => participant.who);
      const common = theirs.filter((id) => who.has(id)).length;
      if (common === 0 || common < Math.min(who.size, theirs.length)) return false;
      if (
        familyOf(record.format) !== 'gathering' &&
        common < 2 &&
        familyOf(record.format) === 'meeting'
      )
        return false;
      const otherDate = other.date ? parseEdtf(other.date) : undefined;
      if (!date || !otherDate || datesExclude(date, otherDate)) return false;
      const here = record.place ? this.places.get(record.place) : undefined;
      const there = other.place ? this.places.get(other.place) : undefined;
      return !here || !there || here.id === there.id || here.country === there.country;
    });
  }

  /** In office on the day of the report: since some day up to it, until some day from it on. */
  private occupy(holder: string, { id, kind }: Position, published: string | undefined): void {
    const key = `${holder} ${id}`;
    if (this.occupancies.has(key)) return;
    const isTaken = [...this.occupancies.values()].some(
      ({ position, startDate }) => position === id && (!startDate || !published),
    );
    if (kind !== 'rank' && isTaken) return;
    const [startDate, endDate] = published
      ? [`[..${published}]`, `[${published}..]`]
      : [null, null];
    this.occupancies.set(key, { holder, position: id, startDate, endDate });
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.ids.has(id); n++) id = `${wanted}-${n}`;
    this.ids.add(id);
    return id;
  }

  file(): DatasetFile {
    const { id, title, updated } = this.options;
    return {
      parley: 1,
      id,
      title,
      description: null,
      updated: updated ?? null,
      articles: this.articles,
      people: this.register.people(),
      organisations: [...this.organisations.values()],
      places: [...this.places.values()],
      topics: [...this.topics.values()],
      positions: [...this.positions.values()],
      occupancies: [...this.occupancies.values()],
      events: this.events,
      claims: this.claims,
    };
  }
}

const titleOf = (id: string) =>
  id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

function absorb(known: EventRecord, added: EventRecord): void {
  known.date ??= added.date;
  if (
    known.date &&
    added.date &&
    added.date.length > known.date.length &&
    added.date.startsWith(known.date)
  )
    known.date = added.date;
  known.place ??= added.place;
  if (known.status === 'announced' || known.status === 'unknown') known.status = added.status;
  if (added.salience === 'main') known.salience = 'main';
  for (const participant of added.participants ?? []) {
    const same = known.participants?.find(({ who }) => who === participant.who);
    if (!same) known.participants?.push(participant);
    else same.position ??= participant.position;
  }
  for (const code of added.countries ?? [])
    if (!known.countries?.includes(code)) known.countries?.push(code);
  for (const topic of added.topics ?? [])
    if (!known.topics?.includes(topic)) known.topics?.push(topic);
}
