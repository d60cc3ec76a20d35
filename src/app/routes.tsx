import { Suspense, type ReactNode } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import { ExplorePage } from '../pages/explore-page.tsx';
import { baseUrl } from './base.ts';
import { later } from '../ui/later.ts';
import { Shell } from './shell.tsx';

const AboutPage = later(async () => (await import('../pages/about-page.tsx')).AboutPage);
const DisagreementsPage = later(
  async () => (await import('../pages/disagreements-page.tsx')).DisagreementsPage,
);
const EntityPage = later(async () => (await import('../pages/entity-page.tsx')).EntityPage);
const EventPage = later(async () => (await import('../pages/event-page.tsx')).EventPage);
const NotFound = later(async () => (await import('../pages/not-found.tsx')).NotFound);
const WithOwnNotice = later(
  async () => (await import('../features/review/own/own-notice.tsx')).WithOwnNotice,
);
/** Without the engine that reads articles, which comes with the first of them. */
const AddPage = later(async () => (await import('../pages/add-page.tsx')).AddPage);

const page = (element: ReactNode) => <Suspense>{element}</Suspense>;

const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      { path: '/', element: <ExplorePage /> },
      {
        path: '/events/:id',
        element: page(
          <WithOwnNotice base={baseUrl}>
            <EventPage />
          </WithOwnNotice>,
        ),
      },
      { path: '/people/:id', element: page(<EntityPage kind="people" />) },
      { path: '/countries/:id', element: page(<EntityPage kind="countries" />) },
      { path: '/organisations/:id', element: page(<EntityPage kind="organisations" />) },
      { path: '/places/:id', element: page(<EntityPage kind="places" />) },
      { path: '/topics/:id', element: page(<EntityPage kind="topics" />) },
      { path: '/articles/:id', element: page(<EntityPage kind="articles" />) },
      { path: '/disagreements', element: page(<DisagreementsPage />) },
      { path: '/about', element: page(<AboutPage />) },
      { path: '/add/:review?', element: page(<AddPage base={baseUrl} />) },
      { path: '*', element: page(<NotFound />) },
    ],
  },
];

export const Pages = () => useRoutes(routes);
