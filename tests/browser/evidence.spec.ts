/** Every fact on every page of the bundled data leads to a claim, in at most two steps. */
import { expect, test, type Page } from '@playwright/test';
import { countryNamesEn } from '../../src/i18n/en/countries.ts';
import { countries, file, goTo, list, lookAt, type Seen } from './evidence-walk.ts';

async function start(page: Page) {
  await page.goto('./');
  await expect(page.getByRole('status').first()).toHaveText('36 of 36 events');
}

/** What every page owes: each footnote opens claims, and no fact is without a way to one. */
function expectEvidence(seen: Seen, address: string) {
  const { footnotes, unfounded, emptyLines, unplaced } = seen;
  const empty = footnotes.filter(({ claims }) => claims === 0);
  expect({ address, empty, unfounded, emptyLines, unplaced }).toEqual({
    address,
    empty: [],
    unfounded: [],
    emptyLines: [],
    unplaced: [],
  });
}

const nameIn = (items: readonly { id: string; name: string }[] | null | undefined, id: string) =>
  list(items).find((item) => item.id === id)?.name ?? id;

test('every fact on the page of every event opens its claims', async ({ page }) => {
  await start(page);
  let steps = 0;
  for (const event of list(file.events)) {
    const address = `/events/${event.id}`;
    const seen = await lookAt(page, address, event.name);
    expectEvidence(seen, address);
    const own = list(file.claims).filter((claim) => claim.event === event.id);
    const facts = [
      'Kind',
      'Status',
      ...(event.date ? ['Date'] : []),
      ...(event.place ? ['Place'] : []),
      ...(event.superEvent ? ['Part of'] : []),
      ...list(event.topics).map((id) => nameIn(file.topics, id)),
      ...list(event.participants).map(({ who }) =>
        nameIn([...list(file.people), ...list(file.organisations)], who),
      ),
      ...list(event.participants).flatMap(({ position }) =>
        position ? [nameIn(file.positions, position)] : [],
      ),
      ...own.filter(({ property }) => property === 'outcome').map(() => 'Outcome'),
    ];
    const names = seen.footnotes.map(({ name }) => name);
    for (const fact of new Set(facts)) {
      const found = names.filter((name) => name.startsWith(`Who says so: ${fact}.`)).length;
      const wanted = facts.filter((one) => one === fact).length;
      expect({ address, fact, enough: found >= wanted }).toEqual({ address, fact, enough: true });
    }
    // A country is shown, so it too has its footnote; participants’ countries count as named.
    expect(names.length).toBeGreaterThanOrEqual(facts.length + list(event.countries).length);
    expect(seen.claims.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    steps += seen.footnotes.length;
  }
  expect(steps).toBeGreaterThan(450);
});

test('every line on the page of everything else leads to claims', async ({ page }) => {
  await start(page);
  const kinds = ['people', 'organisations', 'places', 'topics'] as const;
  for (const kind of kinds) {
    for (const { id, name } of list<{ id: string; name: string }>(file[kind])) {
      const address = `/${kind}/${id}`;
      const seen = await lookAt(page, address, name);
      expect(seen.title).toBe(name);
      expectEvidence(seen, address);
    }
  }
});

test('an article’s page lists exactly its claims', async ({ page }) => {
  await start(page);
  for (const { id, label } of list(file.articles)) {
    const address = `/articles/${id}`;
    const seen = await lookAt(page, address, label);
    expectEvidence(seen, address);
    const own = list(file.claims).filter(({ article }) => article === id);
    expect(seen.claims.toSorted()).toEqual(own.map((claim) => claim.id).toSorted());
  }
});

test('countries and disagreements lead to claims too', async ({ page }) => {
  await start(page);
  for (const code of countries) {
    const title = countryNamesEn[code] ?? code;
    expectEvidence(await lookAt(page, `/countries/${code}`, title), `/countries/${code}`);
  }
  const title = 'Where claims disagree';
  expectEvidence(await lookAt(page, '/disagreements', title), '/disagreements');
  await expect(
    page.getByText(
      'One report names Mevlüt Çavuşoğlu as foreign minister of Türkiye in June 2025; three name Hakan Fidan.',
    ),
  ).toBeVisible();
});

test('what the data set covers is told in figures that open what they count', async ({ page }) => {
  await start(page);
  expectEvidence(await lookAt(page, '/about', file.title, '.about'), '/about');
  const counts = await page
    .locator('.coverage-matrix tbody a:has([aria-hidden])')
    .evaluateAll((links) =>
      links.map((link) => ({
        path: (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash,
        count: Number.parseInt(link.querySelector('.visually-hidden')?.textContent ?? ''),
      })),
    );
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(list(file.claims).length);
  // Each number leads to so many claims: those of one report about one event, or of the curator.
  for (const { path, count } of counts) {
    const [id = '', event = ''] = path.split('/').at(-1)?.split('#event-') ?? [];
    const own = list(file.claims).filter((claim) =>
      path.startsWith('/articles/')
        ? claim.article === id && claim.event === event
        : claim.event === id.replace('#evidence', '') && claim.article === null,
    );
    expect({ path, count }).toEqual({ path, count: own.length });
  }
  await page.locator('.coverage-matrix tbody td a').first().click();
  await expect(page.locator('.article-event:focus')).toBeVisible();
});

test('the views of the first page lead to claims, and so does what opens beside them', async ({
  page,
}) => {
  await start(page);
  expectEvidence(await lookAt(page, '/', file.title, '.details'), 'the overview');
  const shown = list(file.events).length;
  await expect(page.locator('.event-item')).toHaveCount(shown);
  for (const [part, title] of [
    ['.list', 'Events'],
    ['.filters', ''],
    ['.timeline', 'Timeline'],
    ['.graph', 'Relationships'],
  ] as const) {
    expectEvidence(await lookAt(page, '', title, part), part);
  }
  const links = await page
    .locator('.event-item-open')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(links.toSorted()).toEqual(
    list(file.events)
      .map(({ id }) => `/events/${id}`)
      .toSorted(),
  );
});

test('what opens beside the graph names events by links to their pages', async ({ page }) => {
  const panel = page.locator('.graph-panel');
  const events = new Set(list(file.events).map(({ id }) => `/events/${id}`));
  for (const query of [
    'between=hakan-fidan&between=ishaq-dar',
    'between=hakan-fidan&between=shehbaz-sharif&relation=path',
    'between=hakan-fidan&between=shehbaz-sharif&relation=compare',
  ]) {
    await page.goto(`./?${query}`);
    await expect(panel.locator('h3').first()).toBeVisible();
    // It is titled one level lower than a page.
    expectEvidence(await lookAt(page, '', '', '.graph-panel'), query);
    const paths = await panel
      .locator('.graph-event a[href*="/events/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !events.has(path))).toEqual([]);
  }
});

test('what the card of a node says stands on the page to which it leads', async ({ page }) => {
  await page.goto('./?person=hakan-fidan');
  const panel = page.locator('.graph-panel');
  const drawing = page.getByRole('application', { name: 'Graph of relationships' });
  await expect(async () => {
    await drawing.press('ArrowRight');
    await drawing.press('Enter');
    await expect(panel).toBeVisible({ timeout: 500 });
  }).toPass();
  const name = (await panel.locator('h3 a').textContent()) ?? '';
  const [, country = ''] = (await panel.locator('.graph-eyebrow').textContent())?.split(', ') ?? [];
  const offices = await panel
    .locator('.graph-offices li')
    .evaluateAll((items) => items.map((item) => item.firstChild?.textContent ?? ''));
  // Each tie opens the events that it is made of.
  await panel.locator('.graph-ties button').first().click();
  await expect(panel.locator('.graph-event a[href*="/events/"]').first()).toBeVisible();
  await page.goBack();
  await panel.locator('h3 a').click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 1 })).toHaveText(name);
  for (const fact of [country, ...offices]) await expect(details).toContainText(fact);
});

