/** A tie in one sentence: “7 meetings: 5 held, 2 announced; 3 bilateral; last on 9 July 2025; …”. */
import { listAt } from '../../lib/columns.ts';
import { dateOf, formatOf, type Dataset } from '../../dataset/dataset.ts';
import type { TieEvent } from '../../dataset/tie-events.ts';
import type { TieMode } from '../../dataset/tie-members.ts';
import { isBilateral, isMeeting, STANDINGS } from '../../dataset/tie-rules.ts';
import { FORMATS } from '../../domain/vocabulary.ts';
import type { FuzzyDate } from '../../domain/edtf.ts';
import type { Locale } from '../../i18n/locale.tsx';

const MOST_TOPICS = 3;

export function tieSentence(
  dataset: Dataset,
  events: readonly TieEvent[],
  mode: TieMode,
  locale: Locale,
): string {
  const { t } = locale;
  const took = events.filter(({ standing }) => standing !== 'not-held');
  const counted = took.length > 0 ? took : events;
  const last = counted.findLast(({ row }) => row < dataset.events.dated);
  const disputed = took.filter(({ disputed }) => disputed).length;
  const rows = new Set(counted.map(({ row }) => row));
  const within = counted.filter(({ row }) => rows.has(dataset.events.superEvent[row] ?? -1)).length;
  const parts = [
    countsOf(dataset, counted, mode, locale),
    ...(within > 0 ? [t.graph.within(within)] : []),
    ...bilateralOf(dataset, took, mode, locale),
    ...(took.length > 0 && events.length > took.length
      ? [t.graph.notHeldCount(events.length - took.length)]
      : []),
    ...(disputed > 0 ? [took.length > 1 ? t.graph.disagree(disputed) : t.graph.disagrees] : []),
    ...(last ? [lastOf(dateOf(dataset, last.row), counted.length, locale)] : []),
    ...topicsOf(dataset, counted, locale),
  ];
  return parts.join('; ');
}

/** “7 meetings: 5 held, 2 announced”, “1 meeting, held”, “1 meeting, 1 statement: both held”. */
function countsOf(
  dataset: Dataset,
  events: readonly TieEvent[],
  mode: TieMode,
  { t }: Locale,
): string {
  const ofKind = (is: (event: TieEvent) => boolean) => events.filter(is).length;
  const nouns: string[] = [];
  if (mode === 'topics' || mode === 'mixed') {
    nouns.push(t.graph.events(events.length));
  } else {
    const meetings = ofKind(({ row }) => isMeeting(formatOf(dataset, row)));
    if (meetings > 0) nouns.push(t.graph.meetings(meetings));
    for (const format of FORMATS) {
      const count = isMeeting(format) ? 0 : ofKind(({ row }) => formatOf(dataset, row) === format);
      if (count > 0) nouns.push(t.graph.kind(format, count));
    }
  }
  const [first] = events;
  const noun = nouns.join(', ');
  if (events.length === 1 && first) return `${noun}, ${t.graph.one[first.standing]}`;
  const counts = STANDINGS.map((standing) => ofKind((event) => event.standing === standing));
  const [held = 0, announced = 0, unknown = 0, notHeld = 0] = counts;
  if (held === events.length) return `${noun}, ${t.graph.allHeld(held)}`;
  const standings = [
    ...(held ? [t.graph.heldCount(held)] : []),
    ...(announced ? [t.graph.announcedCount(announced)] : []),
    ...(unknown ? [t.graph.unknownCount(unknown)] : []),
    ...(notHeld ? [t.graph.notHeldCount(notHeld)] : []),
  ];
  return `${noun}: ${standings.join(', ')}`;
}

function bilateralOf(
  dataset: Dataset,
  events: readonly TieEvent[],
  mode: TieMode,
  { t }: Locale,
): string[] {
  if (mode === 'topics' || mode === 'mixed') return [];
  const count = events.filter(({ row }) => isBilateral(formatOf(dataset, row))).length;
  if (count === 0) return [];
  return [events.length === 1 ? t.graph.oneBilateral : t.graph.bilateral(count)];
}

/** `on` where days are known, and as the dates word it where they are not. */
function lastOf(date: FuzzyDate | undefined, count: number, { t, dates }: Locale): string {
  const isDays =
    date?.kind === 'moment' &&
    date.precision === 'day' &&
    (date.oneOf?.every(({ from, to }) => from === to) ?? true);
  const words = dates.inWords(date);
  if (count === 1) return isDays ? t.graph.on(words) : words;
  return isDays ? t.graph.lastOn(words) : t.graph.lastIn(words);
}

function topicsOf(dataset: Dataset, events: readonly TieEvent[], locale: Locale): string[] {
  const counts = new Map<number, number>();
  for (const { row } of events) {
    // From the column: a whole event each would take longer than all the rest.
    for (const topic of listAt(dataset.events.topics, row))
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const names = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TOPICS)
    .flatMap(([topic]) => dataset.topics[topic] ?? [])
    .map((topic) => locale.nameOf(topic));
  return names.length > 0 ? [names.join(', ')] : [];
}
