// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTyped } from '../../src/features/search/use-typed.ts';
import { ViewScope, type ViewControl } from '../../src/ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed goes into the address after a pause, or once it is no longer held', () => {
  const change = vi.fn();
  const control: ViewControl = {
    view: DEFAULT_VIEW,
    route: { page: 'explore' },
    change,
    go: () => {},
    hrefTo: () => '',
  };
  const { result, rerender } = renderHook((isHeld: boolean) => useTyped(isHeld), {
    initialProps: false,
    wrapper: ({ children }) => <ViewScope control={control}>{children}</ViewScope>,
  });
  const wait = () => act(() => void vi.advanceTimersByTime(10_000));
  act(() => result.current[1]('gaza '));
  expect(change).not.toHaveBeenCalled();
  wait();
  expect(change).toHaveBeenLastCalledWith({ q: 'gaza' }, 'replace');
  rerender(true);
  act(() => result.current[1]('gaza talks'));
  wait();
  expect(change).toHaveBeenCalledTimes(1);
  expect(result.current[0]).toBe('gaza talks');
  rerender(false);
  wait();
  expect(change).toHaveBeenLastCalledWith({ q: 'gaza talks' }, 'replace');
});
