import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, DatasetFileSchema } from '../../src/domain/schema.ts';
import { Collection } from '../../src/extraction/collect.ts';
import { readArticle, readArticles } from '../../src/extraction/extract.ts';
import type { Findings, Found } from '../../src/extraction/findings.ts';

function* spansOf(findings: Findings): Generator<Found> {
  for (const person of findings.people) {
    yield* person.mentions;
    for (const office of person.offices) yield office.found;
  }
  for (const { found } of [...findings.countries, ...findings.topics]) yield found;
  for (const event of findings.events) {
    yield event.trigger;
    yield event.statusFound;
    if (event.date) yield event.date.found;
    if (event.place) yield event.place.found;
    for (const { found } of [
      ...event.participants,
      ...event.countries,
      ...event.topics,
      ...event.outcomes,
    ])
      yield found;
  }
}

function collected(text: string) {
  const article = readArticle({ text });
  const collection = new Collection({ id: 'test', title: 'Test', quotes: true });
  collection.add(article);
  return { findings: article.findings, file: collection.file() };
}

/** Every span lies in the text, and every quote is the very passage. */
function expectSound(text: string): void {
  const { findings, file } = collected(text);
  for (const { start, end } of spansOf(findings)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { start, end, quote } of file.claims ?? [])
    expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  const parsed = check(DatasetFileSchema, file);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
}

const WORDS =
  'President|Prime Minister|Foreign Minister|Turkish|Pakistan’s|Pakistan|Ankara|Hakan Fidan|Sharif|bin|al-|“|”|(|)|,|.|:|;|–|-|met|held talks|with|in|on|Monday|July 9|2025-07-09|last week|will visit|signed|agreement|said|he|the|and|of|\n|\n\n|U.S.|Gen.|İstanbul|Çelebi|’s|summit|counterpart|counterparts|ministers|denied|postponed|trade|energy|😀|٩ يوليو|وزير|会谈|\u0000|\u200b|\u00a0|ﬁ'.split(
    '|',
  );
const wordSoup = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', '  ')), {
  maxLength: 120,
});

describe('spans', () => {
  it('equal their quotes for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSound), {
      numRuns: 200,
    });
  });

  it('equal their quotes for any string of code units, halves of pairs too', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });
    fc.assert(
      fc.property(units, (codes) => expectSound(String.fromCharCode(...codes))),
      { numRuns: 200 },
    );
  });

  it('equal their quotes for words of reports in any order', () => {
    fc.assert(
      fc.property(wordSoup, (parts) => expectSound(parts.map((part) => part.join('')).join(''))),
      { numRuns: 400 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n \u00a0'],
    ['a header alone', 'date 2025-07-09'],
    ['control characters', 'Foreign\u0000 Minister\u0007 Hakan \u001bFidan met\u0008 Xi\u0085.'],
    [
      'right to left',
      'التقى وزير الخارجية هاكان فيدان رئيس الوزراء شهباز شريف في أنقرة يوم الاثنين.',
    ],
    ['marks of direction', '\u202bForeign Minister Hakan Fidan\u202c met \u2067Xi Jinping\u2069.'],
    ['only marks', '……”“’‘«»—–-.,;:!?()[]{}'.repeat(50)],
    ['only capitals', 'PRESIDENT X MET PRESIDENT Y IN Z ON MONDAY '.repeat(30)],
  ])('are sound for %s', (_, text) => expectSound(text));

  it('are sound for 10,000 names', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const name = (i: number) =>
      `K${letters[i % 26]}${letters[Math.floor(i / 26) % 26]}${letters[Math.floor(i / 676) % 26]}ov`;
    let text = '';
    for (let i = 0; i < 10_000; i++)
      text += `Foreign Minister Ali ${name(i)} met Boris ${name(i * 7)}. `;
    const { findings } = collected(text);
    expect(findings.people.length).toBeGreaterThan(1000);
    for (const { start, end } of spansOf(findings)) expect(end).toBeGreaterThan(start);
  }, 180_000);

  it('are found in one line of 5 MB', () => {
    const sentence =
      'Foreign Minister Hakan Fidan met Prime Minister Shehbaz Sharif in Ankara on Monday to discuss trade and ';
    const text = sentence.repeat(Math.ceil(5e6 / sentence.length));
    const { findings } = readArticle({ text });
    expect(findings.people.map(({ name }) => name)).toEqual(['Hakan Fidan', 'Shehbaz Sharif']);
    // Some seconds of work, and several times that on a machine that is busy with more.
  }, 180_000);
});

describe('reading many', () => {
  const inputs = [{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }];

  it('tells how far it is', () => {
    const told: number[] = [];
    for (const article of readArticles(inputs, { onProgress: ({ done }) => told.push(done) }))
      expect(article.findings.people).toEqual([]);
    expect(told).toEqual([1, 2, 3]);
  });
});
