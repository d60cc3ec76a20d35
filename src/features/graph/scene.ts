/** All that one drawing of the graph depends on. */
import type { Size } from '../../ui/use-size.ts';
import type { Label } from './labels.ts';
import type { Palette } from './palette.ts';
import type { Picture, TieRun } from './picture.ts';
import { toScreen, type Viewport } from './viewport.ts';

/** A node or a tie, as a position in the picture. */
export type Mark =
  | { readonly kind: 'node'; readonly at: number }
  | { readonly kind: 'tie'; readonly at: number };

export interface Raised {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
  /** How the ties look by what is raised, where that is one event; else as they are. */
  readonly runs?: readonly TieRun[];
}

export interface Scene {
  readonly size: Size;
  readonly picture: Picture;
  readonly view: Viewport;
  readonly palette: Palette;
  readonly labels: readonly Label[];
  /** Nodes with a ring: chosen in the filter, or taking part in the selected event. */
  readonly chosen: ReadonlySet<number>;
  /** What is pointed at, with its surroundings; all else is faded. */
  readonly raised: Raised | undefined;
  readonly pinned: ReadonlySet<number>;
}

export function placeOnScreen({ picture, view }: Pick<Scene, 'picture' | 'view'>, node: number) {
  return toScreen(view, picture.places[node * 2] ?? 0, picture.places[node * 2 + 1] ?? 0);
}

/** A mark with its ties and the nodes at their ends. */
export function surroundingsOf(picture: Picture, mark: Mark): Raised {
  const nodes = new Set<number>();
  const ties = new Set<number>();
  const add = (tie: number) => {
    ties.add(tie);
    nodes.add(picture.from[tie] ?? 0);
    nodes.add(picture.to[tie] ?? 0);
  };
  if (mark.kind === 'tie') add(mark.at);
  else {
    nodes.add(mark.at);
    for (let tie = 0; tie < picture.ties.length; tie++) {
      if (picture.from[tie] === mark.at || picture.to[tie] === mark.at) add(tie);
    }
  }
  return { nodes, ties };
}
