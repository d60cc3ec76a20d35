// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useAfterPaint } from '../../src/ui/use-after-paint.ts';

test('a value follows after the picture, and of several in a row the last', async () => {
  const { result, rerender } = renderHook(useAfterPaint<string>, { initialProps: 'a' });
  expect(result.current).toBe('a');
  rerender('b');
  rerender('c');
  expect(result.current).toBe('a');
  await waitFor(() => expect(result.current).toBe('c'));
  rerender('d');
  await waitFor(() => expect(result.current).toBe('d'));
});

test('what is taken back before it follows changes nothing', async () => {
  const { result, rerender } = renderHook(useAfterPaint<string>, { initialProps: 'a' });
  rerender('b');
  rerender('a');
  rerender('b');
  await waitFor(() => expect(result.current).toBe('b'));
  rerender('a');
  await waitFor(() => expect(result.current).toBe('a'));
});
