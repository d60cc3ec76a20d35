/** What a claim says, in an English sentence of our own. */
import type { Modality, Property } from '../../../domain/vocabulary.ts';
import type { Said } from '../../findings.ts';

const SENTENCES: Readonly<Record<Property, (value: string, who?: string) => string>> = {
  date: (value) => `It is dated ${value}`,
  place: (value) => `It is placed in ${value}`,
  // Also of those at whom sanctions are aimed, who took no part in them.
  participant: (value) => `${value} is named among those involved`,
  position: (value, who) => `${who ?? 'Someone'} is named as ${value}`,
  country: (value) => `${value} is named as a party`,
  topic: (value) => `It was about ${value}`,
  status: (value) => `Its status is given as ${value}`,
  format: (value) => `It is reported as: ${value.replaceAll('-', ' ')}`,
  superEvent: () => 'It is part of a wider event',
  outcome: (value) => value.replace(/\.$/, ''),
};

/** Read alone, in a file or a table, a sentence must not assert what its report denies. */
const MARKS: Readonly<Partial<Record<Modality, string>>> = {
  future: ' (expected)',
  hypothetical: ' (held possible)',
  negation: ' (denied)',
};

export function statementOf({ property, value, who, modality }: Said): string {
  // “Denied” and “announced” say it themselves.
  const mark = property === 'status' ? '' : (MARKS[modality] ?? '');
  return `${SENTENCES[property](value, who)}${mark}.`;
}
