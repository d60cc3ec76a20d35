import { searchEvents } from '../../dataset/search.ts';
import { knownNamesOf } from '../../i18n/known-names.ts';
import { indexNow, requestIndex, subscribe } from '../../queries/search-index.ts';

/** What searches, in one piece: loaded after the first view, or with an address that searches. */
export const engine = { searchEvents, knownNamesOf, indexNow, requestIndex, subscribe };
