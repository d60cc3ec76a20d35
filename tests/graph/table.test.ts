import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TIE_MODES } from '../../src/dataset/tie-columns.ts';
import { weightOf } from '../../src/dataset/ties.ts';
import { COLUMNS, namesOf, tableRows } from '../../src/features/graph/table-rows.ts';
import { datasetOf } from '../dataset/random-file.ts';
import { nameOf, tiesOf } from './plain.ts';
import { randomFiles } from './random-files.ts';

test('rows are in the order of any column, equal ones in the order of the ties', () => {
  const modes = fc.constantFrom(...TIE_MODES);
  fc.assert(
    fc.property(
      randomFiles,
      modes,
      fc.constantFrom(...COLUMNS),
      fc.boolean(),
      (file, mode, column, descending) => {
        const dataset = datasetOf(file);
        const ties = tiesOf(dataset, mode);
        const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
        const names = namesOf(ties, (node) => nameOf(dataset, node), compare);
        const valueOf = (tie: number) => {
          if (column === 'a') return names.rank[ties.source[tie] ?? 0] ?? 0;
          if (column === 'b') return names.rank[ties.target[tie] ?? 0] ?? 0;
          return column === 'events' ? weightOf(ties, tie) : (ties[column][tie] ?? 0);
        };
        const sign = descending ? -1 : 1;
        const wanted = Array.from({ length: ties.count }, (_, tie) => tie).sort(
          (a, b) => sign * (valueOf(a) - valueOf(b)) || a - b,
        );
        expect([...tableRows(ties, names, '', { column, descending })]).toEqual(wanted);
      },
    ),
    { numRuns: 300 },
  );
});
