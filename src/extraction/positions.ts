/** An office as a record: `tr-foreign-minister`, `un-secretary-general`, `pk-rank-general`. */
import type { Position } from '../domain/schema.ts';
import { COUNTRY_NAMES } from './en/name-entries.ts';
import type { FoundOffice } from './findings.ts';

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Central African|Democratic Republic|Republic of|Dominican Republic|Solomon|Marshall|Bahamas|Czech)/;

/** Offices of which a country has many at a time. */
const MANY =
  /^(?:ambassador|spokesperson|minister|minister-of-state|deputy-.*|lawmaker|senator|representative|governor|mayor|analyst|activist|journalist|businessman|adviser|presidential-adviser|official|diplomat|director|head|chief|leader|commander|secretary|undersecretary|special-envoy|commissioner|chief-negotiator|consul-general|chairman|assistant-.*|party-leader|chief-executive)$/;

const sentenceCase = (name: string) =>
  name[0] + name.slice(1).replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());

export function positionOf(office: FoundOffice): Position & { alternateNames: string[] } {
  const { id, name, country, organisation, rank, former } = office;
  const owner = organisation?.id ?? country?.toLowerCase();
  const place = country && (COUNTRY_NAMES.get(country) ?? country);
  const of = organisation?.name ?? (place && WITH_ARTICLE.test(place) ? `the ${place}` : place);
  const plain = former ? `Former ${name.toLowerCase()}` : sentenceCase(name);
  return {
    id: [owner, rank ? 'rank' : undefined, former ? 'former' : undefined, id]
      .filter((part) => part !== undefined)
      .join('-'),
    name: of ? `${plain} of ${of}` : plain,
    alternateNames: [former ? `Former ${name}` : name],
    country: country ?? null,
    organisation: organisation?.id ?? null,
    kind: rank ? 'rank' : MANY.test(id) ? null : 'office',
  };
}
