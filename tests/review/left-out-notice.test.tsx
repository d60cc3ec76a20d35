// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LeftOutNotice } from '../../src/features/review/own/left-out-notice.tsx';
import { show } from '../details/show.tsx';

test('a report that does not fit is named, with why and what to do', () => {
  show(
    <LeftOutNotice
      reports={[
        {
          id: 'own-a',
          label: 'Ankara',
          problem: { at: 'claims[3].value', message: '“copper” is not among the topics' },
        },
        { id: 'own-b', label: 'Lima', problem: { at: 'withdrawn[0].id', message: '' } },
      ]}
    />,
  );
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('Your report “Ankara” is not shown.');
  expect(said).toContain('“copper” is not among the topics');
  expect(said).toContain('Your report “Lima” is not shown. The data set has withdrawn an event');
  expect(said).toContain('It stays in this browser.');
  expect(screen.getAllByRole('link', { name: 'Your reports' })).toHaveLength(2);
});
