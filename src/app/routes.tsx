import { lazy, Suspense } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import { WithOwnNotice } from '../features/review/own-notice.tsx';
import { AboutPage } from '../pages/about-page.tsx';
import { DisagreementsPage } from '../pages/disagreements-page.tsx';
import { EntityPage } from '../pages/entity-page.tsx';
import { EventPage } from '../pages/event-page.tsx';
import { ExplorePage } from '../pages/explore-page.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { baseUrl } from './base.ts';
import { Shell } from './shell.tsx';

/** With the engine that reads articles; loaded when somebody adds one. */
const AddPage = lazy(async () => {
  const page = await import('../pages/add-page.tsx');
  return { default: page.AddPage };
});

const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { path: '/', element: <ExplorePage /> },
      {
        path: '/events/:id',
        element: (
          <WithOwnNotice base={baseUrl}>
            <EventPage />
          </WithOwnNotice>
        ),
      },
      { path: '/people/:id', element: <EntityPage kind="people" /> },
      { path: '/countries/:id', element: <EntityPage kind="countries" /> },
      { path: '/organisations/:id', element: <EntityPage kind="organisations" /> },
      { path: '/places/:id', element: <EntityPage kind="places" /> },
      { path: '/topics/:id', element: <EntityPage kind="topics" /> },
      { path: '/articles/:id', element: <EntityPage kind="articles" /> },
      { path: '/disagreements', element: <DisagreementsPage /> },
      { path: '/about', element: <AboutPage /> },
      {
        path: '/add',
        element: (
          <Suspense>
            <AddPage base={baseUrl} />
          </Suspense>
        ),
      },
      { path: '*', element: <NotFound /> },
    ],
  },
];

export const Pages = () => useRoutes(routes);
