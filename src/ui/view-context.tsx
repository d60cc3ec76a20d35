/** The one view state and the one way to change it; provided in `app/`, which writes history. */
import { createContext, useContext } from 'react';
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
  /** Goes to a page: with the view given, or keeping filters and settings without a selection. */
  readonly go: (route: Route, view?: ViewState) => void;
  /** The address of a page, for links; with what `go` would keep. */
  readonly hrefTo: (route: Route) => string;
}

export const ViewContext = createContext<ViewControl>({
  view: DEFAULT_VIEW,
  route: { page: 'explore' },
  change: () => {},
  go: () => {},
  hrefTo: (route) => hrefOf(route, DEFAULT_VIEW),
});

export const useView = (): ViewControl => useContext(ViewContext);
