// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Combobox } from '../../src/ui/combobox.tsx';

test('the Enter that ends a composition chooses nothing; the next one does', () => {
  const onChoose = vi.fn();
  const choices = [{ key: 'a', label: 'Ankara' }];
  render(<Combobox label="Places" choices={choices} onType={() => {}} onChoose={onChoose} />);
  const box = screen.getByRole('combobox');
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(0);
});
