// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
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

test('of a file that can’t be read one thing is said, also where it is all there is', async () => {
  const user = show([]);
  const pdf = new File([], 'report.pdf', { type: 'text/plain' });
  const bytes = new TextEncoder().encode('%PDF-1.7');
  pdf.slice = () => Object.assign(new Blob(), { arrayBuffer: async () => bytes.buffer });
  fireEvent.drop(document.forms[0] as Element, {
    dataTransfer: {
      types: ['Files'],
      items: [{ kind: 'file', getAsFile: () => pdf }],
      getData: () => '',
    },
  });
  await screen.findByText(/^A PDF, /);
  await user.click(await button('Read'));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  const told = [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);
  expect(told).toEqual([expect.stringMatching(/^report\.pdf: A PDF, .* copy its text/)]);
});
