// @vitest-environment jsdom
import { act, render, renderHook, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { later, laterHook, useTheRest } from '../../src/ui/later.ts';

afterEach(() => vi.useRealTimers());

test('what could not be had is said to be so, and asked for again when wanted again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi.fn<() => Promise<{ words: string }>>();
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValue({ words: 'here' });
  const useLoaded = laterHook(load);
  const { result, rerender } = renderHook((isWanted: boolean) => useLoaded(isWanted), {
    initialProps: false,
  });
  const render = (isWanted: boolean) => act(async () => rerender(isWanted));
  expect(load).not.toHaveBeenCalled();
  await render(true);
  expect(result.current).toBe('failed');
  expect(said).toHaveBeenCalled();
  await render(false);
  await render(true);
  expect(result.current).toEqual({ words: 'here' });
});

test('what has been loaded ahead is there at once, without a fallback', async () => {
  const Part = later(async () => () => <p>here</p>, true);
  await act(async () => {});
  render(
    <Suspense fallback={<p>waiting</p>}>
      <Part />
    </Suspense>,
  );
  expect(screen.getByText('here')).toBeDefined();
  expect(screen.queryByText('waiting')).toBeNull();
});

test('what waits is loaded soon after the first view is there, once, and not before', async () => {
  vi.useFakeTimers();
  const loadWithin = vi.fn(async () => () => <p>within</p>);
  const load = vi.fn(async () => {
    later(loadWithin);
    return () => <p>here</p>;
  });
  later(load);
  const { rerender } = renderHook((isShown: boolean) => useTheRest(isShown), {
    initialProps: false,
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).not.toHaveBeenCalled();
  rerender(true);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1500);
  expect(load).toHaveBeenCalledTimes(1);
  expect(loadWithin).toHaveBeenCalledTimes(1);
  rerender(false);
  rerender(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
});
