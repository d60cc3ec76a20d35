// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { EMPTY_INTAKE, IntakeForm } from '../../src/features/review/intake/intake-form.tsx';
import type { Intake } from '../../src/features/review/draft/model.ts';
import { takeAll } from '../../src/features/review/intake/take-texts.ts';
import { useChosenFiles } from '../../src/features/review/intake/use-chosen-files.ts';
import type { Extraction } from '../../src/features/review/reading/use-extraction.ts';

/** What was given to be read, each with its label. */
let asked: readonly (readonly [label: string, text: string])[];
const IDLE: Extraction = { state: 'idle' };
const RUNNING: Extraction = { state: 'running', done: 0, total: 1 };

function Host({ given, extraction }: { given: Partial<Intake>; extraction: Extraction }) {
  const [intake, setIntake] = useState<Intake>({ ...EMPTY_INTAKE, ...given });
  const chosen = useChosenFiles(undefined, async () => ({ ok: true }));
  return (
    <MemoryRouter>
      <IntakeForm
        intake={intake}
        chosen={chosen}
        extraction={extraction}
        onChange={(change) => setIntake((old) => ({ ...old, ...change }))}
        onRead={() => {
          void takeAll(intake, chosen.files, [], [], 'd').then((taken) => {
            asked = taken.flatMap((one) =>
              one.kind === 'text' ? [[one.text.label, one.text.text] as const] : [],
            );
          });
        }}
        onCancel={() => {}}
      />
    </MemoryRouter>
  );
}

function show(given: Partial<Intake> = {}, extraction = IDLE) {
  asked = [];
  render(<Host given={given} extraction={extraction} />);
  return userEvent.setup();
}
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Text of/ });
const field = (name: string) => screen.queryByRole<HTMLInputElement>('textbox', { name });
const LABEL = 'Name it in your own words';
const chooser = () => screen.getByLabelText<HTMLInputElement>('Choose files');
const listed = () => screen.queryAllByRole('listitem').map((item) => item.firstChild?.textContent);
const read = (name: string) => screen.findByRole('button', { name });

/** What jsdom’s files lack. */
function file(name: string, content = `A text named ${name}.`, isThere = true) {
  const bytes = new TextEncoder().encode(content);
  const made = new File([bytes], name, { type: 'text/plain' });
  const arrayBuffer = async () => {
    if (!isThere) throw new DOMException('It is not there.', 'NotFoundError');
    return bytes.buffer;
  };
  made.slice = () => Object.assign(new Blob(), { arrayBuffer });
  return made;
}
function drop(files: readonly File[], words = '', target: Element = document.forms[0] as Element) {
  fireEvent.drop(target, {
    dataTransfer: {
      types: files.length > 0 ? ['Files'] : ['text/plain'],
      items: files.map((one) => ({ kind: 'file', getAsFile: () => one })),
      getData: () => words,
    },
  });
}
/** Texts are hashed before they are read, which takes as long as it takes. */
const isAsked = (texts: typeof asked) => vi.waitFor(() => expect(asked).toEqual(texts));
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

test('files that are chosen one after the other are read together', async () => {
  const user = show();
  await user.upload(chooser(), [file('first.txt')]);
  await read('Read 1 text');
  await user.upload(chooser(), [file('second.txt')]);
  await user.click(await read('Read 2 texts'));
  await isAsked([
    ['first', 'A text named first.txt.'],
    ['second', 'A text named second.txt.'],
  ]);
});

test('by the keyboard the focus goes on to the next file, and from the last to the chooser', async () => {
  const user = show();
  await user.upload(chooser(), [file('first.txt'), file('second.txt')]);
  const focused = () => document.activeElement?.getAttribute('aria-label');
  for (const name of ['first.txt', 'second.txt']) {
    (await screen.findByRole('button', { name: `Leave out ${name}` })).focus();
    await user.keyboard('{Enter}');
    if (name === 'first.txt') expect(focused()).toBe('Leave out second.txt');
  }
  expect(document.activeElement).toBe(chooser());
});

