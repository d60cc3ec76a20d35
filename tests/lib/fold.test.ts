import { describe, expect, it } from 'vitest';
import { fold as foldOfEngine, keysOf } from '../../src/extraction/fold.ts';
import { fold, wordsIn } from '../../src/lib/fold.ts';

describe('folding', () => {
  it.each([
    ['İSTANBUL ve Iğdır', 'istanbul ve igdir'],
    ['Əliyev', 'aliyev'],
    ['Guðrún Þórsdóttir', 'gudrun thorsdottir'],
    ['Łódź, Đà Nẵng', 'lodz, da nang'],
    ['Straße', 'strasse'],
    ['co\u00adoperation\ufeff', 'cooperation'],
    ['№ ５', 'no 5'],
  ])('makes one of %s and %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(foldOfEngine(written)).toBe(folded);
  });

  it('makes one of letters that keyboards for Urdu, Persian and Arabic give', () => {
    expect(fold('كراچي ۲۰۲۵')).toBe(fold('کراچی 2025'));
    expect(fold('نامۀ')).toBe(fold('نامه'));
    expect(fold('نامۂ')).toBe(fold('نامہ'));
  });

  it('leaves apostrophes to searching, and out of the names in a report', () => {
    expect(wordsIn('Gideon Sa’ar')).toEqual(['gideon', 'sa', 'ar']);
    expect(keysOf('Gideon Sa’ar')).toEqual(['gideon', 'saar']);
    expect(keysOf("Shoʻira O'Neill-Yusupova")).toEqual(['shoira', 'oneill', 'yusupova']);
  });
});
