import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../src/dataset/search.ts';
import type { EntityKind } from '../../src/domain/vocabulary.ts';
import { nearest } from '../../src/features/search/nearest.ts';
import { countryNamesIn, knownNamesOf } from '../../src/i18n/known-names.ts';
import { localeOf } from '../../src/i18n/locale.tsx';
import { smallData } from './small-data.ts';

const locale = localeOf('en');
const dataset = smallData();
const index = buildSearch(dataset, countryNamesIn, knownNamesOf(locale));
const near = (kind: EntityKind, id: string) =>
  nearest(dataset, index, locale, id, kind).map(({ route }) => `${route.page}/${route.id}`);

describe('what is nearly called so', () => {
  test.each([
    ['people', 'asim-munnir', 'people/munir'],
    ['people', 'munir', 'people/munir'],
    ['people', 'tayyip-erdogan', 'people/erdogan'],
    ['people', 'erdgoan', 'people/erdogan'],
    ['people', 'ishaq-da', 'people/dar'],
    ['topics', 'gazza', 'topics/gaza'],
    ['places', 'istambul', 'places/istanbul'],
    ['countries', 'turkey', 'countries/TR'],
    ['countries', 'tr', 'countries/TR'],
    ['organisations', 'islamic-cooperation', 'organisations/oic'],
    ['events', 'talks-istanbul', 'events/one'],
    ['events', 'council-in-islamabad-2025', 'events/two'],
    // Of another kind, if it is called just so.
    ['topics', 'istanbul', 'places/istanbul'],
  ] as const)('%s/%s is %s', (kind, id, first) => {
    expect(near(kind, id)[0]).toBe(first);
  });
});

test.each([
  ['people', 'john-smith'],
  ['people', 'qwertyuiop'],
  ['people', 'the-minister-of-the-moon'],
  ['places', 'islam'],
  ['events', 'call-123'],
  ['events', 'cup-final-in-istanbul'],
  ['events', 'council-of-the-flat-earth-society'],
  ['countries', 'XX'],
  ['people', '—'],
] as const)('nothing is near to %s/%s', (kind, id) => {
  expect(near(kind, id)).toEqual([]);
});
