import { describe, expect, test } from 'vitest';
import { refusalOf, sha256Of } from '../../src/features/review/intake/intake.ts';
import { decodeText } from '../../src/lib/plain-text.ts';
import { EMPTY_INTAKE } from '../../src/features/review/intake/intake-form.tsx';
import { takeAll } from '../../src/features/review/intake/take-texts.ts';
import { dataset, practiceDraft, TEXT } from './fixture.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what is no text is refused, and what is too long', () => {
  expect(refusalOf('  \n')).toBe('empty');
  expect(refusalOf('a\u0000b')).toBe('not-text');
  expect(refusalOf('a'.repeat(2_000_001))).toBe('long');
  expect(refusalOf('One\r\n\ttwo\f')).toBeUndefined();
  expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff))).toBeUndefined();
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toBe('\ufeffa');
  expect(decodeText(bytesOf('ş'))).toBe('ş');
});

describe('a text that comes in', () => {
  const articles = async (text: string) => [
    { id: 'a9', label: 'Ninth', sha256: await sha256Of(bytesOf(text)) },
  ];

  test('gets an id of its own, the same every time', async () => {
    const [a, b] = [await takeOne(TEXT), await takeOne(TEXT)];
    expect(a).toEqual(b);
    expect(a?.kind === 'text' && a.text.id).toMatch(/^own-[0-9a-f]{12}$/);
  });

  test('has another id in another data set, so that a report of each can be saved', async () => {
    const ids = await Promise.all(
      ['one', 'other'].map(async (set) => {
        const taken = await takeOne(TEXT, [], set);
        return taken?.kind === 'text' && taken.text.id;
      }),
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('is known again, with or without the line end at its end', async () => {
    for (const known of [TEXT, `${TEXT}\n`]) {
      const taken = await takeOne(known === TEXT ? `${TEXT}\n` : TEXT, await articles(known));
      expect(taken).toMatchObject({ kind: 'known', article: { id: 'a9' } });
    }
    expect(await takeOne(`${TEXT}!`, await articles(TEXT))).toMatchObject({ kind: 'text' });
  });

  test('that is under review already is opened, not read again', async () => {
    const draft = { ...practiceDraft(), sha256: await sha256Of(bytesOf(TEXT)) };
    const [taken] = await takeAll({ ...EMPTY_INTAKE, text: TEXT }, [], [], [draft], 'd');
    expect(taken).toMatchObject({ kind: 'open' });
  });

  const facts = { ...EMPTY_INTAKE, label: 'Mine', url: 'https://example.org/', publisher: 'Paper' };
  const visit = { name: 'visit-to_ankara.txt', text: TEXT, sha256: undefined };
  const other = { name: 'other.txt', text: 'Another text.', sha256: undefined };

  test('as one of many files is named after its file, with what is said of all', async () => {
    const taken = await takeAll(facts, [visit, other], dataset.articles, [], 'd');
    expect(taken).toMatchObject([
      { kind: 'text', text: { label: 'visit to ankara', url: '', publisher: 'Paper' } },
      { kind: 'text', text: { label: 'other', url: '', publisher: 'Paper' } },
    ]);
  });

  test('as the only file has what is said in the form', async () => {
    const [taken] = await takeAll(facts, [visit], dataset.articles, [], 'd');
    expect(taken).toMatchObject({
      text: { label: 'Mine', url: 'https://example.org/', file: 'visit-to_ankara.txt' },
    });
  });

  test('as what was typed is read with the files, and has the name', async () => {
    const taken = await takeAll({ ...facts, text: 'Typed.' }, [visit], dataset.articles, [], 'd');
    expect(taken).toMatchObject([
      { text: { text: 'Typed.', label: 'Mine', url: 'https://example.org/', file: undefined } },
      { text: { text: TEXT, label: 'visit to ankara', url: '', publisher: 'Paper' } },
    ]);
  });

  test('twice, typed and as a file, is one', async () => {
    const taken = await takeAll(
      { ...facts, text: `${TEXT}\n` },
      [visit],
      dataset.articles,
      [],
      'd',
    );
    expect(taken).toHaveLength(1);
  });

  async function takeOne(
    text: string,
    articles: Parameters<typeof takeAll>[2] = [],
    set = dataset.header.id,
  ) {
    return (await takeAll({ ...EMPTY_INTAKE, text }, [], articles, [], set))[0];
  }
});
