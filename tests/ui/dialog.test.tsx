// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/dialog.tsx';

beforeEach(() => {
  // What jsdom lacks.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
});

function open() {
  const onClose = vi.fn();
  render(
    <Dialog title="Cite" onClose={onClose}>
      <p>Words to select</p>
    </Dialog>,
  );
  // What lies behind the dialog is the dialog’s own, around its content.
  const beside = screen.getByRole('dialog');
  return { user: userEvent.setup(), onClose, beside, words: screen.getByText('Words to select') };
}

test('a click beside it closes it, one inside does not', async () => {
  const { user, onClose, beside, words } = open();
  await user.click(words);
  expect(onClose).not.toHaveBeenCalled();
  await user.click(beside);
  expect(onClose).toHaveBeenCalledOnce();
});

test('selecting its words with the pointer, and letting go beside it, leaves it open', async () => {
  const { user, onClose, beside, words } = open();
  await user.pointer([
    { keys: '[MouseLeft>]', target: words },
    { target: beside },
    { keys: '[/MouseLeft]', target: beside },
  ]);
  // What browsers send then, to what holds both.
  beside.click();
  expect(onClose).not.toHaveBeenCalled();
});
