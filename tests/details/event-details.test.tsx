// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ClaimRecord, EventRecord } from '../../src/domain/schema.ts';
import { applyRule } from '../../src/dataset/apply-rule.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { eventRow } from '../../src/dataset/rows.ts';
import { EventDetails } from '../../src/features/details/event-details.tsx';
import { bundledDataset } from '../dataset/bundled.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';
import { show } from './show.tsx';

const bundled = bundledDataset();
const showEvent = (id: string, dataset: Dataset = bundled, ...rest: [object?, (() => void)?]) =>
  show(<EventDetails dataset={dataset} row={eventRow(dataset, id) ?? -1} />, ...rest);

const footnote = (fact: string) =>
  screen.getAllByRole('button', { name: new RegExp(`^Who says so: ${fact}\\.`) })[0] as HTMLElement;

describe('the page of an event', () => {
  test('opens who says so below the fact, and Escape closes it where it was opened', async () => {
    const user = userEvent.setup();
    showEvent('fidan-guler-islamabad-visit');
    const mark = footnote('Date');
    expect(mark.getAttribute('aria-expanded')).toBe('false');
    await user.click(mark);
    const panel = screen.getByRole('group', { name: 'Who says so: Date' });
    expect(await within(panel).findByText('Two sources say so.')).toBeDefined();
    expect(
      within(panel)
        .getByText(/Report 5/)
        .closest('li')?.textContent,
    ).toMatch(/expects.*characters \d+–\d+, found by the curator/);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Who says so: Date' })).toBeNull();
    expect(document.activeElement).toBe(mark);
  });

  test('says of a fact with one source that it has one', async () => {
    const user = userEvent.setup();
    showEvent('fidan-guler-islamabad-visit');
    const mark = footnote('Zaheer Ahmed Babar Sidhu');
    expect(mark.getAttribute('aria-label')).toMatch(/Report 4 only$/);
    await user.click(mark);
    expect(await screen.findByText('One source only.')).toBeDefined();
  });

  test('shows what the curator alone knows as the curator’s', async () => {
    const user = userEvent.setup();
    showEvent('oic-cfm-51');
    await user.click(footnote('Date'));
    expect(await screen.findByText('Only the curator of the data set says so.')).toBeDefined();
    expect(screen.getAllByText(/Known to the curator/).length).toBeGreaterThan(0);
  });

  test('shows nobody who was only announced as having been there, at any event', () => {
    for (let row = 0; row < bundled.events.count; row++) {
      const { container, unmount } = show(<EventDetails dataset={bundled} row={row} />);
      const there = container.querySelectorAll('.attendance [aria-label="Reported"]').length;
      const { offsets } = bundled.events.participants;
      const reported = bundled.events.attendance
        .slice(offsets[row], offsets[row + 1])
        .filter((attendance) => attendance === 0).length;
      expect(there).toBe(reported);
      unmount();
    }
  });

  test.each([
    ['fidan-guler-islamabad-visit', 'Who was there'],
    ['celebi-clearance-revoked', 'Who is named'],
    ['fidan-guler-dar-munir-announced', 'Who is named'],
  ])('says of %s no more than “%s”', (id, heading) => {
    showEvent(id);
    expect(screen.getByRole('heading', { name: heading })).toBeDefined();
  });

  test('says of a report of a sanction whom it names, and not that they were there', () => {
    showEvent('celebi-clearance-revoked');
    expect(screen.getByText(/reports it as held and names Çelebi\./)).toBeDefined();
  });

  test('puts reports by date: as announced, in addition, not come up again', () => {
    showEvent('fidan-guler-islamabad-visit');
    const lane = screen.getByRole('region', { name: 'What was reported, and when' });
    const lines = within(lane)
      .getAllByRole('listitem')
      .map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/Report 5.*announces it and expects Hakan Fidan/);
    expect(lines[1]).toMatch(/The event itself/);
    expect(lines[2]).toMatch(/Report 4 reports it as held/);
    expect(lines[2]).toMatch(/In addition, not announced: Zaheer Ahmed Babar Sidhu/);
    expect(lines[2]).toMatch(/not come up again: Ishaq Dar and Asim Munir/);
  });

  test('says by which rule a value is shown, and switches it for the whole app', async () => {
    const user = userEvent.setup();
    const change = vi.fn<() => void>();
    showEvent('sharif-erdogan-may-2025', bundled, {}, change);
    expect(screen.getByText(/One report puts it in Ankara; the curator/)).toBeDefined();
    expect(
      screen.getByText('Shown: Ankara – a report says so, and no report says otherwise.'),
    ).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'that of the latest report' }));
    expect(change).toHaveBeenCalledWith({ rule: 'latest' });
  });

  test('prepares a correction that names event, claim, address and data', async () => {
    const user = userEvent.setup();
    showEvent('fidan-hamas-delegation');
    await user.click(screen.getByText('Something is wrong here'));
    // jsdom opens a <details> without telling; browsers tell.
    screen
      .getByText('Something is wrong here')
      .closest('details')
      ?.dispatchEvent(new Event('toggle'));
    await user.selectOptions(await screen.findByLabelText('What it is about'), 'c418');
    await user.type(screen.getByLabelText(/What is wrong/), 'The day before.');
    const report = document.querySelector('pre')?.textContent ?? '';
    expect(report).toMatch(/^Page: .*\(fidan-hamas-delegation\)\nClaim: c418\nSays: /);
    expect(report).toContain(`Address: ${location.href}`);
    expect(report).toContain('Data set: pakistan-turkiye-2025, ');
    expect(report).toMatch(/What is wrong: The day before\.$/);
  });
});

