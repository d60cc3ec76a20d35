/** All that the graph of a selection is, worked out step by step: ties, places, and the picture. */
import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventRow } from '../../dataset/rows.ts';
import type { TieColumns, TieMode } from '../../dataset/tie-columns.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import type { MovedNode } from '../../view-state/view-state.ts';
import type { Counted } from './counted.ts';
import { counterOf } from './counter.ts';
import { facesOf } from './faces.ts';
import type { RunLayout } from './layout-runner.ts';
import { membersOf, raisedOf } from './event-members.ts';
import { chosenKeys, positionsById } from './node-ids.ts';
import { pictureOf, placed, type Picture } from './picture.ts';
import type { Raised } from './scene.ts';
import { shownOf } from './shown.ts';
import { useCounted } from './use-counted.ts';
import { usePlaces, type Places } from './use-places.ts';
import { useThrottled } from './use-throttled.ts';
import { rowsWithin } from './window-rows.ts';

const FEW_EVENTS = 2000;
/** Milliseconds. */
const INTERVAL = 250;

export interface Graph {
  readonly dataset: Dataset;
  readonly columns: TieColumns;
  readonly mode: TieMode;
  /** The events that the ties are made of. */
  readonly rows: Uint32Array;
  readonly counted: Counted;
  readonly places: Places;
  readonly picture: Picture;
  /** Ties that could be shown, of which the picture has the most telling. */
  readonly total: number;
  /** Positions in the picture. */
  readonly chosen: ReadonlySet<number>;
  /** What the selected event is made of; `undefined` if none is, or nothing of it is shown. */
  readonly ofEvent: Raised | undefined;
  readonly pinned: ReadonlySet<number>;
  readonly locale: Locale;
  readonly nameOf: (node: number) => string;
}

/** The node number of a position in the picture. */
export const nodeAt = ({ counted, picture }: Graph, at: number): number =>
  counted.ties.nodes[picture.nodes[at] ?? 0] ?? 0;

/** An address decodes to new objects each time; equal ones are kept as the same. */
function useSame<T>(value: T): T {
  const key = JSON.stringify(value);
  return useMemo(() => JSON.parse(key) as T, [key]);
}

export function useGraph(
  dataset: Dataset,
  selection: Selection,
  most: number,
  run?: RunLayout,
): Graph | undefined {
  const locale = useLocale();
  const { view, route } = useView();
  const { graph: mode, arrange, hops, window } = view;
  const event = route.page === 'events' ? route.id : view.event;
  const focus = useSame(view.focus);
  const moved = useSame(view.moved);
  const isMany = dataset.events.count > FEW_EVENTS;
  const chosenNow = useSame([...chosenKeys(view, route), ...view.between]);
  const chosenSoon = useDeferredValue(chosenNow);
  // Of many events the selection follows a moment after the view; rings come with it.
  const chosenNames = isMany ? chosenSoon : chosenNow;
  const [from, to] = [window?.from, window?.to];
  const rowsNow = useMemo(
    () => rowsWithin(dataset, selection.rows, from, to),
    [dataset, selection.rows, from, to],
  );
  // A timeline that is dragged over very many events needs its frames for itself.
  const rows = useThrottled(rowsNow, isMany ? INTERVAL : 0);
  const { columns } = counterOf(dataset);
  const counted = useCounted(dataset, rows, mode);
  const places = usePlaces(dataset, mode, arrange, run);
  const faces = facesOf(dataset);

  const marked = useMemo(() => {
    if (!counted) return undefined;
    const positions = positionsById(dataset, counted.ties);
    const of = (ids: readonly string[]) =>
      ids.map((id) => positions.get(id)).filter((at) => at !== undefined);
    const row = event ? eventRow(dataset, event) : undefined;
    const inEvent = row === undefined ? undefined : membersOf(columns, mode, row, counted.ties);
    return {
      focus: of(focus),
      chosen: new Set([...of(focus), ...of(chosenNames), ...(inEvent?.nodes ?? [])]),
      inEvent,
      positions,
    };
  }, [dataset, columns, counted, mode, event, focus, chosenNames]);

  const shown = useMemo(
    () => counted && marked && shownOf(counted, marked.focus, hops, most, marked.chosen),
    [counted, marked, hops, most],
  );

  const unplaced = useMemo(() => {
    if (!counted || !shown) return undefined;
    const { nodes } = counted.ties;
    const faceOf = (at: number) => faces.faceOf(nodes[at] ?? 0, locale);
    return pictureOf({ ties: counted.ties, shown: shown.ties, nodes: shown.nodes, faceOf });
  }, [counted, shown, faces, locale]);

  const pins = useMemo(() => marked && pinsOf(moved, marked.positions), [moved, marked]);

  return useMemo(() => {
    if (!counted || !places || !marked || !shown || !unplaced || !pins) return undefined;
    const { nodes } = counted.ties;
    const inPicture = (all: Iterable<number>) =>
      new Set([...all].map((at) => unplaced.slots[at] ?? -1).filter((slot) => slot >= 0));
    return {
      dataset,
      columns,
      mode,
      rows,
      counted,
      places,
      picture: placed(unplaced, (at) => pins.get(at) ?? places.of(nodes[at] ?? 0)),
      total: shown.total,
      chosen: inPicture(marked.chosen),
      ofEvent: marked.inEvent && raisedOf(unplaced, marked.inEvent),
      pinned: inPicture(pins.keys()),
      locale,
      nameOf: (node) => faces.nameOf(node, locale),
    };
  }, [dataset, columns, mode, rows, counted, places, marked, shown, unplaced, pins, faces, locale]);
}

function pinsOf(moved: readonly MovedNode[], positions: ReadonlyMap<string, number>) {
  const pins = new Map<number, readonly [number, number]>();
  for (const { id, x, y } of moved) {
    const at = positions.get(id);
    if (at !== undefined) pins.set(at, [x, y]);
  }
  return pins;
}