test('the number beside a value of a filter is that of the events which it leads to', async ({
  page,
}) => {
  await start(page);
  const people = list(file.people).map(({ id, name }) => ({ id, name }));
  for (const { id, name } of people) {
    await goTo(page, `/?person=${id}`);
    const box = page
      .getByRole('group', { name: 'People' })
      .getByRole('checkbox', { name, exact: true });
    await expect(box).toBeChecked();
    const wanted = list(file.events).filter(({ participants }) =>
      list(participants).some(({ who }) => who === id),
    ).length;
    await expect(page.locator('.event-item')).toHaveCount(wanted);
    await expect(page.getByRole('status').first()).toHaveText(`${wanted} of 36 events`);
    await expect(box).toHaveAccessibleDescription(new RegExp(`^${wanted} `));
  }
});

test('a fact without a claim would be found', async ({ page }) => {
  // In the data: a place, a topic and somebody present, of which no claim says anything.
  const event = list(file.events).find(({ id }) => id === 'fidan-hamas-delegation');
  const planted = {
    ...event,
    topics: [...list(event?.topics), 'mining'],
    participants: [...list(event?.participants), { who: 'donald-trump' }],
  };
  await page.route('**/data/*.json', (route) =>
    route.fulfill({
      json: {
        ...file,
        events: list(file.events).map((one) => (one.id === planted.id ? planted : one)),
        claims: list(file.claims).filter(
          ({ event: of, property }) => of !== planted.id || property !== 'place',
        ),
      },
    }),
  );
  await start(page);
  const name = event?.name ?? '';
  const { unfounded } = await lookAt(page, `/events/${planted.id}`, name);
  expect(unfounded.toSorted()).toEqual(['Donald Trump', 'Istanbul', 'Mining'].toSorted());
  // On the page: a line of text, and a figure.
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'Hakan Fidan was in Lahore.';
    document.querySelector('.details-section')?.append(line);
    const item = document.createElement('li');
    item.textContent = 'Meetings in all: 17';
    document.querySelector('.event-details .outcomes')?.append(item);
  });
  const again = await lookAt(page, '', name);
  expect(again.unfounded).toContain('Hakan Fidan was in Lahore.');
  expect(again.unfounded).toContain('Meetings in all: 17');
});

