/** The one view state and the one way to change it; provided in `app/`, which writes history. */
import { createContext, useContext, type ReactNode } from 'react';
import { hrefOf, type Route } from '../view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../view-state/view-state.ts';

export interface ViewControl {
  readonly view: ViewState;
  readonly route: Route;
  /**
   * Changes fields of the view. `push` (a choice: Back undoes it) or `replace` (panning, zooming,
   * typing: the last of many). Changes in one tick add up; none is lost.
   */
  readonly change: (
    change: Partial<ViewState> | ((view: ViewState) => Partial<ViewState>),
    how?: 'push' | 'replace',
  ) => void;
  /**
   * Goes to a page, or to the element on it that has the id `anchor`: with the view given, or
   * keeping filters and settings without a selection.
   */
  readonly go: (
    route: Route,
    how?: { readonly view?: ViewState; readonly anchor?: string },
  ) => void;
  /** The address for a link that does what `go` does, with the folder that the app stands in. */
  readonly hrefTo: (route: Route, anchor?: string) => string;
}

const ViewContext = createContext<ViewControl>({
  view: DEFAULT_VIEW,
  route: { page: 'explore' },
  change: () => {},
  go: () => {},
  hrefTo: (route) => hrefOf(route, DEFAULT_VIEW),
});

const ChangeContext = createContext<ViewControl['change']>(() => {});

export const useView = (): ViewControl => useContext(ViewContext);

/** `change` alone: for the many small parts that need not be rendered again with every view. */
export const useChange = (): ViewControl['change'] => useContext(ChangeContext);

export function ViewScope({ control, children }: { control: ViewControl; children: ReactNode }) {
  return (
    <ChangeContext value={control.change}>
      <ViewContext value={control}>{children}</ViewContext>
    </ChangeContext>
  );
}
