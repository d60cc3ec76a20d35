/** Who is named beside a trigger: people, states, “the ministers”. */
import { setOf } from '../tables/words.ts';
import type { Reference } from '../people/group-references.ts';
import { segmentAt, type Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';
import { keyIn } from '../people/scene.ts';

const GROUPS = setOf(
  'leaders ministers presidents sides officials delegations countries parties diplomats envoys chiefs counterparts states pair they nations representatives negotiators delegation counterpart teams men duo leader minister president ambassadors secretaries premiers speakers commanders advisers advisors mediators lawmakers monarchs heads',
);

export const isGroupWord = (key: string) => GROUPS.has(key);

export const hasGroup = (telling: Telling, first: number, last: number) => {
  for (let i = first; i < last; i++)
    if (GROUPS.has(telling.scene.document.tokens[i]?.word.key ?? '')) return true;
  return false;
};

/** “Togo and Benin met” */
export const statesBetween = ({ scene: { names } }: Telling, from: number, to: number) =>
  [...names.values()].filter(
    ({ entry, first }) =>
      entry.kind === 'country' && entry.form === 'name' && first >= from && first < to,
  ).length;

/** Who is named in the clause of a trigger, outside of quotes. */
export interface Company {
  readonly people: readonly Reference[];
  readonly before: readonly Reference[];
  readonly after: readonly Reference[];
}

export function companyOf(telling: Telling, { segment, first, last }: Cue): Company {
  const people = telling.references.filter((reference) => {
    const own = segmentAt(telling, reference.first);
    // “X, whose country has the chair, asked Y in a call to …”: the main line goes on.
    const isMain = own?.kind === 'main' && segment.kind === 'main';
    return (own === segment || isMain) && !telling.quoted.has(reference.first);
  });
  return {
    people,
    before: people.filter((reference) => reference.first < first),
    after: people.filter((reference) => reference.first >= last),
  };
}

export const isWith = (telling: Telling, { last }: Cue) => {
  for (let i = last; i < last + 4; i++)
    if (['with', 'between'].includes(keyIn(telling.scene, i))) return true;
  return false;
};