test('the number of a footnote never begins a line', async ({ page }) => {
  /** Runs in the page: footnotes that stand below the last word before them. */
  const alone = () =>
    [...document.querySelectorAll('.details .footnote')].filter((mark) => {
      const line = mark.closest('li, th, .dateline, .eyebrow, .also');
      const texts = document.createTreeWalker(line ?? mark, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = texts.nextNode(); text && !mark.contains(text); text = texts.nextNode()) {
        if (/[^\s\u2060]/.test(text.nodeValue ?? '')) range.selectNodeContents(text);
      }
      const word = [...range.getClientRects()].at(-1);
      const { left, bottom } = mark.getBoundingClientRect();
      return word !== undefined && left < word.right - 3 && bottom > word.bottom + 8;
    }).length;
  let begun = 0;
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./countries/TR');
    await page.locator('.details .footnote').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    expect(await page.evaluate(alone)).toBe(0);
    // Without what holds them together some would: the test can see it.
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('.details .sources')) mark.firstChild?.remove();
      for (const held of document.querySelectorAll('.unbroken')) held.classList.remove('unbroken');
    });
    begun += await page.evaluate(alone);
  }
  expect(begun).toBeGreaterThan(0);
});

test('what is wrong can be copied, mailed or filed, at the address that the data give', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [contact, link] of [
    ['desk@example.org', 'Send as mail'],
    ['https://example.org/parley/issues', 'Open an issue'],
    [null, undefined],
  ] as const) {
    await page.route('**/data/*.json', (route) => route.fulfill({ json: { ...file, contact } }));
    await page.goto('./events/fidan-hamas-delegation');
    const form = page.locator('.correction');
    await form.getByText('Something is wrong here').click();
    await form.getByLabel('What it is about').selectOption('c418');
    await form.getByLabel('What is wrong').fill('The day before, as “A & B” say.');
    await form.getByRole('button', { name: 'Copy the report' }).click();
    await expect(form.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await form.locator('pre').textContent());
    expect(copied).toMatch(/Claim: c418\n[^]*Address: http[^]*What is wrong: The day before/);
    if (!link) {
      await expect(form.getByText('The data file names nobody to send it to')).toBeVisible();
      await expect(form.getByRole('link')).toHaveCount(0);
      continue;
    }
    const href = (await form.getByRole('link', { name: link }).getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('body')).toBe(copied);
    expect(href).toMatch(
      /^(mailto:desk@example\.org\?|https:\/\/example\.org\/parley\/issues\/new\?)/,
    );
  }
});

test('the rule is in the address, and holds on the next page', async ({ page }) => {
  await page.goto('./disagreements');
  await page.getByRole('radio', { name: 'that of the latest report' }).check();
  await expect(page).toHaveURL(/rule=latest/);
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('link', { name: 'Sharif visits Erdoğan' })
    .click();
  await expect(page).toHaveURL(/events\/sharif-erdogan-may-2025\?rule=latest/);
  await expect(page.getByText('Shown: Ankara – the latest report says so.')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/rule=/);
});
