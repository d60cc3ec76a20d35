import { expect, test } from 'vitest';
import { languageOf } from '../../src/features/review/reading/language.ts';
import { TEXT } from './fixture.ts';

/** Of our own: none of it was ever reported. */
test.each([
  ['en', TEXT],
  ['en', 'Mevlüt Çavuşoğlu told Erdoğan in İzmir that the talks with Yaşar Güler had ended.'],
  ['tr', 'Bakan Hakan Fidan, İshak Dar ile Ankara’da görüştü. Görüşme 3 Kasım 2025’te yapıldı.'],
  ['fr', 'Le ministre a reçu son homologue dans la capitale et les deux hommes ont parlé.'],
  ['de', 'Der Minister traf den Kollegen in Ankara, und die beiden sprachen von der Lage.'],
  ['es', 'El ministro se reunió con su homólogo en la capital y los dos hablaron del comercio.'],
  ['ru', 'Министр встретился с коллегой в Анкаре.'],
  ['ar', 'التقى الوزير نظيره في أنقرة.'],
  ['ur', 'وزیر نے انقرہ میں اپنے ہم منصب سے ملاقات کی ہے۔'],
  ['fa', 'وزیر در آنکارا با همتای خود گفتگو کرد.'],
  [undefined, '12:30 — 14:00'],
])('a text is taken for %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
