import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOfEvent, stemOfSelection } from '../../src/features/transfer/file-stem.ts';
import { freeName } from '../../src/features/transfer/free-name.ts';
import { localName, localPath, nameForFile } from '../../src/domain/local-file.ts';
import { decodeView, encodeView } from '../../src/view-state/codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { ids, views } from '../view-state/views.ts';

const stem = (view: Partial<ViewState>, id?: string) =>
  stemOfSelection(
    'pk-tr-2025',
    { ...DEFAULT_VIEW, ...view },
    id ? { page: 'people', id } : { page: 'explore' },
  );

describe('the name of an exported file', () => {
  test('is that of the data set with what was selected', () => {
    expect(stem({})).toBe('pk-tr-2025');
    expect(
      stem({ person: { any: ['fidan'], none: ['dar'] }, topic: { any: ['gaza'], none: [] } }),
    ).toBe('pk-tr-2025-fidan-not-dar-gaza');
    expect(stem({ q: 'Erdoğan  talks', from: '2025-02', to: '2025-11' })).toBe(
      'pk-tr-2025-erdogan-talks-2025-02-to-2025-11',
    );
    expect(stem({}, 'hakan-fidan')).toBe('pk-tr-2025-hakan-fidan');
    expect(stemOfEvent('pk-tr-2025', 'talks')).toBe('pk-tr-2025-talks');
  });

  test('is never that of the whole, nor of another part, in whatever script one searches', () => {
    expect(stem({ q: 'غزہ' })).toMatch(/^pk-tr-2025-[a-z0-9]{6}$/);
    expect(stem({ q: 'غزہ' })).toBe(stem({ q: 'غزہ' }));
    const searches = ['غزہ', 'ترکی', 'غزہ ترکی', 'talks', 'talks غزہ'];
    expect(new Set(searches.map((q) => stem({ q }))).size).toBe(searches.length);
    const long = 'a'.repeat(99);
    expect(stemOfEvent(long, 'talks')).not.toBe(stemOfEvent(long, 'call'));
    expect(stemOfEvent(long, 'talks').length).toBeLessThanOrEqual(100);
    expect(stemOfEvent('set', `${long}-1`)).not.toBe(stemOfEvent('set', `${long}-2`));
  });

  test('is short, and an id of the file format, whatever is selected', () => {
    fc.assert(
      fc.property(views, ids, (view, id) => {
        const name = stemOfSelection('set', view, { page: 'places', id });
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
        expect(name.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the name under which a file is kept', () => {
  test('is its own without the ending, and one that an address can hold', () => {
    expect(nameForFile('talks 2024.json')).toBe('talks 2024');
    expect(nameForFile('.json')).toBe('.json');
    expect(nameForFile('Gu\u0308ler.parley.json')).toBe('Güler.parley');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fileName) => {
        const data = localPath(nameForFile(fileName));
        expect(decodeView(encodeView({ ...DEFAULT_VIEW, data })).view.data).toBe(data);
        expect(localName(data)).toBeTruthy();
      }),
    );
  });

  test('is a new one where both are to stay', () => {
    expect(freeName('a', [])).toBe('a');
    expect(freeName('a', [{ id: 'a' }, { id: 'a 2' }])).toBe('a 3');
  });
});
