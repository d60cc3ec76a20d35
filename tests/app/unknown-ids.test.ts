import { expect, test } from 'vitest';
import { noticesOfIds } from '../../src/app/unknown-ids.ts';
import { decodeView } from '../../src/view-state/codec.ts';
import { smallData } from '../search/small-data.ts';

const noticesOf = (query: string) => noticesOfIds(smallData(), decodeView(query).view);

test('an id that names nothing is told, field by field', () => {
  expect(noticesOf('?focus=nobody&pin=dar&pin=gone&between=dar&between=who&moved=x@1,2')).toEqual([
    { kind: 'unknown', field: 'pin', text: 'gone' },
    { kind: 'unknown', field: 'moved', text: 'x' },
    { kind: 'unknown', field: 'focus', text: 'nobody' },
    { kind: 'unknown', field: 'between', text: 'who' },
  ]);
  expect(noticesOf('?hide=no&hide=none')).toEqual([
    { kind: 'unknown', field: 'hide', text: 'no, none' },
  ]);
});

test('people, countries, topics, organisations, kinds and events are known', () => {
  expect(
    noticesOf('?focus=dar&focus=one&focus=first&between=TR&between=oic&pin=gaza&hide=summit'),
  ).toEqual([]);
});
