// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Outlet, Route, Routes, useLocation } from 'react-router';
import { expect, test, vi } from 'vitest';
import { ViewProvider } from '../../src/app/view-provider.tsx';
import { EventPage } from '../../src/pages/event-page.tsx';
import { datasetOf, fileOf } from '../dataset/random-file.ts';

vi.mock('../../src/pages/workspace.tsx', () => ({ Workspace: () => undefined }));

const dataset = datasetOf(
  fileOf({
    events: [{ id: 'new', aliases: ['old'], name: 'Talks', format: 'visit', status: 'held' }],
  }),
);

function Address() {
  const { pathname, search, hash } = useLocation();
  return pathname + search + hash;
}

test('a link to a claim under a former id leads to that claim', async () => {
  render(
    <MemoryRouter initialEntries={['/events/old?lanes=topics#claim-c1']}>
      <ViewProvider>
        {() => (
          <>
            <Address />
            <Routes>
              <Route element={<Outlet context={dataset} />}>
                <Route path="/events/:id" element={<EventPage />} />
              </Route>
            </Routes>
          </>
        )}
      </ViewProvider>
    </MemoryRouter>,
  );
  expect(await screen.findByText('/events/new?lanes=topics#claim-c1')).toBeDefined();
});
