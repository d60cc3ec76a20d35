/** A tie in one sentence: “7 events: 5 held, 2 announced; 4 meetings; 3 bilateral; last on 9 July 2025; …”. */
import { listAt } from '../../lib/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { dateOf, formatOf } from '../../dataset/rows.ts';
import type { TieEvent } from '../../dataset/tie-events.ts';
import type { TieMode } from '../../dataset/tie-columns.ts';
import type { Bond, Standing } from '../../dataset/tie-rules.ts';
import type { FuzzyDate } from '../../domain/edtf.ts';
import type { FullLocale } from '../../i18n/later-texts.ts';

const MOST_TOPICS = 3;

export function tieSentence(
  dataset: Dataset,
  events: readonly TieEvent[],
  mode: TieMode,
  locale: FullLocale,
): string {
  const { t } = locale;
  const once = events.filter(({ isCounted }) => isCounted);
  const took = once.filter(({ standing }) => standing !== 'not-held');
  const counted = took.length > 0 ? took : once;
  const last = counted.findLast(({ row }) => row < dataset.events.dated);
  const disputed = took.filter(({ disputed }) => disputed).length;
  const parts = [
    countsOf(dataset, counted, mode, locale),
    ...bondsOf(took, locale),
    ...(took.length > 0 && once.length > took.length
      ? [t.ties.notHeldCount(once.length - took.length)]
      : []),
    ...(once.length < events.length ? [t.ties.countedOnce] : []),
    ...(disputed > 0 ? [took.length > 1 ? t.ties.disagree(disputed) : t.ties.disagrees] : []),
    ...(last ? [lastOf(dateOf(dataset, last.row), counted.length, locale)] : []),
    ...topicsOf(dataset, counted, locale),
  ];
  return parts.join('; ');
}

/** “7 events: 5 held, 2 announced”, “1 meeting, held”, “1 visit that both were at, held”. */
function countsOf(
  dataset: Dataset,
  events: readonly TieEvent[],
  mode: TieMode,
  { t }: FullLocale,
): string {
  const noun = nounOf(dataset, events, mode, t);
  const [first] = events;
  if (events.length === 1 && first) return `${noun}, ${t.ties.one[first.standing]}`;
  const counts: Partial<Record<Standing, number>> = {};
  for (const { standing } of events) counts[standing] = (counts[standing] ?? 0) + 1;
  if (counts.held === events.length) return `${noun}, ${t.ties.allHeld(events.length)}`;
  return `${noun}: ${t.ties.counts(counts)}`;
}

/** Only where the two met in each of them are they all called meetings. */
function nounOf(
  dataset: Dataset,
  events: readonly TieEvent[],
  mode: TieMode,
  t: FullLocale['t'],
): string {
  const count = events.length;
  if (mode === 'topics' || mode === 'mixed') return t.ties.events(count);
  const areAll = (bond: Bond) => events.every((event) => event.bond === bond);
  if (areAll('met')) return t.ties.meetings(count);
  const formats = new Set(events.map(({ row }) => formatOf(dataset, row)));
  const [format = 'other'] = formats;
  // Two of one delegation at a meeting did not meet each other there.
  const isOne = formats.size === 1 && (areAll('attended') || areAll('part'));
  const noun = isOne ? t.ties.kind(format, count) : t.ties.events(count);
  const wereThere = areAll('attended') && events.every(({ standing }) => standing === 'held');
  return wereThere ? t.ties.bothAt(noun) : noun;
}

/**
 * In how many the two met, in how many without others: of those held, as meetings are counted in
 * the table. And in how many they were for one country.
 */
function bondsOf(events: readonly TieEvent[], { t }: FullLocale): string[] {
  const all = events.length;
  const count = (is: (event: TieEvent) => boolean) => events.filter(is).length;
  const areMeetings = events.every(({ bond }) => bond === 'met');
  const met = count(({ bond, standing }) => bond === 'met' && standing === 'held');
  const bilateral = count(({ bilateral }) => bilateral);
  const same = count(({ bond }) => bond === 'delegation');
  return [
    ...(met > 0 && !areMeetings ? [t.ties.meetings(met)] : []),
    ...(bilateral > 0 ? [all === 1 ? t.ties.oneBilateral : t.ties.bilateral(bilateral)] : []),
    ...(same > 0 ? [same === all ? t.ties.sameSide : t.ties.sameSideAt(same)] : []),
  ];
}

/** `on` where days are known, and as the dates word it where they are not. */
function lastOf(date: FuzzyDate | undefined, count: number, { t, dates }: FullLocale): string {
  const isDays =
    date?.kind === 'moment' &&
    date.precision === 'day' &&
    (date.oneOf?.every(({ from, to }) => from === to) ?? true);
  const words = dates.inWords(date);
  if (count === 1) return isDays ? t.ties.on(words) : words;
  return isDays ? t.ties.lastOn(words) : t.ties.lastIn(words);
}

function topicsOf(dataset: Dataset, events: readonly TieEvent[], locale: FullLocale): string[] {
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
