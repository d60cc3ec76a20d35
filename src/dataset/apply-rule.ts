/**
 * The data set as one rule shows it: wherever claims exclude each other, the event's own columns
 * hold the chosen value, so that the timeline, the list and the page of an event can't differ.
 */
import { stringAt } from '../lib/columns.ts';
import { StringBuilder } from '../lib/string-builder.ts';
import { NO_END } from '../lib/day.ts';
import { stableSort } from '../lib/sort.ts';
import { datesExclude, parseEdtf } from '../domain/edtf.ts';
import { ATTENDANCES, PROPERTIES, STATUSES } from '../domain/vocabulary.ts';
import { dateFlagsOf, type Dataset, type EventColumns } from './dataset.ts';
import { actorsById } from './apart.ts';
import { attend } from './attendance.ts';
import { buildFacets } from './build-facets.ts';
import { disputesOf } from './disputes.ts';
import { reorderEvents } from './reorder.ts';
import { changesBy, type RuleChange } from './rule-changes.ts';
import { participationOf, type ShowRule } from './shown-value.ts';

const PARTICIPANT = PROPERTIES.indexOf('participant');

/** Copies of the columns in which a rule can make a difference. */
function copyOf(events: EventColumns) {
  return {
    ...events,
    startFrom: events.startFrom.slice(),
    startTo: events.startTo.slice(),
    endFrom: events.endFrom.slice(),
    endTo: events.endTo.slice(),
    dateFlags: events.dateFlags.slice(),
    status: events.status.slice(),
    place: events.place.slice(),
    positions: events.positions.slice(),
    attendance: events.attendance.slice(),
  };
}

class Change {
  readonly dataset: Dataset;
  readonly events: ReturnType<typeof copyOf>;
  readonly actors: ReadonlyMap<string, number>;
  readonly dates = new Map<number, string>();
  changed = false;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.events = copyOf(dataset.events);
    this.actors = actorsById(dataset);
  }

  /** Puts a chosen value in the place of the file's own. */
  choose({ disagreement, value }: RuleChange): void {
    const { event, property, rule, who } = disagreement;
    if (rule === 'denied') {
      this.#deny(event, value);
      return;
    }
    if (property === 'date') this.#date(event, value);
    else if (property === 'place') {
      this.events.place[event] = this.dataset.places.findIndex(({ id }) => id === value);
    } else if (property === 'status') {
      this.events.status[event] = STATUSES.findIndex((status) => status === value);
      this.#attend(event);
    } else if (property === 'position') {
      const at = participationOf(this.dataset, event, who);
      const position = this.dataset.positions.findIndex(({ id }) => id === value);
      if (at >= 0) this.events.positions[at] = position;
    }
    this.changed = true;
  }

  /** Comes after the status: of one event, disagreements about values are found first. */
  #deny(event: number, id: string): void {
    const at = participationOf(this.dataset, event, this.actors.get(id) ?? -1);
    if (at < 0) return;
    this.events.attendance[at] = ATTENDANCES.indexOf('denied');
    this.changed = true;
  }

  /** Nobody was at an event that, by the shown status, was not held. */
  #attend(event: number): void {
    const { claims } = this.dataset;
    attend(this.events, claims, event, (claim) =>
      claims.property[claim] === PARTICIPANT
        ? (this.actors.get(claims.strings[claims.value[claim] ?? -1] ?? '') ?? -1)
        : -1,
    );
  }

  #date(event: number, value: string): void {
    const [date, old] = [parseEdtf(value), parseEdtf(stringAt(this.dataset.events.date, event))];
    if (!date || (old && !datesExclude(date, old))) return;
    const { events } = this;
    this.dates.set(event, value);
    events.startFrom[event] = date.start.from;
    events.startTo[event] = date.start.to;
    events.endFrom[event] = date.end.from;
    events.endTo[event] = date.end.to;
    events.dateFlags[event] = dateFlagsOf(date);
  }

  finish(): Dataset {
    const { dataset, dates } = this;
    const { count } = dataset.events;
    const rows = Uint32Array.from({ length: count }, (_, row) => row);
    const events = { ...this.events };
    if (dates.size > 0) {
      const texts = new StringBuilder();
      for (const row of rows) texts.push(dates.get(row) ?? stringAt(dataset.events.date, row));
      events.date = texts.gather(rows);
    }
    const changed = { ...dataset, events };
    if (dates.size === 0) return withFound(changed);
    const byEnd = stableSort(rows, (row) => events.endTo[row] ?? 0);
    const order = stableSort(byEnd, (row) =>
      row < events.dated ? (events.startFrom[row] ?? 0) : NO_END,
    );
    return withFound(reorderEvents(changed, order));
  }
}

/** What follows from the columns found anew. */
const withFound = (dataset: Dataset): Dataset => ({
  ...dataset,
  facets: buildFacets(dataset),
  disputes: disputesOf(dataset),
});

const known = new WeakMap<Dataset, Map<ShowRule, Dataset>>();

/** The same data set where the rule changes nothing; each is made once. */
export function applyRule(dataset: Dataset, rule: ShowRule): Dataset {
  const made = known.get(dataset) ?? new Map<ShowRule, Dataset>();
  known.set(dataset, made);
  const before = made.get(rule);
  if (before) return before;
  const result = chosen(dataset, rule);
  made.set(rule, result);
  return result;
}

function chosen(dataset: Dataset, rule: ShowRule): Dataset {
  const changes = changesBy(dataset, rule);
  if (changes.length === 0) return dataset;
  const change = new Change(dataset);
  for (const one of changes) change.choose(one);
  return change.changed ? change.finish() : dataset;
}
