/** Walks through pages of the app and tells which facts on them lead to no claim. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { countryNamesEn } from '../../src/i18n/en/countries.ts';

const path = new URL('../../public/data/pakistan-turkiye-2025.json', import.meta.url);
export const file = JSON.parse(readFileSync(path, 'utf8')) as DatasetFile;
export const list = <T>(items: readonly T[] | null | undefined): readonly T[] => items ?? [];

/** The countries of events, of those who took part, and of which reports speak. */
export const countries: readonly string[] = [
  ...new Set([
    ...list(file.events).flatMap((event) => [
      ...list(event.countries),
      ...list(event.participants).flatMap(({ country }) => country ?? []),
    ]),
    ...list(file.articles).flatMap(({ mentions }) => list(mentions?.countries)),
  ]),
];

/** By these, and by any digit, a text is known to tell a fact. */
const names: readonly string[] = [
  ...[file.people, file.organisations, file.places, file.topics, file.positions, file.events]
    .flatMap((items) => list<{ name: string }>(items))
    .map(({ name }) => name),
  ...countries.map((code) => countryNamesEn[code] ?? code),
];

/** What one part of a page shows, with everything in it opened that opens. */
export interface Seen {
  readonly title: string;
  /** For each footnote its name and the number of claims that it opens. */
  readonly footnotes: readonly { name: string; claims: number }[];
  /** Texts that tell a fact and lead to no claim in two steps. */
  readonly unfounded: readonly string[];
  /** Lines whose number opens nothing that leads to a claim. */
  readonly emptyLines: readonly string[];
  /** Ids of the claims in the list of all claims, or of an article’s statements. */
  readonly claims: readonly string[];
  /** Claims that give neither a position nor the curator. */
  readonly unplaced: readonly string[];
}

interface Request {
  readonly address: string;
  /** What has to have come: the title of a page. */
  readonly title: string;
  readonly part: string;
  /** Whether only what opens claims counts, and not a link to a page of what is named. */
  readonly strict: boolean;
  readonly names: readonly string[];
}