test('a file that is chosen twice is there once', async () => {
  const user = show();
  await user.upload(chooser(), [file('first.txt'), file('copy.txt', 'A text named first.txt.')]);
  await user.upload(chooser(), [file('first.txt')]);
  await read('Read 1 text');
  expect(listed()).toEqual(['first.txt']);
});

test('a text that was typed is read with the files, and keeps its name', async () => {
  const user = show({ text: 'What was typed for an hour.', label: 'An hour' });
  await user.upload(chooser(), [file('one.txt'), file('two.txt')]);
  expect(text().value).toBe('What was typed for an hour.');
  await user.click(await read('Read 3 texts'));
  await isAsked([
    ['An hour', 'What was typed for an hour.'],
    ['one', 'A text named one.txt.'],
    ['two', 'A text named two.txt.'],
  ]);
});

test('a name can be given to a text or to one file, but not to several files', async () => {
  const user = show();
  await user.upload(chooser(), [file('one.txt')]);
  await user.type(field(LABEL) as HTMLInputElement, 'Mine');
  await user.upload(chooser(), [file('two.txt')]);
  await read('Read 2 texts');
  expect(field(LABEL)).toBeNull();
  expect(screen.getByText(/each is named after its file/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Leave out two.txt' }));
  expect(field(LABEL)?.value).toBe('Mine');
  await user.click(await read('Read 1 text'));
  await isAsked([['Mine', 'A text named one.txt.']]);
});

test('what can’t be read is named, and what is dropped with it is taken', async () => {
  show();
  drop([file('reports', '', false), file('a.txt'), file('b.txt'), file('c.txt', 'c\u0000')]);
  await read('Read 2 texts');
  expect(listed()).toEqual(['a.txt', 'b.txt']);
  const told = within(screen.getByRole('alert'));
  expect(told.getByText(/^reports:/).parentElement?.textContent).toMatch(/Could not be opened/);
  expect(told.getByText(/^c\.txt:/).parentElement?.textContent).toMatch(/Not plain text/);
});

test('more files than can be read at once are counted together with those before', async () => {
  const user = show();
  const some = (from: number) => Array.from({ length: 150 }, (_, i) => file(`${from + i}.txt`));
  await user.upload(chooser(), some(0));
  await read('Read 150 texts');
  await user.upload(chooser(), some(150));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^More than 200 files/);
  await read('Read 150 texts');
});

test('files that come from two sides at once are counted together, too', async () => {
  show();
  const some = (from: number) => Array.from({ length: 150 }, (_, i) => file(`${from + i}.txt`));
  drop(some(0));
  drop(some(150));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^More than 200 files/);
  await read('Read 150 texts');
});

test('a text that is dropped beside the field is put behind what stands in it', () => {
  show({ text: 'What was typed.' });
  drop([], 'What was dropped.');
  expect(text().value).toBe('What was typed.\n\nWhat was dropped.');
  // In the field itself it is for the browser to put it where the pointer is.
  drop([], 'More.', text());
  expect(text().value).toBe('What was typed.\n\nWhat was dropped.');
});

test('while it is read nothing can be changed', async () => {
  const user = show({ text: 'What was typed.' }, RUNNING);
  await user.type(text(), 'More.{Control>}{Enter}{/Control}');
  await user.type(field(LABEL) as HTMLInputElement, 'Late');
  await user.upload(chooser(), [file('late.txt')]);
  drop([file('later.txt')]);
  drop([], 'Dropped.');
  await pause();
  expect(text().value).toBe('What was typed.');
  expect(field(LABEL)?.value).toBe('');
  expect(screen.getByLabelText<HTMLInputElement>('Published').readOnly).toBe(true);
  expect(listed()).toEqual([]);
  expect(asked).toEqual([]);
});

test('the form is emptied of all that is in it', async () => {
  const user = show({ publisher: 'A paper' });
  await user.upload(chooser(), [file('one.txt')]);
  await user.click(await screen.findByRole('button', { name: 'Empty the form' }));
  expect(listed()).toEqual([]);
  expect(field('Publisher')?.value).toBe('');
  expect(screen.queryByRole('button', { name: 'Empty the form' })).toBeNull();
});
