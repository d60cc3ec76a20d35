// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { LocaleProvider } from '../../src/i18n/locale.tsx';
import { NotLoaded } from '../../src/ui/not-loaded.tsx';

afterEach(() => vi.restoreAllMocks());

it('offers a new page only where there is a network to fetch it from', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  render(
    <LocaleProvider language="en">
      <NotLoaded />
    </LocaleProvider>,
  );
  const text = screen.getByRole('alert').textContent;
  expect(text).toContain('no network');
  // It may stand in the place of all that was seen before.
  expect(text).not.toContain('What you see stays');
  expect(text).toContain('go back');
  expect(screen.queryByRole('button')).toBeNull();

  onLine.mockReturnValue(true);
  act(() => void dispatchEvent(new Event('online')));
  expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
});
