import { expect, test, type Page } from '@playwright/test';

/** Of our own: what it tells never happened. */
const REPORT = `ANKARA, 12 March 2026 — Turkish Foreign Minister Hakan Fidan and his Chilean counterpart Marta Quiroga met in Ankara on Wednesday to discuss trade and defence.

The two ministers will meet again in the autumn, officials said.`;

/** Own events have no file on the host: its 404 page, which brings the app, is no fault. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/\b404\b/.test(message.text())) errors.push(message.text());
  });
  return errors;
}

async function paste(page: Page, text = REPORT) {
  await page.goto('./');
  await page.getByRole('link', { name: 'Add article', exact: true }).click();
  await page.getByRole('textbox', { name: 'Text of the report' }).fill(text);
}
const read = (page: Page) => page.getByRole('button', { name: 'Read', exact: true }).click();
const candidates = (page: Page) => page.getByRole('region', { name: 'Events found' });
const meeting = (page: Page) =>
  candidates(page)
    .getByRole('button', { name: /Fidan and Marta Quiroga|Marta Quiroga and Hakan Fidan/ })
    .first();

test('a pasted report is reviewed, saved, and part of every view after a reload', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await paste(page);
  await page.getByRole('textbox', { name: 'Name it in your own words' }).fill('Ankara, March 2026');
  await read(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Ankara, March 2026' })).toBeVisible();
  await expect(meeting(page)).toBeVisible();

  // A line, its passage, and back, by the keys alone.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('mark[data-active]').first()).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('e');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Fidan and Quiroga in Ankara');
  await page.keyboard.press('Enter');
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Save 1 event' }).click();
  await expect(page.getByText(/^Saved\. 1 event is on the timeline/)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('link', { name: 'Ankara, March 2026' })).toBeVisible();
  await page.getByRole('link', { name: 'Parley' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of 37 events' })).toHaveCount(1);
  await page
    .getByRole('region', { name: 'Events' })
    .getByRole('link', { name: 'Fidan and Quiroga in Ankara' })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Fidan and Quiroga in Ankara' }),
  ).toBeVisible();
  const own = 'Yours, in this browser';
  await expect(page.getByRole('paragraph').filter({ hasText: own })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Events' }).getByText(own)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Timeline' }).getByText('Fidan and Quiroga in Ankara').first(),
  ).toBeAttached();
  const link = page.url();

  await page
    .getByRole('region', { name: 'Relationships' })
    .getByRole('button', { name: 'Table' })
    .click();
  await expect(
    page.getByRole('region', { name: 'Relationships' }).getByText('Marta Quiroga').first(),
  ).toBeVisible();

  await page.goto('./');
  await page.goto(link);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Fidan and Quiroga in Ankara' }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Your reports' }).click();
  await page.getByRole('button', { name: 'Remove Ankara, March 2026' }).click();
  await expect(page.getByText('Removed “Ankara, March 2026”')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Ankara, March 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Ankara, March 2026' }).click();
  await page.getByRole('link', { name: 'Parley' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of 36 events' })).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('the text of a saved report is on its page, until it is forgotten', async ({ page }) => {
  await paste(page);
  await page.getByRole('textbox', { name: 'Name it in your own words' }).fill('Ankara, March 2026');
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await page.getByRole('button', { name: 'Accept the news' }).click();
  await page.getByRole('button', { name: /^Save \d/ }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await page.getByRole('link', { name: 'Ankara, March 2026' }).click();
  const text = page.getByRole('region', { name: 'The text, with its passages' });
  const marks = text.locator('mark', { hasText: 'Hakan Fidan' });
  await expect(text.getByText(/its text is kept in this browser only/)).toBeVisible();
  await expect(marks.first()).toBeVisible();

  await page.reload();
  await expect(marks.first()).toBeVisible();
  await text.getByRole('button', { name: 'Forget this text' }).click();
  await expect(text.getByText('The text is forgotten.')).toBeVisible();
  await expect(marks).toHaveCount(0);

  await page.reload();
  await expect(text.getByText(/^Parley holds no article/)).toBeVisible();
  await expect(marks).toHaveCount(0);
  await page.goto('./add');
  await expect(page.getByRole('link', { name: 'Ankara, March 2026' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Review again' })).toHaveCount(0);
});

test('a text that is forgotten is not written back by a tab that has it under review', async ({
  page,
}) => {
  await paste(page);
  await page.getByRole('textbox', { name: 'Name it in your own words' }).fill('Ankara, March 2026');
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await page.getByRole('button', { name: 'Accept the news' }).click();
  await page.getByRole('button', { name: /^Save \d/ }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();

  const other = await page.context().newPage();
  await other.goto('./add');
  await other.getByRole('button', { name: 'Review again' }).click();
  await other.getByRole('button', { name: 'Reject: Place, Ankara' }).click();
  await page.getByRole('link', { name: 'Ankara, March 2026' }).click();
  await page.getByRole('button', { name: 'Forget this text' }).click();
  await expect(page.getByText('The text is forgotten.')).toBeVisible();

  await expect(other.getByText(/^The text of “Ankara, March 2026” was forgotten/)).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Text of the report' })).toHaveValue('');
  await expect(other.getByRole('link', { name: 'Ankara, March 2026' })).toBeVisible();
  await expect(other.getByRole('button', { name: /^Go on|^Review again/ })).toHaveCount(0);
  const kept = await other.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await answer(indexedDB.open('parley-own'));
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const all = await Promise.all(
      stores.map((name) => answer(transaction.objectStore(name).getAll())),
    );
    database.close();
    return JSON.stringify(all);
  });
  expect(kept).toContain('Ankara, March 2026');
  expect(kept).not.toContain('his Chilean counterpart');
});

test('a reload in the middle loses neither what was typed nor what was decided', async ({
  page,
}) => {
  await paste(page);
  await page.getByRole('textbox', { name: 'Publisher' }).fill('A practice paper');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text of the report' })).toHaveValue(REPORT);
  await expect(page.getByRole('textbox', { name: 'Publisher' })).toHaveValue('A practice paper');

  await read(page);
  await expect(meeting(page)).toBeVisible();
  await page
    .getByRole('button', { name: /^Accept: Meeting of/ })
    .first()
    .click();
  await expect(page.getByText('1 accepted, 0 rejected')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 accepted, 0 rejected')).toBeVisible();

  // Another tab has it by its address, or from the list.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByText('1 accepted, 0 rejected')).toBeVisible();
  await other.goto('./add');
  await other.getByRole('button', { name: /^Go on/ }).click();
  await expect(other.getByText('1 accepted, 0 rejected')).toBeVisible();
  expect(other.url()).toBe(page.url());
});

/** As with the mouse, from the first letter of some words to the last. */
async function selectWords(page: Page, words: string) {
  const [from, to] = await page.getByRole('document', { name: 'Text' }).evaluate((pane, wanted) => {
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (!first || !last) break;
      return [
        { x: first.left, y: first.top + first.height / 2 },
        { x: last.right, y: last.top + last.height / 2 },
      ];
    }
    throw new Error(`“${wanted}” does not stand in the text, or not in one piece`);
  }, words);
  await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 4 });
  await page.mouse.up();
}

