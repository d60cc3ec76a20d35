import { expect, test } from 'vitest';
import { blobOf } from '../../src/features/transfer/in-slices.ts';

const never = new AbortController().signal;

test('joins all pieces, however many and long', async () => {
  const pieces = Array.from({ length: 50_000 }, (_, i) => `${i} – ä, `);
  pieces.push('x'.repeat(3_000_000));
  const blob = await blobOf(pieces, 'text/csv', never);
  expect(blob.type).toBe('text/csv');
  expect(await blob.text()).toBe(pieces.join(''));
});

test('others get their turn meanwhile, and can stop it', async () => {
  const controller = new AbortController();
  let written = 0;
  function* endless() {
    for (;;) {
      written++;
      yield 'more';
    }
  }
  const work = blobOf(endless(), 'text/plain', controller.signal);
  setTimeout(() => controller.abort(), 5);
  await expect(work).rejects.toThrow('abort');
  expect(written).toBeGreaterThan(0);
});
