/** What an article says of an event, one claim a value, each with its passage. */
import type { ClaimRecord, EventRecord, Participant } from '../domain/schema.ts';
import type { Modality, Property } from '../domain/vocabulary.ts';
import type { Found, FoundEvent, RecordWords } from './findings.ts';

interface Told {
  readonly article: string;
  readonly text: string;
  readonly event: EventRecord;
  readonly participants: readonly Participant[];
  readonly quotes: boolean;
  /** Of those who took part, and of their offices. */
  readonly names: ReadonlyMap<string, string>;
  /** The passage that gives a participant the office, by the participant’s id. */
  readonly inOffice: ReadonlyMap<string, Found>;
  readonly words: RecordWords;
}

/** Where a claim differs from the whole event: another modality, another speaker. */
interface How {
  /** The value in words. */
  readonly shown?: string;
  readonly who?: string;
  readonly modality?: Modality;
  readonly attributedTo?: string | undefined;
}

export function claimsOf(found: FoundEvent, told: Told): Omit<ClaimRecord, 'id'>[] {
  const { words } = told;
  const claims: Omit<ClaimRecord, 'id'>[] = [];
  const nameOf = (id: string) => told.names.get(id) ?? id;
  const claim = (property: Property, value: string, at: Found, how: How = {}) => {
    // “the Turkish president”, “he”: the words that stand for the person.
    const isIndirect = property === 'participant' && /\.(?:office|pronoun)$/.test(at.rule);
    const standsFor = isIndirect ? told.text.slice(at.start, at.end) : undefined;
    const { shown = value, who, modality = found.modality } = how;
    claims.push({
      event: told.event.id,
      property,
      ...(who === undefined ? {} : { who }),
      value,
      article: told.article,
      start: at.start,
      end: at.end,
      quote: told.quotes ? told.text.slice(at.start, at.end) : null,
      statement: told.words.statement({
        property,
        value: shown,
        who: who && nameOf(who),
        modality,
      }),
      attributedTo: how.attributedTo ?? found.attributedTo ?? null,
      modality,
      generatedBy: `rule:${at.rule}`,
      rank: 'normal',
      ...(standsFor === undefined ? {} : { standsFor }),
    });
  };
  claim('format', found.format, found.trigger);
  claim('status', found.status, found.statusFound);
  if (found.date) claim('date', found.date.edtf, found.date.found);
  if (found.place) claim('place', found.place.id, found.place.found, { shown: found.place.name });
  for (const [i, { found: at }] of found.participants.entries()) {
    const participant = told.participants[i];
    if (!participant) continue;
    const { who, position } = participant;
    claim('participant', who, at, { shown: nameOf(who) });
    // Who is to come, or is said not to have come, holds the office all the same.
    if (position)
      claim('position', position, told.inOffice.get(who) ?? at, {
        shown: nameOf(position),
        who,
        modality: 'asserted',
      });
  }
  for (const { code, found: at } of found.countries)
    claim('country', code, at, { shown: words.country(code) });
  for (const { id, found: at } of found.topics) claim('topic', id, at, { shown: words.topic(id) });
  for (const outcome of found.outcomes)
    claim('outcome', words.outcome(outcome), outcome.found, outcome);
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
    statement: words.statement({ property: 'superEvent', value: whole, modality: 'asserted' }),
    attributedTo: null,
    modality: 'asserted',
    generatedBy: 'rule:superEvent.sentence',
    rank: 'normal',
  };
}
