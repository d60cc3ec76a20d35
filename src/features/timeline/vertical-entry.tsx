import { memo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, eventAt, isPerson } from '../../dataset/rows.ts';
import { sideOf } from '../../dataset/sides.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { isNotable, signOf } from '../../ui/attendance-sign.ts';
import { isPlainClick } from '../../ui/page-link.tsx';
import { OwnMark } from '../../ui/own-mark.tsx';
import { Sign } from '../../ui/sign.tsx';
import { articlesOf } from './describe.ts';

interface Props {
  readonly dataset: Dataset;
  readonly row: number;
  readonly main: readonly string[];
  readonly isSelected: boolean;
  readonly isPossible: boolean;
  readonly href: string;
  readonly onChoose: (row: number) => void;
}

/** Names beyond this many are told by their number. */
const MOST_NAMES = 8;

export const VerticalEntry = memo(function VerticalEntry(props: Props) {
  const { dataset, row, main, isSelected, isPossible, href, onChoose } = props;
  const { t, nameOf, dates, countryName } = useLocale();
  const event = eventAt(dataset, row);
  const { date } = event;
  const isWide = date !== undefined && date.start.from !== date.end.to;
  const shape = !isWide ? 'day' : date.kind === 'interval' ? 'duration' : 'extent';
  const more = event.participants.length - MOST_NAMES;
  const parent = event.superEvent >= 0 ? nameOf(eventAt(dataset, event.superEvent)) : undefined;
  return (
    <li
      className="vertical-entry"
      data-shape={shape}
      data-part={parent !== undefined}
      data-possible={isPossible}
      aria-current={isSelected || undefined}
    >
      <span className="vertical-date" aria-hidden="true">
        {dates.margin(date)}
      </span>
      <span className="vertical-mark">
        <Sign kind={event.status} label={t.terms.status[event.status]} />
      </span>
      <div className="vertical-text">
        <a
          href={href}
          onClick={(click) => {
            if (!isPlainClick(click)) return;
            click.preventDefault();
            onChoose(row);
          }}
        >
          {nameOf(event)}
        </a>
        <OwnMark reports={articlesOf(dataset, row)} />
        <p>
          {[
            shape === 'day' ? t.terms.format[event.format] : dates.inWords(date),
            parent === undefined ? '' : t.timeline.partOf(parent),
            isPossible ? t.timeline.possibly : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {event.disputed && (
          <p className="vertical-disputed">
            <Sign kind="disputed" /> {t.terms.disputed}
          </p>
        )}
        <ul className="vertical-names">
          {event.participants.slice(0, MOST_NAMES).map(({ actor, attendance, side }) => {
            const who = actorAt(dataset, actor);
            const country = isPerson(dataset, actor) ? who.country : dataset.countries[side];
            const isSaid = isNotable(event.status, attendance);
            const note = isSaid ? t.terms.attendance[attendance] : undefined;
            return (
              <li key={actor} data-side={sideOf(main, country)}>
                <Sign kind={signOf(event.status, attendance)} {...(note ? { label: note } : {})} />
                {nameOf(who)}
              </li>
            );
          })}
          {event.participants.length === 0 &&
            event.countries.map((at) => {
              const code = dataset.countries[at] ?? '';
              return (
                <li key={at} data-side={sideOf(main, code)}>
                  {countryName(code)}
                </li>
              );
            })}
          {more > 0 && <li>{t.timeline.more(more)}</li>}
        </ul>
      </div>
    </li>
  );
});