describe('reports that exclude each other', () => {
  const event: EventRecord = {
    id: 'e0',
    name: 'Talks',
    format: 'summit',
    status: 'held',
    place: 'istanbul',
    participants: [{ who: 'ada' }, { who: 'bo' }],
  };
  const said = (parts: readonly Partial<ClaimRecord>[]) =>
    datasetOf(
      fileOf({
        events: [event],
        claims: parts.map((one, i) => claim({ event: 'e0', end: 5 + i, ...one }, i)),
      }),
    );

  test('show the value that the rule chooses, on the page too', () => {
    const dataset = said([
      { property: 'place', value: 'istanbul', article: 'a0', rank: 'preferred' },
      { property: 'place', value: 'lahore', article: 'a1' },
      { property: 'place', value: 'lahore', article: 'a2' },
    ]);
    const { unmount } = showEvent('e0', applyRule(dataset, 'preferred'));
    expect(screen.getByRole('link', { name: 'istanbul' })).toBeDefined();
    expect(screen.getByText('Shown: istanbul – the preferred value.')).toBeDefined();
    unmount();
    showEvent('e0', applyRule(dataset, 'most'), { rule: 'most' });
    expect(screen.getByRole('link', { name: 'lahore' })).toBeDefined();
    expect(screen.getByText('Shown: lahore – the most reports say so.')).toBeDefined();
  });

  test('show one who is said not to have been there as neither there nor absent', () => {
    const dataset = said([
      { property: 'participant', value: 'ada' },
      { property: 'participant', value: 'bo', modality: 'negation' },
    ]);
    showEvent('e0', dataset);
    const row = screen.getByRole('row', { name: /^bo/ });
    expect(within(row).getByRole('img', { name: 'said not to have been there' })).toBeDefined();
  });

  test('count copies of one wire story as one source', async () => {
    const user = userEvent.setup();
    const story = (article: string): Partial<ClaimRecord>[] => [
      ...['ada', 'bo'].map((value) => ({ property: 'participant' as const, value, article })),
      { property: 'place', value: 'istanbul', article },
      { property: 'status', value: 'held', article },
      { property: 'format', value: 'summit', article },
    ];
    const claims = ['a0', 'a1'].flatMap(story).map((one) => ({ ...one, end: 5 }));
    showEvent('e0', said(claims));
    await user.click(footnote('Place'));
    expect(
      screen.getByText(/^One source only\. One more report carries the same story/),
    ).toBeDefined();
  });
});

describe('what one report denies and no report asserts', () => {
  const properties = { date: '2025-06-02', format: 'bilateral-meeting', status: 'denied' };
  const values = [
    ...Object.entries(properties),
    ['place', 'istanbul'],
    ['participant', 'ada'],
    ['country', 'TR'],
    ['topic', 'trade'],
  ] as [ClaimRecord['property'], string][];
  const dataset = datasetOf(
    fileOf({
      events: [
        {
          id: 'e0',
          name: 'Talks',
          ...(properties as Pick<EventRecord, 'date' | 'format' | 'status'>),
          place: 'istanbul',
          participants: [{ who: 'ada', country: 'PK' }],
          countries: ['TR'],
          topics: ['trade'],
        },
      ],
      claims: values.map(([property, value], i) =>
        claim({ event: 'e0', property, value, modality: 'negation' }, i),
      ),
    }),
  );

  test('is a denial with its own sign and words, and no disagreement', async () => {
    const user = userEvent.setup();
    showEvent('e0', dataset);
    expect(document.querySelector('.sign-dispute')).toBeNull();
    for (const fact of ['Date', 'Kind', 'Place', 'ada', 'trade', 'Türkiye', 'Pakistan']) {
      const mark = screen.getByRole('button', { name: `Who denies it: ${fact}. Report 1 only` });
      expect(mark.textContent).toBe('1');
      expect(mark.querySelector('.sign')).not.toBeNull();
    }
    await user.click(screen.getByRole('button', { name: /^Who denies it: Kind/ }));
    const panel = screen.getByRole('group', { name: 'Who denies it: Kind' });
    expect(panel.textContent).toMatch(/One source denies it\..*not Meeting/);
    expect(panel.textContent).not.toMatch(/No claim|otherwise/);
  });

  test('bears out that the event is denied', async () => {
    const user = userEvent.setup();
    showEvent('e0', dataset);
    const mark = footnote('Status');
    expect(mark.querySelector('.sign')).toBeNull();
    await user.click(mark);
    const panel = screen.getByRole('group', { name: 'Who says so: Status' });
    expect(panel.textContent).toMatch(/One source only\.\s*Denied/);
  });
});
