import { useLocale } from '../../i18n/locale.tsx';
import type { LaneModel } from './lanes.ts';

interface Props {
  readonly model: LaneModel;
  readonly isLong: boolean;
  readonly onLong: (isLong: boolean) => void;
  readonly onShowHidden: () => void;
}

/** How many lanes there are besides those shown. */
export function LaneFoot({ model, isLong, onLong, onShowHidden }: Props) {
  const { t } = useLocale();
  const { moreLanes, fewerLanes, hiddenLanes, showHidden } = t.timeline;
  return (
    <div className="timeline-side-foot">
      {(model.more > 0 || isLong) && (
        <button type="button" onClick={() => onLong(!isLong)}>
          {isLong ? fewerLanes : moreLanes(model.more)}
        </button>
      )}
      {model.hidden > 0 && (
        <button type="button" onClick={onShowHidden}>
          {hiddenLanes(model.hidden)}, {showHidden}
        </button>
      )}
    </div>
  );
}
