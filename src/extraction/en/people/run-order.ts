/**
 * Whose an office is that stands between two names. Lists keep one order, “X, the minister of A, Y,
 * the minister of B” or “the minister of A, X, the minister of B, Y”: it is settled once for each.
 */
import type { OfficeMention } from '../offices/office-mention.ts';
import { styleStart } from './office-joints.ts';
import { officesAfter, officesBefore } from './run-offices.ts';
import type { Scene } from './scene.ts';

export interface Span {
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
}

interface Sides {
  before: OfficeMention[];
  after: OfficeMention[];
}

/** How firmly two things are divided: by nothing, a comma, “and”, a semicolon or the end of a line. */
function division({ document: { tokens } }: Scene, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) {
    const { key, text } = tokens[i]?.word ?? { key: '', text: '' };
    const strength = text === ';' ? 3 : key === 'and' || key === '&' ? 2 : text === ',' ? 1 : 0;
    most = Math.max(most, strength);
  }
  return most;
}

const ownerStart = (offices: readonly OfficeMention[]) =>
  Math.min(...offices.map(({ ownerFirst }) => ownerFirst));
const ownerEnd = (offices: readonly OfficeMention[]) =>
  Math.max(...offices.map(({ ownerLast }) => ownerLast));

/** Above 0 the offices between go with the name that follows, below with the one before. */
function pull(
  scene: Scene,
  left: Span,
  { after }: Sides,
  shared: readonly OfficeMention[],
  right: Span,
) {
  const start = ownerStart(shared);
  const own = after.filter(({ ownerLast }) => ownerLast <= start);
  const from = Math.max(left.last, own.length > 0 ? ownerEnd(own) : 0);
  return division(scene, from, start) - division(scene, ownerEnd(shared), right.first);
}

const without = (offices: readonly OfficeMention[], taken: readonly OfficeMention[]) =>
  offices.filter((office) => !taken.some(({ first }) => first === office.first));

/** The offices before and after each name, none given twice but those of a plural. */
export function officesBeside(scene: Scene, spans: readonly Span[]): Sides[] {
  const sides = spans.map(({ first, last }) => ({
    before: officesBefore(scene, first),
    after: officesAfter(scene, last),
  }));
  // What stands both after one name and before the next.
  const links = sides.map(({ before }, i) => {
    const after = sides[i - 1]?.after ?? [];
    return before.filter(
      (office) => !office.plural && after.some(({ first }) => first === office.first),
    );
  });
  for (let i = 1; i < sides.length; i++) {
    if ((links[i]?.length ?? 0) === 0) continue;
    let end = i;
    while ((links[end + 1]?.length ?? 0) > 0) end++;
    settle(scene, spans, sides, links, i, end);
    i = end;
  }
  for (const [i, side] of sides.entries())
    if (isListed(scene, spans[i]?.first ?? 0, side)) side.after = [];
  return sides;
}

/** “the minister of Togo, X, the president of Peru”: what follows is another’s. */
const isListed = (scene: Scene, first: number, { before }: Sides): boolean =>
  before.length > 0 && scene.document.tokens[styleStart(scene, first) - 1]?.word.text === ',';

/** “the president of Togo, X, the doyen of its writers, Y, …”: in such a list a title that no table knows stands before Y. */
function isAfterTitle(
  { document: { tokens } }: Scene,
  spans: readonly Span[],
  sides: readonly Sides[],
  at: number,
): boolean {
  const [span, before] = [spans[at], sides[at - 1]];
  return (
    span !== undefined &&
    before !== undefined &&
    before.before.length > 0 &&
    before.after.length === 0 &&
    tokens[span.first - 1]?.word.text === ',' &&
    span.first - (spans[at - 1]?.last ?? span.first) > 2
  );
}

/** One chain of names with offices between each two, from the link before `first` to that before `last`. */
function settle(
  scene: Scene,
  spans: readonly Span[],
  sides: readonly Sides[],
  links: readonly (readonly OfficeMention[])[],
  first: number,
  last: number,
): void {
  const head =
    without(sides[first - 1]?.before ?? [], links[first] ?? []).length > 0 ||
    isAfterTitle(scene, spans, sides, first - 1);
  const tail = (sides[last]?.after.length ?? 0) > 0;
  const order = (head ? 1 : 0) - (tail ? 1 : 0);
  for (let i = first; i <= last; i++) {
    const [left, right] = [sides[i - 1], sides[i]];
    const [from, to] = [spans[i - 1], spans[i]];
    if (!left || !right || !from || !to) continue;
    const shared = links[i] ?? [];
    const isFollowing = (order || pull(scene, from, left, shared, to)) > 0;
    if (isFollowing) left.after = without(left.after, shared);
    else right.before = without(right.before, shared);
  }
}
