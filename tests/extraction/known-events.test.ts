import { expect, it } from 'vitest';
import type { EventRecord } from '../../src/domain/schema.ts';
import { absorb } from '../../src/extraction/known-events.ts';

const told = (date: string): EventRecord => ({
  id: 'e',
  name: 'e',
  format: 'visit',
  status: 'held',
  date,
});

it.each([
  ['2025-02', '2025-02-12', '2025-02-12'],
  ['2025-02-10/2025-02-12', '2025-02-11', '2025-02-10/2025-02-12'],
  ['2025-02-12', '2025-02-12/2025-02-14', '2025-02-12'],
  ['2025-02-12', '2025-02-12~', '2025-02-12'],
  ['2025-02-12', '2025-02', '2025-02-12'],
  ['[2025-02-10..2025-02-16]', '2025-02-12', '2025-02-12'],
])('of %s and %s as the day of one event %s is kept', (known, added, kept) => {
  const event = told(known);
  absorb(event, told(added));
  expect(event.date).toBe(kept);
});
