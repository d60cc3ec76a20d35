// @vitest-environment jsdom
/** A review has an address: Back leads from it to the form, Forward into the review again. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import { button, draft, Host } from './adding-page.tsx';

const REVIEW = `/add/${draft.id}`;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
function show(at = '/add') {
  const element = <Host given={[draft]} leftOut={undefined} />;
  const router = createMemoryRouter(
    [
      { path: '/', element: <h1>Start</h1> },
      { path: '/add/:review?', element },
    ],
    { initialEntries: ['/', at] },
  );
  render(<RouterProvider router={router} />);
  return { router, user: userEvent.setup() };
}

test('Back from a review leads to the form, and Forward to what was decided', async () => {
  const { router, user } = show();
  await user.click(await button(/^Go on/));
  expect(title()).toBe('Practice report');
  expect(router.state.location.pathname).toBe(REVIEW);
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
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/add'));
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
  expect(screen.queryByText(/is not under review/)).toBeNull();
  await act(() => router.navigate(1));
  expect(title()).toBe('Add article');
  screen.getByText(/^“Practice report” is not under review: it has been saved/);
});

test('an address opens its review, and “All reports” leads from there to the form', async () => {
  const { router, user } = show(REVIEW);
  expect(title()).toBe('Practice report');
  await user.click(await button(/^←/));
  expect(title()).toBe('Add article');
  expect(router.state.location.pathname).toBe('/add');
  await act(() => router.navigate(-1));
  expect(title()).toBe('Start');
});

test('where an address leads to no review that is said, and the form is there', async () => {
  const { router, user } = show('/add/own-ffffffffffff');
  expect(title()).toBe('Add article');
  screen.getByText(/^There is no review at this address/);
  screen.getByRole('textbox', { name: 'Text of the report' });
  // What is opened from there takes its place.
  await user.click(await button(/^Go on/));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe(REVIEW));
  expect(title()).toBe('Practice report');
  await act(() => router.navigate(-1));
  expect(title()).toBe('Start');
});

test('a review that is discarded leaves the form, and no word of a missing one', async () => {
  const { router, user } = show(REVIEW);
  await user.click(await button('Discard'));
  await screen.findByText(/^Discarded/);
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/add'));
  expect(screen.queryByText(/^There is no review at this address/)).toBeNull();
});