test('an event that was not found is added from its words, and kept, saved and shown', async ({
  page,
}) => {
  const errors = errorsOf(page);
  const words = 'drank tea on the old quay';
  await paste(page, `${REPORT}\n\nOn Thursday Fidan and Quiroga ${words} of Izmir.`);
  await page.getByRole('textbox', { name: 'Name it in your own words' }).fill('Ankara, March 2026');
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await expect(candidates(page).getByText(/2 events|12 Mar/)).toHaveCount(0);
  await selectWords(page, words);
  await page.getByRole('button', { name: 'New event from the selected words' }).click();
  await expect(page.locator('mark[data-active]')).toHaveText(words);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Other');
  await page.getByRole('button', { name: 'Keep' }).click();
  const line = candidates(page).getByRole('group', { name: 'Event, no date: accepted' });
  await expect(line).toBeFocused();

  await page.reload();
  await expect(page.getByText(/^1 accepted, 0 rejected/)).toBeVisible();
  await candidates(page)
    .getByRole('button', { name: /^Event no date/ })
    .click();
  const add = page.getByRole('combobox', { name: 'Add …' });
  for (const [property, typed] of [
    ['a participant', 'Marta Quiroga'],
    ['a participant', 'Ana Soto'],
    ['a place', 'Izmir'],
  ] as const) {
    await add.selectOption(property);
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  }
  await add.selectOption('a date');
  await page.keyboard.type('2026-03-12');
  await page.keyboard.press('Enter');
  // The field that was added last is looked at: words can be given to it.
  await selectWords(page, 'On Thursday');
  await page.getByRole('button', { name: 'Use the selected words for: Date' }).click();
  await expect(page.getByRole('group', { name: /^Date, 12 March 2026/ })).toContainText(
    '“On Thursday”',
  );
  await page.getByRole('button', { name: 'Save 1 event' }).click();
  await expect(page.getByText(/^Saved\. 1 event is on the timeline/)).toBeVisible();

  const name = 'Event of Marta Quiroga and Ana Soto';
  await page.getByRole('link', { name: 'To the timeline' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of 37 events' })).toHaveCount(1);
  await page.getByRole('region', { name: 'Events' }).getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/events\/2026-03-12-event-quiroga-soto\/?$/);
  const link = page.url();
  await page.goto('./');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Timeline' }).getByText(name).first(),
  ).toBeAttached();
  expect(errors).toEqual([]);
});

