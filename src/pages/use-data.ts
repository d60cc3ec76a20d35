import { useOutletContext } from 'react-router';
import type { Dataset } from '../dataset/dataset.ts';

/**
 * The data set of the page, with the values that the reader's rule shows; the shell shows pages
 * only when there is one.
 */
export const useData = (): Dataset => useOutletContext<Dataset>();
