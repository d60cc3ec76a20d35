/** Every view there can be, field by field; a field that is missing here does not compile. */
import * as fc from 'fast-check';
import { FILTER_GROUPS, type GroupFilter } from '../../src/domain/filter.ts';
import { asDay, isoOf } from '../../src/lib/day.ts';
import { localPath } from '../../src/domain/local-file.ts';
import {
  ARRANGEMENTS,
  GRAPHS,
  LANES,
  RELATIONS,
  RULES,
  type ViewState,
} from '../../src/view-state/view-state.ts';

/** Far beyond what the file format allows: commas, slashes, Urdu, emoji, signs of the address. */
export const ids = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'a,b',
      'a/b',
      'a&b=c',
      '?#%',
      '100%',
      'a+b c',
      'اسحاق ڈار',
      'خليل',
      '🤝🏽',
      '__proto__',
      'İı',
    ),
    fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  )
  .map((id) => id.trim())
  .filter((id) => id !== '' && !id.startsWith('-'));

const sortedIds = fc.uniqueArray(ids, { maxLength: 4 }).map((list) => list.toSorted());

const group: fc.Arbitrary<GroupFilter> = fc
  .tuple(sortedIds, sortedIds)
  .map(([any, none]) => ({ any: any.filter((id) => !none.includes(id)), none }));

const text = fc.oneof(fc.constant(''), ids);
const days = fc.integer({ min: -300_000, max: 300_000 }).map((day) => isoOf(asDay(day)));
const dates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));
const places = fc.integer({ min: -99_999, max: 99_999 });

const SITE = 'https://site.test/';

const FIELD_ARBITRARIES: { readonly [K in keyof ViewState]: fc.Arbitrary<ViewState[K]> } = {
  q: text,
  person: group,
  country: group,
  topic: group,
  org: group,
  place: group,
  kind: group,
  status: group,
  article: group,
  match: fc.subarray([...FILTER_GROUPS]),
  from: fc.oneof(fc.constant(''), dates),
  to: fc.oneof(fc.constant(''), dates),
  certain: fc.boolean(),
  window: fc.option(
    fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
    { nil: undefined },
  ),
  lanes: fc.constantFrom(...LANES),
  pin: sortedIds,
  hide: sortedIds,
  graph: fc.constantFrom(...GRAPHS),
  arrange: fc.constantFrom(...ARRANGEMENTS),
  moved: fc.uniqueArray(
    fc.record({ id: ids.filter((id) => !id.includes('@')), x: places, y: places }),
    { selector: ({ id }) => id, maxLength: 12 },
  ),
  event: text,
  focus: sortedIds,
  hops: fc.integer({ min: 1, max: 9 }),
  between: fc.uniqueArray(ids, { maxLength: 2 }),
  relation: fc.constantFrom(...RELATIONS),
  embed: fc.boolean(),
  rule: fc.constantFrom(...RULES),
  lang: fc.constantFrom('', 'en', 'tr', 'ur', 'zh-Hant', 'xx'),
  data: fc.oneof(
    text.filter(
      (path) => !/^[a-z][a-z0-9+.-]*:/i.test(path) && new URL(path, SITE).href.startsWith(SITE),
    ),
    ids.map(localPath),
  ),
};

export const views: fc.Arbitrary<ViewState> = fc.record(FIELD_ARBITRARIES);
