/** A practice report of our own, and what an engine would find in it. */
import type { ClaimRecord, DatasetFile } from '../../src/domain/schema.ts';
import { draftOf, type ReadText } from '../../src/features/review/draft/draft.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { bundledDataset } from '../dataset/bundled.ts';

export const TEXT = `ANKARA, 12 March 2026 — Hakan Fidan met Chile's Marta Quiroga in Ankara on Wednesday.
They spoke of trade. In November Fidan had received Ishaq Dar in Istanbul.`;

export const dataset = bundledDataset();

export const READ: ReadText = {
  id: 'own-0123456789ab',
  sha256: '0123456789ab'.padEnd(64, '0'),
  file: undefined,
  text: TEXT,
  label: 'Practice report',
  publisher: '',
  url: '',
  published: '',
};

let number = 0;
function claim(
  event: string,
  property: ClaimRecord['property'],
  value: string,
  words: string,
  who?: string,
): ClaimRecord {
  const start = TEXT.lastIndexOf(words);
  number++;
  return {
    id: `c${number}`,
    event,
    property,
    ...(who ? { who } : {}),
    value,
    article: 'a1',
    start,
    end: start + words.length,
    statement: `${property}: ${value}.`,
    modality: 'asserted',
    generatedBy: 'rule:test',
  };
}

export function foundFile(): DatasetFile {
  number = 0;
  return {
    parley: 1,
    id: 'extracted',
    title: '',
    articles: [
      {
        id: 'a1',
        label: 'a1',
        datePublished: '2026-03-12',
        inLanguage: 'en',
        mentions: { countries: ['TR', 'CL', 'PK'], topics: ['trade', 'copper'] },
      },
    ],
    people: [
      { id: 'hakan-fidan', name: 'Hakan Fidan', alternateNames: ['Fidan'], country: 'TR' },
      { id: 'marta-quiroga', name: 'Marta Quiroga', alternateNames: ['Quiroga'], country: 'CL' },
      { id: 'ishaaq-dar', name: 'Ishaaq Dar', country: 'PK' },
    ],
    organisations: [],
    places: [
      { id: 'ankara', name: 'Ankara', country: 'TR' },
      { id: 'istanbul', name: 'İstanbul', country: 'TR' },
    ],
    topics: [
      { id: 'trade', name: 'Trade' },
      { id: 'copper', name: 'Copper', broader: 'trade' },
    ],
    positions: [
      { id: 'cl-foreign-minister', name: 'Foreign minister of Chile', country: 'CL' },
      { id: 'tr-foreign-minister', name: 'Foreign minister of Türkiye', country: 'TR' },
    ],
    occupancies: [],
    events: [
      {
        id: '2026-03-11-meeting-fidan-quiroga',
        name: 'Meeting of Hakan Fidan and Marta Quiroga',
        event: 'CONSULT',
        mode: ['visit'],
        format: 'bilateral-meeting',
        status: 'held',
        salience: 'main',
        date: '2026-03-11',
        place: 'ankara',
        participants: [
          { who: 'hakan-fidan', role: 'host', position: 'tr-foreign-minister', country: 'TR' },
          { who: 'marta-quiroga', role: 'visitor', position: 'cl-foreign-minister', country: 'CL' },
        ],
        countries: ['TR', 'CL'],
        topics: ['copper'],
      },
      {
        id: '2025-11-meeting-fidan-dar',
        name: 'Meeting of Hakan Fidan and Ishaaq Dar',
        event: 'CONSULT',
        mode: [],
        format: 'bilateral-meeting',
        status: 'held',
        salience: 'background',
        date: '2025-11',
        place: 'istanbul',
        participants: [
          { who: 'hakan-fidan', position: 'tr-foreign-minister', country: 'TR' },
          { who: 'ishaaq-dar', country: 'PK' },
        ],
        countries: ['TR', 'PK'],
        topics: [],
      },
    ],
    claims: [
      ...(
        [
          ['format', 'bilateral-meeting', 'met'],
          ['status', 'held', 'met'],
          ['date', '2026-03-11', 'Wednesday'],
          ['place', 'ankara', 'Ankara'],
          ['participant', 'hakan-fidan', 'Hakan Fidan'],
          ['position', 'tr-foreign-minister', 'Hakan Fidan', 'hakan-fidan'],
          ['participant', 'marta-quiroga', 'Marta Quiroga'],
          ['position', 'cl-foreign-minister', 'Marta Quiroga', 'marta-quiroga'],
          ['country', 'TR', 'Hakan Fidan'],
          ['country', 'CL', 'Chile'],
          ['topic', 'copper', 'trade'],
        ] as const
      ).map(([property, value, words, who]) =>
        claim('2026-03-11-meeting-fidan-quiroga', property, value, words, who),
      ),
      ...(
        [
          ['format', 'bilateral-meeting', 'received'],
          ['status', 'held', 'received'],
          ['date', '2025-11', 'November'],
          ['place', 'istanbul', 'Istanbul'],
          ['participant', 'hakan-fidan', 'Fidan'],
          ['participant', 'ishaaq-dar', 'Ishaq Dar'],
          ['country', 'TR', 'Fidan'],
          ['country', 'PK', 'Ishaq Dar'],
        ] as const
      ).map(([property, value, words]) =>
        claim('2025-11-meeting-fidan-dar', property, value, words),
      ),
    ],
  };
}

export const practiceDraft = (): Draft => draftOf(READ, foundFile(), dataset, 1);