/** Runs in the page: waits for what an address shows, and opens all that stands there. */
async function look({ address, title, part, strict, names }: Request): Promise<Seen> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const heading = () => document.querySelector(`${part} h1, ${part} h2`)?.textContent ?? '';
  for (let i = 0; i < 600 && heading() !== title; i++) await frame();
  if (heading() !== title) throw new Error(`“${heading()}” instead of “${title}” at ${address}`);
  const root = document.querySelector(part);
  if (!root) throw new Error(`no ${part} at ${address}`);
  const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const open = async (selector: string) => {
    const closed = all<HTMLElement>(selector).filter((button) => button.ariaExpanded !== 'true');
    if (closed.length === 0) return;
    for (const button of closed) button.click();
    await frame();
    await frame();
  };
  await open('.filter-more, .timeline-side-foot button');
  await open('.folded button, .see-both');
  // Two numbers of one row open in one place: what each opens has to be looked at by itself.
  const months = all<HTMLElement>('.coverage-months button');
  const emptyLines: string[] = [];
  const PAGES = /\/(events|people|countries|organisations|places|topics|articles|disagreements)\b/;
  const STRICT = /\/(articles|disagreements)\b/;
  const leads = (element: Element | null | undefined) =>
    element?.querySelector('.footnote, [data-claim]') ??
    [...(element?.querySelectorAll('a') ?? [])].find((link) => PAGES.test(link.pathname));
  for (const button of months) {
    button.click();
    await frame();
    await frame();
    const wanted = Number(button.lastChild?.textContent);
    const opened = document.getElementById(button.getAttribute('aria-controls') ?? '');
    const lines = opened?.querySelectorAll('.event-line, .reports > li').length;
    if (!leads(opened) || lines !== wanted) emptyLines.push(button.textContent ?? '');
  }
  await open('.footnote');
  // What a footnote says is fetched when the first one is opened.
  const isEmpty = () => all('.who-says').some((panel) => panel.children.length < 2);
  for (let i = 0; i < 600 && isEmpty(); i++) await frame();
  if (strict) for (const folded of all<HTMLDetailsElement>('details')) folded.open = true;
  await frame();
  await frame();
  for (const content of all('.folded-content')) {
    if (!leads(content)) emptyLines.push(content.previousElementSibling?.textContent ?? '');
  }
  for (const note of all('.disagreement')) {
    if (!note.querySelector('[data-claim]')) emptyLines.push(note.textContent ?? '');
  }
  const footnotes = all('.footnote:not([data-kept] .footnote)').map((button) => ({
    name: button.getAttribute('aria-label') ?? '',
    claims:
      document
        .getElementById(button.getAttribute('aria-controls') ?? '')
        ?.querySelectorAll('[data-claim]').length ?? 0,
  }));

  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const FACT = new RegExp(`\\d|${escaped.join('|')}`, 'u');
  // A step: what opens claims, what chooses events, and links to pages that have been walked.
  const isStep = (element: Element) =>
    element.querySelector(
      '.footnote, button[aria-expanded], button[aria-haspopup], input[type="checkbox"], [data-claim], [id^="claim-"]',
    ) !== null ||
    [...element.querySelectorAll('a')].some(
      ({ pathname, hash }) => (strict ? STRICT : PAGES).test(pathname) || hash === '#coverage',
    );
  const CLAIMS = '[data-claim], [id^="claim-"], .who-says';
  // What the file says of itself, what a reader writes, and drawings: what is drawn, and how much
  // of it there is, stands in the list, which other tests hold.
  const NO_FACT =
    'h1, .overview > h2, .overview > .lead, .about > .lead, .overview > .details-note:last-child, ' +
    '[aria-labelledby="version"], .article-details > .eyebrow, .correction, option, canvas, ' +
    '.timeline-plot, .timeline-count, .timeline-overview, .timeline-legend, .timeline-lanes > [data-rest="true"]';
  const LINES = 'li, tr, p, dl > div, .noted, .folded, .disagreement';
  const says = (element: Element) =>
    /curator/.test(
      element.textContent +
        [...element.querySelectorAll('[aria-label]')].map((e) => e.ariaLabel).join(' '),
    );
  const isFounded = (element: Element, text: string): boolean => {
    if (element.closest(`${NO_FACT}, ${CLAIMS}`)) return true;
    const control = element.closest('button, a');
    if (control && isStep(control.parentElement ?? control)) return true;
    const kept = element.closest('[data-kept]');
    if (kept) return says(kept);
    const folded = element.closest('summary')?.parentElement;
    if (folded) return folded.querySelector('[data-claim]') !== null;
    // A title, and the figures right below it, speak of all that stands under it.
    const title = element.closest(
      'h2, h3, h4, caption, thead, [role="tabpanel"] > p, :is(h1, h2) + .lead, :is(h1, h2, .lead) + .figures',
    );
    const under = title?.closest('section, table, article, .graph-panel');
    if (under && isStep(under)) return true;
    if (element.closest('.attendance + .details-note')) {
      const rows = [...(element.closest('section')?.querySelectorAll('tr:has(.footnote)') ?? [])];
      return names
        .filter((name) => text.includes(name))
        .every((name) => rows.some((row) => row.textContent?.includes(name)));
    }
    // A card is headed by a link to the page on which all of it stands, with its claims.
    if (element.closest('.graph-panel')?.querySelector('h3 a')) return true;
    // A month of which nothing is known: the sentence beside the table says what that means.
    const month = element.closest('.coverage-months tbody tr')?.querySelectorAll('td') ?? [];
    if (month.length > 0 && [...month].every(({ textContent }) => textContent === '0')) return true;
    const noted = element.closest('.noted');
    if (noted) return isStep(noted);
    for (let at = element.closest(LINES); at; at = at.parentElement?.closest(LINES) ?? null) {
      if (root.contains(at) && isStep(at)) return true;
    }
    return false;
  };
  const unfounded: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element?.checkVisibility() || !FACT.test(text)) continue;
    if (!isFounded(element, text)) unfounded.push(text);
  }
  const claims = all('[id^="claim-"]');
  return {
    title: heading(),
    footnotes,
    unfounded,
    emptyLines,
    claims: claims.map(({ id }) => id.slice('claim-'.length)),
    unplaced: [...claims, ...all('[data-claim]')]
      .filter((claim) => !/characters \d|curator of the data set/.test(claim.textContent ?? ''))
      .map((claim) => claim.textContent ?? ''),
  };
}

/** Goes to an address inside the app, which is loaded already. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** Goes to an address inside the app, or stays where none is given, and looks at a part of it. */
export async function lookAt(
  page: Page,
  address: string,
  title: string,
  part = 'main article',
): Promise<Seen> {
  if (address) await goTo(page, address);
  const strict = /article|about/.test(part);
  return page.evaluate(look, { address, title, part, names, strict });
}
