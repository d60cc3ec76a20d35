import { searchEvents } from '../../dataset/search.ts';
import { knownNamesOf } from '../../i18n/known-names.ts';
import { indexNow, requestIndex, subscribe } from '../../queries/search-index.ts';

/** What searches, in one piece, to be loaded when somebody does. */
export const engine = { searchEvents, knownNamesOf, indexNow, requestIndex, subscribe };
