/** A short list of events that opens beside a bin or from the tray of undated ones. */
import { useEffect, useRef } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { statusOf } from '../../dataset/rows.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { isPlainClick } from '../../ui/page-link.tsx';
import { OwnMark } from '../../ui/own-mark.tsx';
import { Sign } from '../../ui/sign.tsx';
import { useView } from '../../ui/view-context.tsx';
import { describe, articlesOf } from './describe.ts';
import './event-list.css';

export interface Listed {
  readonly title: string;
  readonly rows: Uint32Array;
  /** Where it opens, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

const MOST = 60;
const WIDTH = 340;
const HEIGHT = 360;

interface Props {
  readonly dataset: Dataset;
  readonly listed: Listed;
  readonly onChoose: (row: number) => void;
  readonly onClose: () => void;
}

export function EventList({ dataset, listed, onChoose, onClose }: Props) {
  const locale = useLocale();
  const { hrefTo } = useView();
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal?.();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const left = Math.max(12, Math.min(listed.x, innerWidth - WIDTH - 12));
  const top = Math.max(12, Math.min(listed.y, innerHeight - HEIGHT - 12));
  const more = listed.rows.length - MOST;
  return (
    // A click beside the dialog lands on the dialog itself, on its backdrop.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it as well
    <dialog
      ref={ref}
      className="timeline-events"
      aria-label={listed.title}
      style={{ insetInlineStart: left, insetBlockStart: top }}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <h3>{listed.title}</h3>
      <ul>
        {[...listed.rows.subarray(0, MOST)].map((row) => {
          const { id, name, date, facts } = describe(dataset, row, locale, false);
          return (
            <li key={row}>
              <Sign kind={statusOf(dataset, row)} />
              <div>
                <a
                  href={hrefTo({ page: 'events', id })}
                  onClick={(event) => {
                    if (!isPlainClick(event)) return;
                    event.preventDefault();
                    onChoose(row);
                  }}
                >
                  {name}
                </a>
                <OwnMark reports={articlesOf(dataset, row)} />
                <small>
                  {date} · {facts}
                </small>
              </div>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{locale.t.timeline.more(more)}</p>}
    </dialog>
  );
}
