/** What a claim says, in a sentence of our own; part of the data, and so in its language. */
import { RECORD_KINDS, type Field } from './model.ts';
import type { Find } from './piece-records.ts';

export function statementOf({ property, value, who }: Field, find: Find): string {
  const named = (id: string) => {
    for (const kind of RECORD_KINDS) {
      const record = find(kind, id);
      if (record) return record.name;
    }
    return id;
  };
  switch (property) {
    case 'date':
      return `It is dated ${value}.`;
    case 'place':
      return `It is placed in ${find('places', value)?.name ?? value}.`;
    case 'participant':
      return `${named(value)} is named among those taking part.`;
    case 'position':
      return `${named(who ?? '')} is named as ${find('positions', value)?.name ?? value}.`;
    case 'country':
      return `${value} is named as a party.`;
    case 'topic':
      return `It was about ${find('topics', value)?.name ?? value}.`;
    case 'status':
      return `Its status is given as ${value}.`;
    case 'format':
      return `It is reported as: ${value.replaceAll('-', ' ')}.`;
    case 'superEvent':
      return 'It is part of a wider event.';
    case 'name':
    case 'outcome':
      return value;
  }
}
