/** What an article says of an event, one claim a value, each with its passage. */
import type { ClaimRecord, EventRecord, Participant } from '../domain/schema.ts';
import type { Property } from '../domain/vocabulary.ts';
import type { Found, FoundEvent, RecordWords } from './findings.ts';

interface Told {
  readonly article: string;
  readonly text: string;
  readonly event: EventRecord;
  readonly participants: readonly Participant[];
  readonly quotes: boolean;
  readonly names: ReadonlyMap<string, string>;
  /** The passage that gives a participant the office, by the participant’s id. */
  readonly inOffice: ReadonlyMap<string, Found>;
  readonly words: RecordWords;
}

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
      statement: told.words.statement(property, shown),
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
    const { who, position } = participant;
    if (position) claim('position', position, told.inOffice.get(who) ?? at, position, who);
  }
  for (const { code, found: at } of found.countries) claim('country', code, at);
  for (const { id, found: at } of found.topics) claim('topic', id, at);
  for (const outcome of found.outcomes) {
    claim('outcome', told.words.outcome(outcome), outcome.found);
    const last = claims.at(-1);
    if (last) {
      last.modality = outcome.modality;
      last.attributedTo = outcome.attributedTo ?? found.attributedTo ?? null;
    }
  }
  return claims;
}

/** That one event is part of another, where the article tells of the smaller. */
export function partClaim(
  whole: string,
  at: Found,
  { event, article, text, quotes, words }: Omit<Told, 'participants' | 'names' | 'inOffice'>,
): Omit<ClaimRecord, 'id'> {
  return {
    event: event.id,
    property: 'superEvent',
    value: whole,
    article,
    start: at.start,
    end: at.end,
    quote: quotes ? text.slice(at.start, at.end) : null,
    statement: words.statement('superEvent', whole),
    attributedTo: null,
    modality: 'asserted',
    generatedBy: 'rule:superEvent.sentence',
    rank: 'normal',
  };
}
