import { expect, test } from 'vitest';
import { typedDate } from '../../src/features/search/typed-date.ts';
import { localeOf } from '../../src/i18n/locale.tsx';

const { dates } = localeOf('en');

test.each([
  ['2025', '2025'],
  ['2025-07', '2025-07'],
  [' 2025-07-09 ', '2025-07-09'],
  ['July 2025', '2025-07'],
  ['jul 2025', '2025-07'],
  ['9 July 2025', '2025-07-09'],
  ['July 9, 2025', '2025-07-09'],
  ['31 June 2025', undefined],
  ['2025-13', undefined],
  ['july', undefined],
  ['Fidan 2025', undefined],
  ['ju 2025', undefined],
  ['talks in July 2025', undefined],
  ['', undefined],
])('%s', (text, edtf) => {
  expect(typedDate(text, dates)?.edtf).toBe(edtf);
});
