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
  expect(screen.getByRole('alert').textContent).toContain('no network');
  expect(screen.queryByRole('button')).toBeNull();

  onLine.mockReturnValue(true);
  act(() => void dispatchEvent(new Event('online')));
  expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
});
