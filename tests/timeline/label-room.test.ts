/** When the rows for labels are there. */
import { expect, test } from 'vitest';
import { hasRoom } from '../../src/features/timeline/use-label-room.ts';

const none = (days: number) => ({ labels: 0, days });
const some = (days: number) => ({ labels: 3, days });

test('there is no room for labels that there are none of, at first and after zooming', () => {
  expect(hasRoom(true, -1, none(9000))).toBe(false);
  expect(hasRoom(true, 300, none(9000))).toBe(false);
  expect(hasRoom(false, 300, none(9000))).toBe(false);
});

test('the first label opens it, however it came into sight', () => {
  expect(hasRoom(false, 9000, some(300))).toBe(true);
  expect(hasRoom(false, 300, some(300))).toBe(true);
});

test('panning and playing through a time without labels closes nothing', () => {
  expect(hasRoom(true, 300, none(300))).toBe(true);
  expect(hasRoom(true, 300, none(300.0000001))).toBe(true);
});
