/** Whether every field of every event is borne out by one of its claims. */
import {
  datesExclude,
  extentOf,
  parseEdtf,
  possiblyIn,
  type Precision,
} from '../../domain/edtf.ts';
import type { ClaimRecord, EventRecord, Participant } from '../../domain/schema.ts';
import type { Property } from '../../domain/vocabulary.ts';
import { isWithin } from '../trees.ts';
import { byId, type Context } from './context.ts';

type Report = (field: string, message: string) => void;

export function checkEvents(context: Context): void {
  const trees = { place: context.file.places ?? [], topic: context.file.topics ?? [] };
  const events = byId(context.events);
  const people = byId(context.file.people);
  for (const [i, event] of context.events.entries()) {
    const claims = context.support.get(event.id) ?? [];
    const report: Report = (field, message) => context.report(`events[${i}].${field}`, message);
    const values = (property: Property) => claims.filter((claim) => claim.property === property);

    if (!event.name.trim()) report('name', 'is empty');
    checkDate(event, values('date'), events.get(event.superEvent ?? ''), report);
    checkPlain(event, values, report);
    const { place, topics } = event;
    const claimsWithin = (property: 'place' | 'topic', value: string) =>
      values(property).some((claim) => isWithin(trees[property], claim.value, value));
    if (place && !claimsWithin('place', place)) report('place', notBorneOut(place));
    for (const [k, topic] of (topics ?? []).entries()) {
      if (!claimsWithin('topic', topic)) report(`topics[${k}]`, notBorneOut(topic));
    }
    checkCountries(event, values('country'), report);
    checkParticipants(event, claims, people, report);
  }
}

const notBorneOut = (value: string) => `no claim of the event bears out “${value}”`;

const FINENESS: Record<Precision, number> = { year: 0, month: 1, day: 2 };

function checkDate(
  { date: text }: EventRecord,
  claims: readonly ClaimRecord[],
  whole: EventRecord | undefined,
  report: Report,
): void {
  const date = text ? parseEdtf(text) : undefined;
  if (!date) return;
  const agreeing = claims
    .map(({ value }) => parseEdtf(value))
    .filter((claimed) => claimed && !datesExclude(claimed, date));
  if (agreeing.length === 0) {
    report('date', notBorneOut(date.edtf));
  } else if (
    !agreeing.some((claimed) => claimed && FINENESS[claimed.precision] >= FINENESS[date.precision])
  ) {
    report('date', `“${date.edtf}” is more exact than any claim of the event`);
  }
  const around = parseEdtf(whole?.date ?? '');
  if (around && !possiblyIn(date, extentOf(around))) {
    report(
      'date',
      `“${date.edtf}” lies outside “${whole?.id}” (${around.edtf}), of which it is part`,
    );
  }
}

function checkPlain(
  { status, format, superEvent }: EventRecord,
  values: (property: Property) => readonly ClaimRecord[],
  report: Report,
): void {
  const statuses = values('status').filter((claim) => claim.value === status);
  // A missing status is `unknown`, and needs nobody to say so.
  if (statuses.length === 0 && status !== 'unknown') report('status', notBorneOut(status));
  else if (
    status === 'held' &&
    statuses.every(({ modality }) => modality === 'future' || modality === 'hypothetical')
  ) {
    report('status', 'is “held”, but every claim of that speaks of the future or of a possibility');
  }
  if (!values('format').some((claim) => claim.value === format)) {
    report('format', notBorneOut(format));
  }
  if (superEvent && !values('superEvent').some((claim) => claim.value === superEvent)) {
    report('superEvent', notBorneOut(superEvent));
  }
}

function checkCountries(
  { countries, participants }: EventRecord,
  claims: readonly ClaimRecord[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [k, country] of (countries ?? []).entries()) {
    const isBorneOut =
      claims.some((claim) => claim.value === country) ||
      (participants ?? []).some((participant) => participant.country === country);
    if (!isBorneOut) report(`countries[${k}]`, notBorneOut(country));
    if (seen.has(country)) report(`countries[${k}]`, `“${country}” is named twice`);
    seen.add(country);
  }
}

function checkParticipants(
  { participants }: EventRecord,
  claims: readonly ClaimRecord[],
  people: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  const seen = new Set<string>();
  const check = ({ who, position }: Participant, at: string) => {
    if (seen.has(who)) report(`${at}.who`, `“${who}” takes part twice`);
    seen.add(who);
    if (!claims.some(({ property, value }) => property === 'participant' && value === who)) {
      report(`${at}.who`, notBorneOut(who));
    }
    if (!position) return;
    const isPosition = (claim: ClaimRecord) =>
      claim.property === 'position' && claim.who === who && claim.value === position;
    if (!claims.some(isPosition)) report(`${at}.position`, notBorneOut(position));
    if (!people.has(who)) report(`${at}.position`, `“${who}” is not a person and holds no office`);
  };
  for (const [k, participant] of (participants ?? []).entries()) {
    check(participant, `participants[${k}]`);
  }
}