test('an event is added, and taken back, with the keys alone', async ({ page }) => {
  await paste(page);
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await page.keyboard.press('n');
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toBeFocused();
  await page.keyboard.type('Nothing is written here.');
  await page.keyboard.press('Control+End');
  for (let i = 0; i < 'officials said.'.length; i++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark[data-active]')).toHaveText('officials said.');
  await page.keyboard.press('s');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const line = candidates(page).getByRole('group', { name: 'Summit, no date: accepted' });
  await expect(line).toBeFocused();
  await page.keyboard.press('u');
  await expect(line).toHaveCount(0);
  await expect(candidates(page).locator('[data-line]:focus')).toHaveCount(1);
});

test('reading many files shows how far it is, and can be cancelled', async ({ page }) => {
  await page.goto('./add');
  const long = `${REPORT}\n\n`.repeat(4000);
  await page.getByLabel('Choose files').setInputFiles(
    ['one', 'two', 'three', 'four'].map((name) => ({
      name: `${name}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`${name}\n${long}`),
    })),
  );
  await page.getByRole('button', { name: 'Read 4 texts' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. The texts are still here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read 4 texts' })).toBeVisible();
});

test('what can’t be read says so, and a report that is known is named', async ({ page }) => {
  await page.goto('./add');
  await read(page);
  await expect(page.getByText('There is no text.')).toBeVisible();

  const files = page.getByLabel('Choose files');
  const photo = {
    name: 'photo.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0, 1]),
  };
  await files.setInputFiles([
    photo,
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('\n') },
  ]);
  await expect(page.getByText('photo.jpg: Not plain text')).toBeVisible();
  await expect(page.getByText('empty.txt: There is no text.')).toBeVisible();

  await paste(page);
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await page.getByRole('button', { name: 'Accept the news' }).click();
  await page.getByRole('button', { name: /^Save \d/ }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await page.getByRole('textbox', { name: 'Text of the report' }).fill(REPORT);
  await read(page);
  await expect(page.getByText(/This report is in the data set already: “Report of/)).toBeVisible();
});

test('a report is saved even where the data set can’t be read anew', async ({ page }) => {
  const errors = errorsOf(page);
  await paste(page);
  await read(page);
  await expect(meeting(page)).toBeVisible();
  // As after a new release, which has other scripts.
  let asked = 0;
  await page.route(/dataset\.worker/, async (route) => {
    asked++;
    await route.fulfill({ status: 404 });
  });
  await page.getByRole('button', { name: 'Accept the news' }).click();
  const save = page.getByRole('button', { name: /^Save \d/ });
  const saved = Number(/\d+/.exec(await save.innerText())?.[0]);
  await save.click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  expect(asked).toBe(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errors).toEqual([]);
  await page.unroute(/dataset\.worker/);
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: `of ${36 + saved} events` })).toHaveCount(
    1,
  );
});

test('a text that tells of nothing is no dead end', async ({ page }) => {
  await paste(page, 'Stir the soup for ten minutes and serve it hot.');
  await read(page);
  await expect(page.getByText('No event was found in this text.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/^Discarded/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text of the report' })).toBeVisible();
});

test('on a phone text and events are two tabs', async ({ page }) => {
  await paste(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Text' })).toBeHidden();
  const facts = page.getByText('About the report');
  await facts.click();
  for (const name of ['Published', 'Address on the web']) {
    await expect(page.getByLabel(name)).toBeInViewport({ ratio: 1 });
  }
  await facts.click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.locator('mark', { hasText: 'Wednesday' }).click();
  await expect(page.getByRole('group', { name: /^Date, 11 March 2026/ })).toBeFocused();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

test('on a phone the answer to Read comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./add');
  const button = page.getByRole('button', { name: 'Read', exact: true });
  await button.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));
  await button.click();
  await expect(page.getByText('There is no text.')).toBeInViewport({ ratio: 1 });
});

test('Back leads from a review to the form, and Forward into it; so does a reload', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await paste(page);
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await expect(page).toHaveURL(/\/add\/own-[0-9a-f]{12}$/);
  await expect(page).toHaveTitle('Report of 12 March 2026 – Parley');
  await page.getByRole('button', { name: 'Accept the news' }).click();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Text of the report' })).toBeVisible();
  await page.goForward();
  await expect(page.getByText(/^[12] accepted, 0 rejected/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^[12] accepted, 0 rejected/)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Go on/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('an address of a review that is not there says so, and offers the form', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto('./add/own-ffffffffffff?topic=trade');
  await expect(page.getByRole('alert')).toContainText('There is no review at this address.');
  await page.getByRole('textbox', { name: 'Text of the report' }).fill(REPORT);
  await read(page);
  await expect(meeting(page)).toBeVisible();
  await expect(page).toHaveURL(/\/add\/own-[0-9a-f]{12}\?topic=trade$/);
  await page.getByRole('button', { name: '← All reports' }).click();
  await expect(page).toHaveURL(/\/add\?topic=trade$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('one review in two tabs: each follows the other, and what one saved the other does not replace unasked', async ({
  page,
}) => {
  await paste(page);
  await page.getByRole('textbox', { name: 'Name it in your own words' }).fill('Ankara, March 2026');
  await read(page);
  await expect(meeting(page)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(meeting(other)).toBeVisible();
  await other.getByRole('button', { name: 'Reject: Place, Ankara' }).click();
  await expect(page.getByRole('group', { name: 'Place, Ankara: rejected' })).toBeVisible();

  // A tab that hears nothing, as one that sleeps.
  const deaf = await page.context().newPage();
  await deaf.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await deaf.goto(page.url());
  await expect(meeting(deaf)).toBeVisible();
  await page.getByRole('button', { name: 'Accept the news' }).click();
  await page.getByRole('button', { name: /^Save \d/ }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await expect(other.getByText(/^“Ankara, March 2026” was saved in another tab/)).toBeVisible();
  await expect(other.getByRole('button', { name: /^Save \d/ })).toBeVisible();

  await meeting(deaf).press('a');
  await deaf.getByRole('button', { name: /^Save \d/ }).click();
  await expect(deaf.getByText(/^Not saved/)).toBeVisible();
  await expect(deaf.getByText(/has been saved elsewhere, with \d events?/)).toBeVisible();
  await deaf.getByRole('button', { name: 'Take over what was saved' }).click();
  await deaf.getByRole('button', { name: /^Save \d/ }).click();
  await expect(deaf.getByText(/^Saved\./)).toBeVisible();
});

test('a text is read without a network once the page has come to rest', async ({ page }) => {
  await paste(page);
  await expect
    .poll(() => page.workers().some((one) => one.url().includes('extraction')))
    .toBe(true);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await read(page);
  await expect(meeting(page)).toBeVisible();
});

test('where what reads a text can’t be fetched, that is said, and the text stays', async ({
  page,
}) => {
  await page.context().route(/extraction\.worker/, (route) => route.abort());
  await paste(page);
  await read(page);
  await expect(page.getByText(/could not be fetched. The text is still here/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text of the report' })).toHaveValue(REPORT);
});

test('a text in another language is said to be one that is not read', async ({ page }) => {
  await paste(
    page,
    'Bakan Hakan Fidan, İshak Dar ile Ankara’da görüştü. Görüşme 3 Kasım 2025’te yapıldı.',
  );
  await read(page);
  await expect(page.getByText(/seems to be in Turkish. So far only English is read/)).toBeVisible();
  await expect(page.getByText(/days such as|give it under/)).toHaveCount(0);
});
