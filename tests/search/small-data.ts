/** A data set that a person can read, for tests of searching and filtering. */
import { readDataset } from '../../src/dataset/read.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';

const FILE = {
  parley: 1,
  id: 'small',
  title: 'Small',
  updated: '2026-01-02',
  articles: [{ id: 'a1', label: 'Report on talks', datePublished: '2025-07-10' }],
  people: [
    { id: 'erdogan', name: 'Recep Tayyip Erdoğan', names: { ur: 'رجب طیب اردوان' }, country: 'TR' },
    { id: 'munir', name: 'Asim Munir', names: { ur: 'عاصم منیر' }, country: 'PK' },
    { id: 'guler', name: 'Yaşar Güler', country: 'TR' },
    { id: 'kalin', name: 'İbrahim Kalın', country: 'TR' },
    { id: 'dar', name: 'Ishaq Dar', country: 'PK' },
  ],
  organisations: [
    { id: 'oic', name: 'Organisation of Islamic Cooperation', alternateNames: ['OIC'] },
  ],
  places: [{ id: 'istanbul', name: 'Istanbul', names: { tr: 'İstanbul' }, country: 'TR' }],
  topics: [
    { id: 'palestine', name: 'Palestine' },
    { id: 'gaza', name: 'Gaza', broader: 'palestine' },
    { id: 'drones', name: 'Drones' },
  ],
  positions: [
    { id: 'chief', name: 'Army chief of Pakistan', country: 'PK' },
    { id: 'foreign', name: 'Foreign minister', names: { tr: 'Dışişleri bakanı' } },
    { id: 'defence', name: 'Defence minister' },
  ],
  occupancies: [
    { holder: 'munir', position: 'chief' },
    { holder: 'dar', position: 'foreign' },
  ],
  events: [
    {
      id: 'one',
      aliases: ['first'],
      name: 'Talks in Istanbul',
      names: { tr: 'İstanbul’da görüşme' },
      format: 'bilateral-meeting',
      status: 'held',
      date: '2025-07-09',
      place: 'istanbul',
      participants: [
        { who: 'erdogan', country: 'TR' },
        { who: 'munir', country: 'PK' },
      ],
      countries: ['TR', 'PK'],
      topics: ['gaza'],
    },
    {
      id: 'two',
      name: 'Council in Islamabad',
      format: 'summit',
      status: 'announced',
      date: '2025-02',
      participants: [
        { who: 'guler', country: 'TR', position: 'defence' },
        { who: 'dar', country: 'PK' },
      ],
      countries: ['TR', 'PK'],
      topics: ['drones'],
    },
    {
      id: 'three',
      name: 'Call between ministers',
      format: 'call',
      status: 'held',
      date: '2025-09-01',
      participants: [{ who: 'dar', country: 'PK' }],
      countries: ['PK'],
      topics: ['palestine', 'drones'],
    },
  ],
  claims: [
    {
      id: 'c1',
      event: 'one',
      property: 'outcome',
      value: 'aid',
      article: 'a1',
      start: 0,
      end: 10,
      statement: 'Both sides promised more blankets for winter.',
      modality: 'asserted',
      generatedBy: 'curator',
    },
  ],
};

export function smallData(): Dataset {
  const read = readDataset(JSON.stringify(FILE));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
