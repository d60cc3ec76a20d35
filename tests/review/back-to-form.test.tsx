// @vitest-environment jsdom
/** A review is an entry of the history: Back leads to the form, Forward into the review again. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import { button, draft, Host } from './adding-page.tsx';

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
function show() {
  const element = <Host given={[draft]} leftOut={undefined} />;
  const router = createMemoryRouter(
    [
      { path: '/', element: <h1>Start</h1> },
      { path: '/add', element },
    ],
    { initialEntries: ['/', '/add'] },
  );
  render(<RouterProvider router={router} />);
  return { router, user: userEvent.setup() };
}

test('Back from a review leads to the form, and Forward to what was decided', async () => {
  const { router, user } = show();
  await user.click(await button(/^Go on/));
  expect(title()).toBe('Practice report');
  await user.click(await button('Reject: Place, Ankara'));
  await act(() => router.navigate(-1));
  expect(title()).toBe('Add article');
  await act(() => router.navigate(1));
  expect(title()).toBe('Practice report');
  screen.getByRole('group', { name: 'Place, Ankara: rejected' });
  await act(() => router.navigate(-1));
  await act(() => router.navigate(-1));
  expect(title()).toBe('Start');
});

test('“All reports” leads back, and leaves nothing behind that Back would lead to', async () => {
  const { router, user } = show();
  await user.click(await button(/^Go on/));
  await user.click(await button(/^←/));
  await vi.waitFor(() => expect(router.state.location.state).toBeNull());
  expect(title()).toBe('Add article');
  await act(() => router.navigate(-1));
  expect(title()).toBe('Start');
});

test('a review that is saved is not led into again', async () => {
  const { router, user } = show();
  await user.click(await button(/^Go on/));
  await user.click(await button('Accept the news'));
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  await act(() => router.navigate(1));
  expect(title()).toBe('Add article');
});
