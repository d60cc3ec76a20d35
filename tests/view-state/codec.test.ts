import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../src/view-state/codec.ts';
import { FIELD_NAMES } from '../../src/view-state/fields.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { views } from './views.ts';

const viewOf = (search: string) => decodeView(search).view;

describe('an address', () => {
  test('holds any view, and gives it back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('survives being copied as a link', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { search, hash } = new URL(`https://example.org/parley/${encodeView(view)}`);
        expect(hash).toBe('');
        expect(viewOf(search)).toEqual(view);
      }),
    );
  });

  test('of the usual view is empty', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(viewOf('')).toEqual(DEFAULT_VIEW);
  });

  test('of one view is always the same text', () => {
    const shuffled = (view: ViewState): ViewState => ({
      ...view,
      person: { any: view.person.any.toReversed(), none: view.person.none.toReversed() },
      match: view.match.toReversed(),
      focus: [...view.focus, ...view.focus].toReversed(),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(encodeView(shuffled(view))).toBe(encodeView(view));
        expect(encodeView(viewOf(encodeView(view)))).toBe(encodeView(view));
      }),
    );
  });

  test('names only what differs from the usual', () => {
    const view: ViewState = {
      ...DEFAULT_VIEW,
      person: { any: ['hakan-fidan'], none: ['ishaq-dar'] },
      lanes: 'topics',
      from: '2025-02',
    };
    expect(encodeView(view)).toBe(
      '?person=hakan-fidan&person=-ishaq-dar&from=2025-02&lanes=topics',
    );
  });
});

describe('garbage in an address', () => {
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '',
      ' ',
      '-',
      '--',
      '%',
      '2025-13',
      '2025/2024',
      '0',
      '1e9',
      'javascript:alert(1)',
      '//evil',
      'NaN',
      '__proto__',
      '@1,1',
      'a@1',
      'constructor',
    ),
  );

  test.each(['-1e300', '-1e9', '0', '1.5', 'NaN', 'v2'])(
    'a version %j costs a notice and no more',
    (version) => {
      expect(decodeView(`?v=${version}&q=gaza`)).toEqual({
        view: { ...DEFAULT_VIEW, q: 'gaza' },
        notices: [{ kind: 'unreadable', field: 'v', text: version }],
      });
    },
  );

  test.each(['constructor', '__proto__', 'toString', 'a', '../en'])(
    '%j is not the tag of a language',
    (lang) => {
      const { view, notices } = decodeView(`?lang=${encodeURIComponent(lang)}`);
      expect(view.lang).toBe('');
      expect(notices).toHaveLength(1);
    },
  );

  test.each([
    '//evil/x.json',
    '/\\evil/x.json',
    '\\\\evil/x.json',
    '\t//evil/x.json',
    'https:x.json',
  ])('data of another site is not asked for: %j', (path) => {
    const { view, notices } = decodeView(`?data=${encodeURIComponent(path)}`);
    expect(view.data).toBe('');
    expect(notices).toHaveLength(1);
  });

  test.each(FIELD_NAMES)('in “%s” costs that field at most, with a notice', (name) => {
    fc.assert(
      fc.property(views, fc.array(garbage, { minLength: 1, maxLength: 3 }), (rest, texts) => {
        const params = new URLSearchParams(encodeView({ ...rest, [name]: DEFAULT_VIEW[name] }));
        for (const text of texts) params.append(name, text);
        const { view, notices } = decodeView(`?${params}`);
        for (const other of FIELD_NAMES) {
          if (other !== name) expect(view[other]).toEqual(rest[other]);
        }
        if (notices.length > 0) {
          expect(notices).toMatchObject([{ kind: 'unreadable', field: name }]);
          expect(view[name]).toEqual(DEFAULT_VIEW[name]);
        }
        // What was read, garbage or not, is a view like any other.
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
    );
  });

  test('all over it still leaves a view', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = decodeView(search);
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
    );
  });

  test.each([
    ['from=2025-13', 'from', '2025-13'],
    ['to=9%20July', 'to', '9 July'],
    ['window=2025-02-01/2025-01-01', 'window', '2025-02-01/2025-01-01'],
    ['lanes=sideways', 'lanes', 'sideways'],
    ['person=', 'person', ''],
    ['hops=99', 'hops', '99'],
    ['certain=yes', 'certain', 'yes'],
    ['match=person&match=hats', 'match', 'person, hats'],
    ['data=https://example.org/x.json', 'data', 'https://example.org/x.json'],
    ['data=javascript:alert(1)', 'data', 'javascript:alert(1)'],
    // The parser of addresses drops tabs and line ends, and then each of these is a scheme.
    ['data=%09https:evil.example/x', 'data', '\thttps:evil.example/x'],
    ['data=ht%0Atps:evil.example/x', 'data', 'ht\ntps:evil.example/x'],
    ['data=%20https:evil.example/x', 'data', ' https:evil.example/x'],
    ['data=local:', 'data', 'local:'],
  ])('“%s” is named in a notice', (query, field, text) => {
    expect(decodeView(`?${query}&q=gaza`)).toEqual({
      view: { ...DEFAULT_VIEW, q: 'gaza' },
      notices: [{ kind: 'unreadable', field, text }],
    });
  });

  test('unknown keys are left alone', () => {
    expect(decodeView('?utm_source=mail&q=gaza').notices).toEqual([]);
  });
});

describe('the version of an address', () => {
  test('that is newer than this Parley is said', () => {
    expect(decodeView('?v=7&q=gaza')).toEqual({
      view: { ...DEFAULT_VIEW, q: 'gaza' },
      notices: [{ kind: 'newer', version: '7' }],
    });
  });

  test.each(['0', '-1', 'two', '', '1.5'])('%j is none, and the rest is read', (version) => {
    const { view, notices } = decodeView(`?v=${version}&q=gaza`);
    expect(view.q).toBe('gaza');
    expect(notices).toEqual([{ kind: 'unreadable', field: 'v', text: version }]);
  });

  test('1 is this one', () => {
    expect(decodeView('?v=1&q=gaza').notices).toEqual([]);
  });
});
