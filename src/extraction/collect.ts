/**
 * Findings of many articles as one data set: the same person, place or event told by several
 * reports is one, with a claim for every report. Keeps compact results only, never the texts.
 */
import type {
  Article,
  ClaimRecord,
  DatasetFile,
  EventRecord,
  Occupancy,
  Organisation,
  Participant,
  Person,
  Place,
  Position,
  Topic,
} from '../domain/schema.ts';
import { detached } from '../lib/detached.ts';
import { claimsOf, partClaim } from './claims.ts';
import { slugOfEvent } from './event-ids.ts';
import type { ReadArticle } from './extract.ts';
import type { Found, FoundEvent, FoundOrganisation, FoundPerson, RecordWords } from './findings.ts';
import { absorb, KnownEvents } from './known-events.ts';
import { PersonRegister } from './person-register.ts';
import { positionOf } from './positions.ts';

export interface CollectOptions {
  readonly id: string;
  readonly title: string;
  readonly updated?: string | undefined;
  /** Passages are copied into the claims; `null` in their place where the data is to be published. */
  readonly quotes: boolean;
}

type NamedPosition = Position & { alternateNames: string[] };
type NamedOrganisation = Pick<FoundOrganisation, 'id' | 'name'> & Partial<FoundOrganisation>;

interface Held {
  readonly id: string;
  readonly rank: boolean;
  readonly found: Found;
}

export class Collection {
  private readonly articles: Article[] = [];
  private readonly register = new PersonRegister();
  private readonly organisations = new Map<string, Organisation>();
  private readonly places = new Map<string, Place>();
  private readonly topics = new Map<string, Topic>();
  private readonly positions = new Map<string, NamedPosition>();
  private readonly holders = new Map<string, 'dated' | 'undated'>();
  private readonly occupancies = new Map<string, Occupancy>();
  private readonly events = new KnownEvents((place) => this.places.get(place)?.country);
  private readonly ids = new Set<string>();
  private readonly claims: ClaimRecord[] = [];
  private readonly options: CollectOptions;

  constructor(options: CollectOptions) {
    this.options = options;
  }

  add(article: ReadArticle): void {
    const read = { ...article, findings: detached(article.findings) };
    const { input, findings, language } = read;
    const { words } = language;
    const id = this.freeId(`a${this.articles.length + 1}`);
    this.articles.push({
      id,
      label: input.file ?? words.article(this.articles.length + 1),
      file: input.file ?? null,
      sha256: input.sha256 ?? null,
      length: input.text.length,
      publisher: null,
      url: null,
      datePublished: findings.published ?? null,
      inLanguage: findings.inLanguage,
      mentions: {
        countries: findings.countries.map(({ code }) => code),
        topics: findings.topics.map(({ id: topic }) => topic),
      },
    });
    for (const { id: topic } of findings.topics) this.addTopic(topic, words);
    for (const organisation of findings.organisations) this.addOrganisation(organisation);
    const people = findings.people.map((person) => {
      const record = this.register.add(person, language.organisations);
      return { record, offices: this.addOffices(person, record.id, read) };
    });
    const recorded = findings.events.map((found) => this.addEvent(found, read, id, people));
    for (const [i, { parent, trigger }] of findings.events.entries()) {
      const event = recorded[i];
      const whole = parent === undefined ? undefined : recorded[parent];
      if (!event || !whole || event === whole || event.superEvent || whole.superEvent === event.id)
        continue;
      event.superEvent = whole.id;
      const { quotes } = this.options;
      this.claim(
        partClaim(whole.id, trigger, { event, article: id, text: input.text, quotes, words }),
      );
    }
  }

  private claim(claim: Omit<ClaimRecord, 'id'>): void {
    this.claims.push({ ...detached(claim), id: `c${this.claims.length + 1}` });
  }

  private addTopic(id: string, words: RecordWords): void {
    if (this.topics.has(id)) return;
    const broader = words.broader[id] ?? null;
    this.topics.set(id, { id, name: words.topic(id), broader });
    if (broader !== null) this.addTopic(broader, words);
  }

  private addOrganisation({ id, name, forms = [], country }: NamedOrganisation): void {
    const known = this.organisations.get(id);
    const alternateNames = [...new Set([...(known?.alternateNames ?? []), ...forms])];
    this.organisations.set(id, {
      id,
      name,
      alternateNames,
      country: known?.country ?? country ?? null,
    });
  }

