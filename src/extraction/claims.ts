/** What an article says of an event, one claim a value, each with its passage. */
import type { ClaimRecord, EventRecord, Participant } from '../domain/schema.ts';
import type { Property } from '../domain/vocabulary.ts';
import type { Found, FoundEvent } from './findings.ts';

interface Told {
  readonly article: string;
  readonly text: string;
  readonly event: EventRecord;
  readonly participants: readonly Participant[];
  readonly quotes: boolean;
  readonly names: ReadonlyMap<string, string>;
}

const STATEMENTS: Readonly<Record<Property, (value: string) => string>> = {
  date: (value) => `It is dated ${value}.`,
  place: (value) => `It is placed in ${value}.`,
  participant: (value) => `${value} took part.`,
  position: (value) => `Office held: ${value}.`,
  country: (value) => `${value} was a party.`,
  topic: (value) => `It was about ${value}.`,
  status: (value) => `Status: ${value}.`,
  format: (value) => `Kind: ${value}.`,
  superEvent: (value) => `Part of ${value}.`,
  outcome: (value) => value,
};

export function claimsOf(found: FoundEvent, told: Told): Omit<ClaimRecord, 'id'>[] {
  const claims: Omit<ClaimRecord, 'id'>[] = [];
  const claim = (property: Property, value: string, at: Found, shown = value, who?: string) => {
    // “the Turkish president”, “he”: the words that stand for the person.
    const isIndirect = property === 'participant' && /\.(?:office|pronoun)$/.test(at.rule);
    const standsFor = isIndirect ? told.text.slice(at.start, at.end) : undefined;
    claims.push({
      event: told.event.id,
      property,
      ...(who === undefined ? {} : { who }),
      value,
      article: told.article,
      start: at.start,
      end: at.end,
      quote: told.quotes ? told.text.slice(at.start, at.end) : null,
      statement: STATEMENTS[property](shown),
      attributedTo: found.attributedTo ?? null,
      modality: found.modality,
      generatedBy: `rule:${at.rule}`,
      rank: 'normal',
      ...(standsFor === undefined ? {} : { standsFor }),
    });
  };
  claim('format', found.format, found.trigger);
  claim('status', found.status, found.statusFound);
  if (found.date) claim('date', found.date.edtf, found.date.found);
  if (found.place) claim('place', found.place.id, found.place.found, found.place.name);
  for (const [i, { found: at }] of found.participants.entries()) {
    const participant = told.participants[i];
    if (!participant) continue;
    claim('participant', participant.who, at, told.names.get(participant.who) ?? participant.who);
    if (participant.position)
      claim('position', participant.position, at, participant.position, participant.who);
  }
  for (const { code, found: at } of found.countries) claim('country', code, at);
  for (const { id, found: at } of found.topics) claim('topic', id, at);
  return claims;
}

/** That one event is part of another, where the article tells of the smaller. */
export function partClaim(
  event: string,
  whole: string,
  article: string,
  at: Found,
  text: string,
  quotes: boolean,
): Omit<ClaimRecord, 'id'> {
  return {
    event,
    property: 'superEvent',
    value: whole,
    article,
    start: at.start,
    end: at.end,
    quote: quotes ? text.slice(at.start, at.end) : null,
    statement: 'It was part of a wider event.',
    attributedTo: null,
    modality: 'asserted',
    generatedBy: 'rule:superEvent.sentence',
    rank: 'normal',
  };
}
