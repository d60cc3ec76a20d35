/** Small data sets written as text: `date | status | who, who(announced) | name | part of`. */
import { expect } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { stringAt } from '../../src/lib/columns.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { select, type Selection } from '../../src/dataset/select.ts';
import { buildLanes, type LaneChoice } from '../../src/features/timeline/lanes.ts';
import { laneSource } from '../../src/features/timeline/lane-source.ts';
import { sceneOf } from '../../src/features/timeline/painter.ts';
import type { Span } from '../../src/features/timeline/scale.ts';
import type { AxisWords } from '../../src/features/timeline/ticks.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { DEFAULT_VIEW, type Lanes, type ViewState } from '../../src/view-state/view-state.ts';

export const locale = localeOf('en');

export interface Line {
  readonly date: string | null;
  readonly status: string;
  /** Ids; `(announced)` behind one who was not reported there, `(denied)` who is said not to have been. */
  readonly who: readonly string[];
  readonly name: string;
  /** Number of another line. */
  readonly partOf?: number | undefined;
}

const COUNTRIES: Record<string, string> = {
  ayla: 'TR',
  bora: 'TR',
  cem: 'PK',
  dara: 'PK',
  emin: 'QA',
};

export function linesOf(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [date = '', status = 'held', who = '', name = '', partOf = ''] = line
        .split('|')
        .map((part) => part.trim());
      const names = who.split(',').map((one) => one.trim());
      return {
        date: date === '-' ? null : date,
        status,
        who: names.filter(Boolean),
        name,
        partOf: partOf ? Number(partOf) : undefined,
      };
    });
}

const MODALITY: Readonly<Record<string, string>> = { announced: 'future', denied: 'negation' };
const idOf = (who: string) => who.replace(/\(\w+\)/, '');

/** Lines become events `e1`, `e2`, … of one report. */
export function datasetOf(lines: readonly Line[], article = 'a1'): Dataset {
  const claim = (event: number, who: string, at: number) => ({
    id: `c${event}-${at}`,
    event: `e${event}`,
    property: 'participant',
    value: idOf(who),
    article,
    start: 0,
    end: 1,
    statement: 's',
    modality: MODALITY[/\((\w+)\)/.exec(who)?.[1] ?? ''] ?? 'asserted',
    generatedBy: 'curator',
  });
  const parsed = readDataset(
    JSON.stringify({
      parley: 1,
      id: 'fixture',
      title: 'Fixture',
      articles: [{ id: article, label: 'one' }],
      people: Object.entries(COUNTRIES).map(([id, country]) => ({
        id,
        name: id.charAt(0).toUpperCase() + id.slice(1),
        country,
      })),
      events: lines.map(({ date, status, who, name, partOf }, at) => ({
        id: `e${at + 1}`,
        name: name || `Event ${at + 1}`,
        format: 'bilateral-meeting',
        status,
        date,
        superEvent: partOf === undefined ? null : `e${partOf}`,
        participants: who.map((one) => {
          const id = idOf(one);
          return { who: id, country: COUNTRIES[id] };
        }),
        countries: [],
        topics: [],
      })),
      claims: lines.flatMap(({ who }, at) => who.map((one, k) => claim(at + 1, one, k))),
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const allOf = (dataset: Dataset, view: Partial<ViewState> = {}): Selection =>
  select(dataset, { ...DEFAULT_VIEW, ...view });

export function modelOf(
  dataset: Dataset,
  options: { lanes?: Lanes; view?: Partial<ViewState>; choice?: Partial<LaneChoice> } = {},
) {
  const source = laneSource(dataset, options.lanes ?? 'people', locale);
  const choice = { most: 9, pinned: [], hidden: [], ...options.choice };
  const names = { all: 'All events', rest: 'Others' };
  return buildLanes(dataset, allOf(dataset, options.view), source, choice, names);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const month = (date: Date) => MONTHS[date.getUTCMonth()] ?? '';
const year = (date: Date) => String(date.getUTCFullYear());
const day = (date: Date) => String(date.getUTCDate());

/** Words of our own: those of `Intl` differ between engines. */
export const words: AxisWords = {
  year,
  month,
  monthYear: (date) => `${month(date)} ${year(date)}`,
  date: day,
  weekday: (date) => `Day ${day(date)}`,
};

/** Every letter as wide as every other, in pixels. */
export const measure = (text: string): number => text.length * 6.5;

export function sceneIn(
  model: ReturnType<typeof modelOf>,
  span: Span,
  extra: {
    width?: number;
    selected?: number;
    cursor?: { row: number; lane: number };
    range?: Span;
  } = {},
) {
  return sceneOf(
    {
      model,
      span,
      width: extra.width ?? 800,
      words,
      selected: extra.selected ?? -1,
      cursor: extra.cursor,
      range: extra.range,
      brush: undefined,
      nameOf: (row) => `Name of event ${row}`,
    },
    measure,
  );
}

/** The row of event `eN`. */
export function rowOf(dataset: Dataset, n: number): number {
  for (let row = 0; row < dataset.events.count; row++) {
    if (stringAt(dataset.events.id, row) === `e${n}`) return row;
  }
  expect.fail(`no event e${n}`);
}
