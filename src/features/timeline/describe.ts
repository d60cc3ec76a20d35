/** An event in words, for tooltips and for those who hear the timeline. */
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, eventAt, reportsOf } from '../../dataset/rows.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { isNotable } from '../../ui/attendance-sign.ts';

export interface Description {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  /** Status, and what else a mark says: possible in the range, disputed, part of something. */
  readonly facts: string;
  readonly participants: string;
}

const MOST_NAMES = 6;

export const articlesOf = (dataset: Dataset, row: number) =>
  reportsOf(dataset, row).map((at) => dataset.articles[at]);

export function describe(
  dataset: Dataset,
  row: number,
  locale: Locale,
  isPossible: boolean,
): Description {
  const { t, dates, words, nameOf, countryName } = locale;
  const event = eventAt(dataset, row);
  const parent = event.superEvent >= 0 ? nameOf(eventAt(dataset, event.superEvent)) : undefined;
  const facts = [
    t.terms.format[event.format],
    t.terms.status[event.status].toLocaleLowerCase(locale.language),
    isPossible ? t.timeline.possibly : undefined,
    event.disputed ? t.terms.disputed.toLocaleLowerCase(locale.language) : undefined,
    parent === undefined ? undefined : t.timeline.partOf(parent),
  ];
  const people = event.participants.map(({ actor, attendance }) => {
    const name = nameOf(actorAt(dataset, actor));
    return isNotable(event.status, attendance)
      ? t.timeline.withNote(name, t.terms.attendance[attendance])
      : name;
  });
  const names =
    people.length > 0
      ? people
      : event.countries.map((at) => countryName(dataset.countries[at] ?? ''));
  const shown = names.slice(0, MOST_NAMES);
  if (names.length > shown.length) shown.push(t.timeline.more(names.length - shown.length));
  return {
    id: event.id,
    name: nameOf(event),
    date: dates.inWords(event.date),
    facts: facts.filter((fact) => fact !== undefined).join(' · '),
    participants: words.list(shown),
  };
}
