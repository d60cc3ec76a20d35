/** Renders a part of the details as a page does: with addresses, and one view of them. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import type { ViewState } from '../../src/view-state/view-state.ts';
import { hrefOf } from '../../src/view-state/href.ts';
import { ViewScope } from '../../src/ui/view-context.tsx';

export function show(
  part: ReactNode,
  view: Partial<ViewState> = {},
  change: (patch: unknown) => void = () => {},
) {
  const whole = { ...DEFAULT_VIEW, ...view };
  const control = {
    view: whole,
    route: { page: 'explore' as const },
    change,
    go: () => {},
    hrefTo: (route: Parameters<typeof hrefOf>[0]) => hrefOf(route, whole),
  };
  return render(
    <MemoryRouter>
      <ViewScope control={control}>{part}</ViewScope>
    </MemoryRouter>,
  );
}
