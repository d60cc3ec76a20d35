// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { button, show } from './adding-page.tsx';

test('what is said of a text is brought into view, each time it is asked for', async () => {
  const seen: (string | null)[] = [];
  Element.prototype.scrollIntoView = function scrolled() {
    seen.push(this.textContent);
  };
  const user = show([]);
  await user.click(await button('Read'));
  await screen.findByText('There is no text.');
  await user.click(await button('Read'));
  await vi.waitFor(() => expect(seen).toHaveLength(2));
  expect(seen[1]).toContain('There is no text.');
});
