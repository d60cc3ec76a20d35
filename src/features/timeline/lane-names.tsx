/** The names of lanes beside the drawing. Keys P and H do the same from within it. */
import { useLocale } from '../../i18n/locale.tsx';
import { isPlainClick } from '../../ui/page-link.tsx';
import { useView } from '../../ui/view-context.tsx';
import { REST, type Lane, type LaneModel } from './lanes.ts';
import './lane-names.css';

interface Props {
  readonly model: LaneModel;
  readonly activeLane: number;
  readonly onPin: (lane: Lane) => void;
  readonly onHide: (lane: Lane) => void;
}

export function LaneNames({ model, activeLane, onPin, onHide }: Props) {
  const { t, words } = useLocale();
  const { hrefTo, go } = useView();
  const { page } = model.source;
  const digits = Math.max(...model.lanes.map(({ rows }) => words.number(rows.length).length), 1);
  return (
    <ol className="timeline-lanes" style={{ '--digits': digits }}>
      {model.lanes.map((lane, at) => {
        const isRest = lane.value === REST;
        const { pin, unpin, hide } = t.timeline;
        return (
          <li
            key={lane.id}
            data-side={lane.side}
            data-active={at === activeLane}
            data-rest={isRest}
          >
            {isRest || !page ? (
              <span
                className="timeline-lane-name"
                title={isRest ? t.timeline.otherEventsHint : lane.name}
              >
                {lane.name}
              </span>
            ) : (
              <a
                className="timeline-lane-name"
                tabIndex={-1}
                href={hrefTo({ page, id: lane.id })}
                title={lane.name}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  go({ page, id: lane.id });
                }}
              >
                {lane.name}
              </a>
            )}
            <span className="timeline-lane-count">{words.number(lane.rows.length)}</span>
            {!isRest && (
              <span className="timeline-lane-tools">
                <button
                  type="button"
                  tabIndex={-1}
                  aria-pressed={lane.pinned}
                  aria-label={lane.pinned ? unpin(lane.name) : pin(lane.name)}
                  title={lane.pinned ? unpin(lane.name) : pin(lane.name)}
                  onClick={() => onPin(lane)}
                >
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <path d="M6 11V2M2.500 5.500 6 2l3.500 3.500M2 .8h8" />
                  </svg>
                </button>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={hide(lane.name)}
                  title={hide(lane.name)}
                  onClick={() => onHide(lane)}
                >
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <path d="m2.500 2.500 7 7m0-7-7 7" />
                  </svg>
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
