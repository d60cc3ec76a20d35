/** A field’s claim in a sentence; part of the data, and so in its language. */
import { statementOf } from '../../../extraction/en/wording/statements.ts';
import { countryNamesEn } from '../../../i18n/en/countries.ts';
import { ACTORS, KINDS_OF } from '../draft/draft.ts';
import type { Field, RecordKind } from '../draft/model.ts';
import type { Find } from '../draft/piece-records.ts';

export function statementOfField({ property, value, who, modality }: Field, find: Find): string {
  if (property === 'name') return value;
  const named = (id: string, kinds: readonly RecordKind[] = []) =>
    kinds.map((kind) => find(kind, id)).find((record) => record !== undefined)?.name ?? id;
  return statementOf({
    property,
    value:
      property === 'country' ? (countryNamesEn[value] ?? value) : named(value, KINDS_OF[property]),
    who: who && named(who, ACTORS),
    modality,
  });
}
