/**
 * Asks for the data before anything else is set up: of all that the page waits for it takes the
 * longest. To be imported first.
 */
import { QueryClient } from '@tanstack/react-query';
import { datasetQuery, firstProgress } from '../queries/dataset.ts';
import { decodeView } from '../view-state/codec.ts';
import { baseUrl } from './base.ts';

export const queryClient = new QueryClient();
const { data, q } = decodeView(location.search).view;
const loaded = queryClient.prefetchQuery(datasetQuery(baseUrl, data));
// A page that searches waits for this, too; should it fail here, the page asks again.
if (q) import('../features/search/engine.ts').catch(() => {});
// A worker begins only where the page's own thread lets it: it goes first, then all the rest.
await Promise.race([firstProgress, loaded]);
