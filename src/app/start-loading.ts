/**
 * Asks for the data before anything else is set up: of all that the page waits for it takes the
 * longest. To be imported first.
 */
import { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../queries/dataset.ts';
import { decodeView } from '../view-state/codec.ts';
import { baseUrl } from './base.ts';

export const queryClient = new QueryClient();
void queryClient.prefetchQuery(datasetQuery(baseUrl, decodeView(location.search).view.data));
