import { useLocale } from '../../i18n/locale.tsx';
import type { Listed } from './event-list.tsx';

interface Props {
  readonly rows: Uint32Array;
  readonly selected: number;
  readonly onList: (listed: Listed) => void;
}

/** Pixels by which the list opens up and back from its button. */
const UP = 300;
const BACK = 340;

/** What has no date stands beside the axis, at no invented place. */
export function UndatedTray({ rows, selected, onList }: Props) {
  const { t } = useLocale();
  if (rows.length === 0) return undefined;
  const title = t.timeline.undated(rows.length);
  return (
    <button
      type="button"
      className="timeline-undated"
      aria-haspopup="dialog"
      data-selected={rows.includes(selected)}
      onClick={({ currentTarget }) => {
        const { right, top } = currentTarget.getBoundingClientRect();
        onList({ title, rows, x: right - BACK, y: top - UP });
      }}
    >
      {title}
    </button>
  );
}
