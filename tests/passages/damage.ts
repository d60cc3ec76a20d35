/** What happens to a text between a newspaper and a reader's disk. */
export interface Damage {
  readonly name: string;
  readonly damage: (text: string) => string | Uint8Array;
  /** `same`: proved to be the article; `part`: placed in part; else what is said instead. */
  readonly expected: 'same' | 'similar' | 'unknown' | 'empty' | 'binary' | 'large';
}

const ADDED = 'Hakan Fidan was named in a paragraph that is in no other copy of this.';
const MEGABYTE = 1_000_000;
const middle = (text: string) => text.indexOf(' ', text.length / 2);

const WINDOWS: Readonly<Record<string, number>> = {
  ğ: 0xf0,
  ı: 0xfd,
  ş: 0xfe,
  İ: 0xdd,
  ü: 0xfc,
  ö: 0xf6,
  ç: 0xe7,
  Ç: 0xc7,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '—': 0x97,
  '–': 0x96,
};

export const DAMAGES: readonly Damage[] = [
  { name: 'nothing', damage: (text) => text, expected: 'same' },
  { name: 'CRLF', damage: (text) => text.replaceAll('\n', '\r\n'), expected: 'same' },
  { name: 'NFD', damage: (text) => text.normalize('NFD'), expected: 'same' },
  { name: 'a byte-order mark', damage: (text) => `\uFEFF${text}`, expected: 'same' },
  { name: 'a line end at the end', damage: (text) => `${text}\n`, expected: 'same' },
  {
    name: 'another encoding',
    damage: (text) => Uint8Array.from([...text], (c) => WINDOWS[c] ?? c.charCodeAt(0)),
    expected: 'same',
  },
  {
    name: 'UTF-16',
    damage: (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    expected: 'same',
  },
  {
    name: 'straight quotes',
    damage: (text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'),
    expected: 'similar',
  },
  {
    name: 'a paragraph put in',
    damage: (text) => `${text.slice(0, middle(text))}\n\n${ADDED}\n\n${text.slice(middle(text))}`,
    expected: 'similar',
  },
  { name: 'a note on top', damage: (text) => `${ADDED}\n\n${text}`, expected: 'similar' },
  {
    name: 'a sentence taken out',
    damage: (text) => text.slice(0, 700) + text.slice(950),
    expected: 'similar',
  },
  {
    name: 'truncated',
    damage: (text) => text.slice(0, Math.floor(text.length * 0.6)),
    expected: 'similar',
  },
  { name: 'empty', damage: () => '', expected: 'empty' },
  { name: 'blank', damage: () => ' \r\n\t\n', expected: 'empty' },
  {
    name: 'binary',
    damage: (text) => Uint8Array.from(text, (_, i) => (i * 197 + 13) % 256),
    expected: 'binary',
  },
  {
    name: '50 MB',
    damage: (text) => Buffer.alloc(50 * MEGABYTE, text),
    expected: 'large',
  },
];
