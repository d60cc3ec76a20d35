/** What ticking, unticking and excluding do to a group's filter. */
import type { GroupFilter } from '../../domain/filter.ts';

export type ChoiceState = 'on' | 'out' | 'off';

export const stateOf = ({ any, none }: GroupFilter, id: string): ChoiceState =>
  any.includes(id) ? 'on' : none.includes(id) ? 'out' : 'off';

export function cycle({ any, none }: GroupFilter, id: string, next: ChoiceState): GroupFilter {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    any: next === 'on' ? [...without(any), id] : without(any),
    none: next === 'out' ? [...without(none), id] : without(none),
  };
}

export const toggle = <T>(items: readonly T[], item: T): T[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
