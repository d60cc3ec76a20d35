// @vitest-environment jsdom
/** Time running downwards tells a day that is not known from days that an event lasted. */
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VerticalTimeline } from '../../src/features/timeline/vertical.tsx';
import { datasetOf, linesOf, modelOf } from './fixture.ts';

test.each([
  ['2025-06-21/2025-06-22', /^21 ?– ?22 Jun$/],
  ['[2025-06-21,2025-06-22]', /^21 or 22 Jun$/],
  ['[2025-05-27..2025-05-29]', /^some day in 27 ?– ?29 May$/],
])('%s stands in the margin as %s', (date, expected) => {
  const dataset = datasetOf(linesOf(`${date} | held | ayla | Talks`));
  render(<VerticalTimeline model={modelOf(dataset)} selected={-1} onChoose={() => {}} />);
  const margin = document.querySelector('.vertical-date')?.textContent ?? '';
  expect(margin.replaceAll(/[\u2009\u202f\u00a0]/g, ' ')).toMatch(expected);
});
