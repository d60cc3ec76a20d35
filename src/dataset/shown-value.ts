/**
 * Which of several values that exclude each other is shown, and why. Nothing else decides it, and
 * what decided it is written beside the value.
 */
import { stringAt } from '../lib/columns.ts';
import { extentOf, parseEdtf } from '../domain/edtf.ts';
import { STATUSES } from '../domain/vocabulary.ts';
import type { Records } from './dataset.ts';
import type { Disagreement, Side } from './disagreement.ts';
import { sourcesAmong } from './sources.ts';

export const SHOW_RULES = ['preferred', 'most', 'latest'] as const;
export type ShowRule = (typeof SHOW_RULES)[number];

/**
 * `report`: a report says so, and none otherwise, only a curator or the known offices. `file`:
 * nothing told the values apart, so the one in the data file stands.
 */
export type Reason = ShowRule | 'report' | 'file';

export interface Choice {
  readonly side: Side;
  readonly by: Reason;
}

/** What the rules weigh a value by. */
export interface Weights {
  readonly preferred: boolean;
  /** Sources, not reports: copies of one story count once. */
  readonly sources: number;
  /** Day of the latest report that bears a date; -Infinity for none. */
  readonly latest: number;
}

export function weigh(dataset: Records, { claims }: Side): Weights {
  const days = claims.map(({ article }) => {
    const published = parseEdtf(dataset.articles[article]?.datePublished ?? '');
    return published ? extentOf(published).to : -Infinity;
  });
  return {
    preferred: claims.some(({ rank }) => rank === 'preferred'),
    sources: sourcesAmong(
      dataset,
      claims.map(({ article }) => article),
    ).length,
    latest: days.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

const SCORE: Record<ShowRule, (weights: Weights) => number> = {
  preferred: ({ preferred }) => (preferred ? 1 : 0),
  most: ({ sources }) => sources,
  latest: ({ latest }) => latest,
};

/** What is asked first, and what next where that leaves several values. */
const ORDER: Record<ShowRule, readonly ShowRule[]> = {
  preferred: ['preferred', 'most', 'latest'],
  most: ['most', 'preferred', 'latest'],
  latest: ['latest', 'preferred', 'most'],
};

interface Weighed {
  readonly side: Side;
  readonly weights: Weights;
}

/** @param inFile the value that the data file gives the event, where it gives one */
export function shownValue(
  weighed: readonly Weighed[],
  rule: ShowRule,
  inFile?: string,
): Choice | undefined {
  let left = weighed;
  for (const by of ORDER[rule]) {
    const best = Math.max(...left.map(({ weights }) => SCORE[by](weights)));
    const kept = left.filter(({ weights }) => SCORE[by](weights) === best);
    const [only] = kept;
    if (only && kept.length === 1 && left.length > 1) {
      return { side: only.side, by: by === 'most' && best === 1 ? 'report' : by };
    }
    left = kept;
  }
  const last = left.find(({ side }) => side.value === inFile) ?? left[0];
  return last && { side: last.side, by: 'file' };
}

/** Where a person stands in the lists of participants, roles and positions; -1 for nowhere. */
export function participationOf({ events }: Records, event: number, who: number): number {
  const { offsets, values } = events.participants;
  for (let k = offsets[event] ?? 0; k < (offsets[event + 1] ?? 0); k++) {
    if (values[k] === who) return k;
  }
  return -1;
}

/** What the event itself holds of the matter of a disagreement, in the words of its claims. */
export function valueInFile(dataset: Records, disagreement: Disagreement): string | undefined {
  const { event, property, who, rule, sides } = disagreement;
  const { events, places, positions } = dataset;
  if (rule === 'denied') return sides[0]?.value;
  if (property === 'date') return stringAt(events.date, event);
  if (property === 'place') return places[events.place[event] ?? -1]?.id;
  if (property === 'status') return STATUSES[events.status[event] ?? 0];
  if (property !== 'position') return undefined;
  return positions[events.positions[participationOf(dataset, event, who)] ?? -1]?.id;
}

/** The choice in one disagreement; none for a question, where a list of offices is the other side. */
export function choiceIn(
  dataset: Records,
  disagreement: Disagreement,
  rule: ShowRule,
): Choice | undefined {
  if (disagreement.rule === 'holder') return undefined;
  return shownValue(
    disagreement.sides.map((side) => ({ side, weights: weigh(dataset, side) })),
    rule,
    valueInFile(dataset, disagreement),
  );
}
