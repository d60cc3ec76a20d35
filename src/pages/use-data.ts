import { useOutletContext } from 'react-router';
import type { Dataset } from '../dataset/dataset.ts';

/** The data set of the page; the shell shows pages only when there is one. */
export const useData = (): Dataset => useOutletContext<Dataset>();
