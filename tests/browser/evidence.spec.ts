/** Every fact on every page of the bundled data leads to a claim, in at most two steps. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { countryNamesEn } from '../../src/i18n/en/countries.ts';

const path = new URL('../../public/data/pakistan-turkiye-2025.json', import.meta.url);
const file = JSON.parse(readFileSync(path, 'utf8')) as DatasetFile;
const list = <T>(items: readonly T[] | null | undefined): readonly T[] => items ?? [];

/** What one page shows, with everything on it opened that opens. */
interface Seen {
  readonly title: string;
  /** For each footnote its name and the properties of the claims that it opens. */
  readonly footnotes: readonly { name: string; claims: number }[];
  /** Links to things that stand without a footnote, outside the lists of reports. */
  readonly bare: readonly string[];
  /** Lines whose number opens events, none of which has a footnote. */
  readonly emptyLines: readonly string[];
  /** Ids of the claims in the list of all claims, or of an article’s statements. */
  readonly claims: readonly string[];
  /** Claims that give neither a position nor the curator. */
  readonly unplaced: readonly string[];
}

/** Runs in the page: goes to an address inside the app and opens all that stands there. */
async function look({ address, title }: { address: string; title: string }): Promise<Seen> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const heading = () =>
    document.querySelector('.details article h1, .details article h2')?.textContent ?? '';
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  for (let i = 0; i < 600 && heading() !== title; i++) await frame();
  const article = document.querySelector('.details article');
  if (!article) throw new Error(`no article at ${address}`);
  const all = <T extends Element>(selector: string) => [...article.querySelectorAll<T>(selector)];
  for (const button of all<HTMLElement>('.folded button, .see-both')) button.click();
  await frame();
  await frame();
  for (const button of all<HTMLElement>('.footnote')) button.click();
  for (const folded of all<HTMLDetailsElement>('details')) folded.open = true;
  await frame();
  await frame();
  const footnotes = all('.footnote').map((button) => ({
    name: button.getAttribute('aria-label') ?? '',
    claims:
      document
        .getElementById(button.getAttribute('aria-controls') ?? '')
        ?.querySelectorAll('[data-claim]').length ?? 0,
  }));
  const KINDS = /\/(events|people|countries|organisations|places|topics)\//;
  // What a curator keeps (known offices, what lies in what) says so itself and rests on no report.
  const OUTSIDE = '.lane, .reports, .claim, [data-kept], .disagreement, .eyebrow';
  const bare = all<HTMLAnchorElement>('a')
    .filter((link) => KINDS.test(link.pathname) && !link.closest(OUTSIDE))
    .filter((link) => {
      const line = link.closest(
        'tr, .folded, .event-line, .noted, .dateline, .article-event, .disputed-event',
      );
      return !line?.querySelector('.footnote, button[aria-expanded], [id^="claim-"]');
    })
    .map((link) => link.textContent ?? '');
  const emptyLines = all('.folded-content')
    .filter((content) => content.querySelectorAll('.footnote').length === 0)
    .map((content) => content.previousElementSibling?.textContent ?? '');
  const disputes = all('.disagreement').filter((note) => !note.querySelector('[data-claim]'));
  const claims = all('[id^="claim-"]');
  return {
    title: heading(),
    footnotes,
    bare,
    emptyLines: [...emptyLines, ...disputes.map((note) => note.textContent ?? '')],
    claims: claims.map(({ id }) => id.slice('claim-'.length)),
    unplaced: [...claims, ...all('[data-claim]')]
      .filter((claim) => !/characters \d|curator/.test(claim.textContent ?? ''))
      .map((claim) => claim.textContent ?? ''),
  };
}

async function start(page: Page) {
  await page.goto('./');
  await expect(page.getByRole('status').first()).toHaveText('36 of 36 events');
}

/** What every page owes: each footnote opens claims, and nothing is without one. */
function expectEvidence(seen: Seen, address: string) {
  const empty = seen.footnotes.filter(({ claims }) => claims === 0);
  expect({
    address,
    empty,
    bare: seen.bare,
    lines: seen.emptyLines,
    unplaced: seen.unplaced,
  }).toEqual({ address, empty: [], bare: [], lines: [], unplaced: [] });
}

const nameIn = (items: readonly { id: string; name: string }[] | null | undefined, id: string) =>
  list(items).find((item) => item.id === id)?.name ?? id;

test('every fact on the page of every event opens its claims', async ({ page }) => {
  await start(page);
  let steps = 0;
  for (const event of list(file.events)) {
    const address = `/events/${event.id}`;
    const seen = await page.evaluate(look, { address, title: event.name });
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
      const seen = await page.evaluate(look, { address, title: name });
      expect(seen.title).toBe(name);
      expectEvidence(seen, address);
    }
  }
});

test('an article’s page lists exactly its claims', async ({ page }) => {
  await start(page);
  for (const { id, label } of list(file.articles)) {
    const address = `/articles/${id}`;
    const seen = await page.evaluate(look, { address, title: label });
    expectEvidence(seen, address);
    const own = list(file.claims).filter(({ article }) => article === id);
    expect(seen.claims.toSorted()).toEqual(own.map((claim) => claim.id).toSorted());
  }
});

test('countries and disagreements lead to claims too', async ({ page }) => {
  await start(page);
  const countries = new Set([
    ...list(file.events).flatMap((event) => [
      ...list(event.countries),
      ...list(event.participants).flatMap(({ country }) => country ?? []),
    ]),
    ...list(file.articles).flatMap(({ mentions }) => list(mentions?.countries)),
  ]);
  for (const code of countries) {
    const title = countryNamesEn[code] ?? code;
    const address = `/countries/${code}`;
    expectEvidence(await page.evaluate(look, { address, title }), address);
  }
  const overview = { address: '/', title: file.title };
  expectEvidence(await page.evaluate(look, overview), '/');
  const title = 'Where reports disagree';
  const seen = await page.evaluate(look, { address: '/disagreements', title });
  expectEvidence(seen, '/disagreements');
  await expect(
    page.getByText(
      'One report names Mevlüt Çavuşoğlu as foreign minister of Türkiye in June 2025; three name Hakan Fidan.',
    ),
  ).toBeVisible();
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
