/** What can be done from the search box, besides finding something. */
import { isoOf, NO_START, type Day } from '../../lib/day.ts';
import { wordsIn } from '../../lib/fold.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FullLocale } from '../../i18n/later-texts.ts';
import type { ViewControl } from '../../ui/view-context.tsx';
import { noFilter } from '../../view-state/no-filter.ts';
import { DEFAULT_VIEW } from '../../view-state/view-state.ts';
import { typedDate } from './typed-date.ts';

export interface PaletteAction {
  readonly id: string;
  readonly name: string;
  /** Other words by which it is found. */
  readonly keywords?: string;
  /** A text means: put it into the box, marked, to be changed. */
  readonly run: (() => void) | string;
}

/** Days shown on either side of a single day that one goes to. */
const AROUND = 15;

/** A month in which something happened, as an example of a date to go to. */
function exampleMonth({ events }: Dataset, { dates }: FullLocale): string | undefined {
  const day = events.startFrom[events.dated - 1] ?? NO_START;
  return day === NO_START ? undefined : dates.shortText(isoOf(day as Day).slice(0, 7));
}

export function viewActions(
  dataset: Dataset | undefined,
  locale: FullLocale,
  { change, go }: ViewControl,
): PaletteAction[] {
  const { t } = locale;
  const example = dataset && exampleMonth(dataset, locale);
  const text = t.palette.action;
  const { keywords } = text;
  return [
    {
      id: 'clear',
      name: text.clear,
      keywords: keywords.clear,
      run: () => change(noFilter()),
    },
    {
      id: 'all-time',
      name: text.allTime,
      keywords: keywords.allTime,
      run: () => change({ window: DEFAULT_VIEW.window }),
    },
    ...(example
      ? [{ id: 'date', name: text.goToDate, keywords: keywords.goToDate, run: example }]
      : []),
    {
      id: 'home',
      name: text.home,
      keywords: keywords.home,
      run: () => go({ page: 'explore' }),
    },
    {
      id: 'disagreements',
      name: text.disagreements,
      keywords: keywords.disagreements,
      run: () => go({ page: 'disagreements' }),
    },
  ];
}

/** Going to a date that was typed: to a stretch of time on the timeline, or only what follows. */
export function dateActions(q: string, { t, dates }: FullLocale, { change }: ViewControl) {
  const date = typedDate(q, dates);
  if (!date) return [];
  const { from, to } = date.extent;
  const margin = from === to ? AROUND : 0;
  const window = { from: isoOf((from - margin) as Day), to: isoOf((to + margin) as Day) };
  const name = dates.inWordsOf(date.edtf);
  const shown = date.edtf.length === 10 ? name : dates.shortText(date.edtf);
  return [
    {
      id: 'go-to-date',
      name: t.palette.action.goTo(shown),
      run: () => change({ window, q: '' }),
    },
    {
      id: 'since-date',
      name: t.palette.action.since(shown),
      run: () => change({ from: date.edtf, q: '' }),
    },
  ] satisfies PaletteAction[];
}

/** Actions that every typed word begins a word of; all of them while nothing is typed. */
export function actionsFor(q: string, actions: readonly PaletteAction[]): PaletteAction[] {
  const wanted = wordsIn(q);
  return actions.filter(({ name, keywords }) => {
    const words = wordsIn(`${name} ${keywords ?? ''}`);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
}
