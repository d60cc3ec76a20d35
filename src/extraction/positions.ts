/** An office as a record: `tr-foreign-minister`, `un-secretary-general`, `pk-rank-general`. */
import type { Position } from '../domain/schema.ts';
import type { FoundOffice, RecordWords } from './findings.ts';

/** Offices of which a country has many at a time. */
const MANY =
  /^(?:ambassador|spokesperson|minister|minister-of-state|deputy-.*|lawmaker|senator|representative|governor|mayor|analyst|activist|journalist|businessman|adviser|presidential-adviser|(?:minister-)?counsellor|(?:joint|additional)-secretary|official|diplomat|director|head|chief|leader|commander|secretary|undersecretary|special-envoy|commissioner|chief-negotiator|consul-general|chairman|assistant-.*|party-leader|chief-executive)$/;

export function positionOf(
  office: FoundOffice,
  words: RecordWords,
): Position & { alternateNames: string[] } {
  const { id, country, organisation, rank } = office;
  const owner = organisation?.id ?? country?.toLowerCase();
  return {
    id: [owner, rank ? 'rank' : undefined, id].filter((part) => part !== undefined).join('-'),
    name: words.position(office),
    alternateNames: [office.name],
    country: country ?? null,
    organisation: organisation?.id ?? null,
    kind: rank ? 'rank' : MANY.test(id) ? null : 'office',
  };
}
