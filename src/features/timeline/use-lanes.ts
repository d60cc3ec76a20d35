/** The lanes of a selection, as the reader has arranged them. */
import { useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { laneSource } from './lane-source.ts';
import { buildLanes, withLaneFor, type Lane, type LaneModel } from './lanes.ts';

const FEW_LANES = 9;
const MANY_LANES = 36;

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

interface Remembered {
  readonly of: readonly unknown[];
  readonly model: LaneModel;
}
const models = new WeakMap<Selection, Remembered>();

/** The selection of all events comes back with every filter that is taken off; so do its lanes. */
function remembered(selection: Selection, of: readonly unknown[], build: () => LaneModel) {
  const known = models.get(selection);
  if (known && of.every((part, at) => part === known.of[at])) return known.model;
  const model = build();
  models.set(selection, { of, model });
  return model;
}

export function useLanes(dataset: Dataset, selection: Selection, selected: number) {
  const locale = useLocale();
  const { view, change } = useView();
  const { lanes, pin: pinned, hide: hidden } = view;
  const [isLong, setLong] = useState(false);
  /** While playing, the lanes that stood there when it began. */
  const [kept, setKept] = useState<readonly string[]>();

  const source = useMemo(() => laneSource(dataset, lanes, locale), [dataset, lanes, locale]);
  const { allEvents: all, otherEvents: rest } = locale.t.timeline;
  const byFilter = useMemo(() => {
    const most = isLong ? MANY_LANES : FEW_LANES;
    // Every address decodes to new lists; what they hold tells whether they are others.
    const [pins, hides] = [pinned.join(' '), hidden.join(' ')];
    return remembered(selection, [dataset, source, most, pins, hides, kept, all, rest], () =>
      buildLanes(dataset, selection, source, { most, pinned, hidden, kept }, { all, rest }),
    );
  }, [dataset, selection, source, isLong, pinned, hidden, kept, all, rest]);
  const model = useMemo(() => withLaneFor(byFilter, selected, rest), [byFilter, selected, rest]);

  return {
    model,
    isLong,
    setLong,
    isPlaying: kept !== undefined,
    setPlaying: (isPlaying: boolean) =>
      setKept(isPlaying ? model.lanes.map(({ id }) => id).filter(Boolean) : undefined),
    pin: ({ id }: Lane) => change(({ pin }) => ({ pin: toggled(pin, id) }), 'push'),
    hide: ({ id }: Lane) =>
      change(
        ({ hide, pin }) => ({ hide: toggled(hide, id), pin: pin.filter((one) => one !== id) }),
        'push',
      ),
    showHidden: () => change({ hide: [] }, 'push'),
  };
}