  /** Keeps all offices; the answer is those that someone holds now. */
  private addOffices(
    { offices }: FoundPerson,
    holder: string,
    { findings, language }: ReadArticle,
  ): Held[] {
    const held: Held[] = [];
    for (const office of offices) {
      if (office.organisation) this.addOrganisation(office.organisation);
      const made = positionOf(office, language.words);
      const position = this.positions.get(made.id) ?? made;
      const { asWritten } = office;
      if (asWritten !== position.name && !position.alternateNames.includes(asWritten))
        position.alternateNames.push(asWritten);
      this.positions.set(made.id, position);
      if (office.former) {
        this.leave(holder, position, findings.published);
        continue;
      }
      this.occupy(holder, position, findings.published);
      held.push({ rank: office.rank, id: made.id, found: office.found });
    }
    return held;
  }

  private addEvent(
    found: FoundEvent,
    { input, findings, language }: ReadArticle,
    article: string,
    people: readonly { readonly record: Person; readonly offices: readonly Held[] }[],
  ): EventRecord {
    const { words } = language;
    const names = new Map<string, string>();
    const inOffice = new Map<string, Found>();
    const participants = found.participants.map(({ who, role }): Participant => {
      if ('organisation' in who) {
        const { id, name, country } = who.organisation;
        this.addOrganisation(who.organisation);
        names.set(id, name);
        return { who: id, role, position: null, country: country ?? null };
      }
      const { record, offices } = people[who.person] ?? {};
      const id = record?.id ?? 'unknown';
      names.set(id, record?.name ?? id);
      const office = offices?.find(({ rank }) => !rank) ?? offices?.[0];
      if (office) {
        inOffice.set(id, office.found);
        names.set(office.id, this.positions.get(office.id)?.name ?? office.id);
      }
      return { who: id, role, position: office?.id ?? null, country: record?.country ?? null };
    });
    const { place } = found;
    if (place && !this.places.has(place.id))
      this.places.set(place.id, { id: place.id, name: place.name, country: place.country ?? null });
    for (const { id } of found.topics) this.addTopic(id, words);
    const record: EventRecord = {
      id: '',
      name: words.event(
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
    const known = this.events.sameAs(record);
    const event = known ?? record;
    if (known) absorb(known, record);
    else {
      record.id = this.freeId(slugOfEvent(record, findings.published));
      this.events.add(record);
    }
    const { quotes } = this.options;
    const told = { article, text: input.text, event, participants, quotes, names, inOffice, words };
    for (const claim of claimsOf(found, told)) this.claim(claim);
    return event;
  }

  /** In office on the day of the report: since some day up to it, until some day from it on. */
  private occupy(holder: string, { id, kind }: Position, published: string | undefined): void {
    const key = `${holder} ${id}`;
    const known = this.occupancies.get(key);
    if (known) {
      const left = known.startDate ? undefined : known.endDate?.slice('[..'.length, -1);
      if (!published || !left || left < published) return;
      known.startDate = `[..${published}]`;
      known.endDate = `[${published}..${left}]`;
      return;
    }
    // Two at a time can be told apart by days alone.
    const hasHolder = this.holders.get(id);
    if (kind !== 'rank' && hasHolder && (hasHolder === 'undated' || !published)) return;
    if (hasHolder !== 'undated') this.holders.set(id, published ? 'dated' : 'undated');
    const [startDate, endDate] = published
      ? [`[..${published}]`, `[${published}..]`]
      : [null, null];
    this.occupancies.set(key, { holder, position: id, startDate, endDate });
  }

  /** No longer in office on the day of the report: until some day up to it. */
  private leave(holder: string, { id }: Position, published: string | undefined): void {
    const key = `${holder} ${id}`;
    const known = this.occupancies.get(key);
    if (!published) return;
    const since = known?.endDate?.endsWith('..]') ? known.endDate.slice(1, -'..]'.length) : '';
    if (!known)
      this.occupancies.set(key, {
        holder,
        position: id,
        startDate: null,
        endDate: `[..${published}]`,
      });
    else if (since && since < published) known.endDate = `[${since}..${published}]`;
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
      events: this.events.all,
      claims: this.claims,
    };
  }
}
