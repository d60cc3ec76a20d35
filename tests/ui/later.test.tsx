// @vitest-environment jsdom
import { act, render, renderHook, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { later, laterHook } from '../../src/ui/later.ts';

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
