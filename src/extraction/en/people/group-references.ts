/** Groups that a sentence speaks of without naming them: “they”, “the two”, “the leaders”. */
import { tableOf } from '../../../lib/table.ts';
import type { OfficeMention } from '../offices/office-mention.ts';
import type { HeldOffice, Person, PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

export interface Reference {
  readonly people: readonly Person[];
  readonly first: number;
  readonly last: number;
  readonly by: PersonMention['by'];
}

/** “the two foreign ministers”, “both leaders” */
export const COUNTS: Readonly<Record<string, number>> = tableOf({
  two: 2,
  both: 2,
  three: 3,
  four: 4,
});

/** “They met”, “The two talked”, “The pair”: those of whom the sentence before told. */
export function groupReference({ document, line }: Scene, group: readonly Person[]): Reference[] {
  const keys = [0, 1, 2].map((n) => document.tokens[line.first + n]?.word.key ?? '');
  const count = COUNTS[keys[1] ?? ''];
  const isThey = keys[0] === 'they' || (keys[0] === 'the' && keys[1] === 'pair');
  const isTwo =
    keys[0] === 'the' &&
    count !== undefined &&
    !document.tokens[line.first + 2]?.word.key.endsWith('s');
  const fits = isThey ? group.length > 1 : isTwo && group.length === count;
  const last = line.first + (keys[0] === 'they' ? 1 : 2);
  return fits ? [{ people: group, first: line.first, last, by: 'group' }] : [];
}

export const HEADS = [
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'crown-prince',
  'emir',
  'sultan',
  'supreme-leader',
  'head-of-state',
  'leader',
];

/** “the leaders”, “the presidents”: whether somebody is one. */
export const isOf = ({ parts, last, first }: OfficeMention, held: readonly HeldOffice[]) =>
  last - first < 3 &&
  held.some(({ office }) =>
    parts.some(({ id }) =>
      id === 'leader'
        ? HEADS.includes(office.id)
        : id === office.id || (id === 'minister' && /-minister$/.test(office.id)),
    ),
  );
