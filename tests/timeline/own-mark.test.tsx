// @vitest-environment jsdom
/** Events of a report that the reader added say so wherever the timeline has them as text. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EventList } from '../../src/features/timeline/event-list.tsx';
import { VerticalTimeline } from '../../src/features/timeline/vertical.tsx';
import { datasetOf, linesOf, modelOf } from './fixture.ts';

const lines = linesOf('2025-04-02 | held | ayla | Visit');

test.each([
  ['a1', 0],
  ['own-1', 1],
])('of report %s, %i event is marked in a list and in time downwards', (article, marked) => {
  const dataset = datasetOf(lines, article);
  const listed = { title: 'List', rows: new Uint32Array([0]), x: 0, y: 0 };
  const { unmount } = render(
    <EventList dataset={dataset} listed={listed} onChoose={() => {}} onClose={() => {}} />,
  );
  expect(screen.queryAllByText('Yours')).toHaveLength(marked);
  unmount();
  render(<VerticalTimeline model={modelOf(dataset)} selected={-1} onChoose={() => {}} />);
  expect(screen.queryAllByText('Yours')).toHaveLength(marked);
});
