// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleDetails } from '../../src/features/details/article-details.tsx';
import { CoverageReport } from '../../src/features/details/coverage.tsx';
import { datasetOf, fileOf } from '../dataset/random-file.ts';
import { show } from './show.tsx';

const reportIn = (inLanguage: string) =>
  datasetOf(fileOf({ articles: [{ id: 'a0', label: 'A report', inLanguage }] }));

test.each([
  ['tr', 'Turkish'],
  ['en_GB', 'en_GB'],
  ['Türkçe', 'Türkçe'],
  ['tr, en', 'tr, en'],
])('a report whose language is given as “%s” has its page', (code, name) => {
  const dataset = reportIn(code);
  show(<ArticleDetails dataset={dataset} at={0} rows={new Uint32Array()} />);
  expect(screen.getByText(name)).toBeDefined();
});

test.each([
  ['tr', 'Turkish'],
  ['en_GB', 'en_GB'],
])('what the data covers counts reports whose language is given as “%s”', (code, name) => {
  show(<CoverageReport dataset={reportIn(code)} />);
  expect(screen.getAllByText(new RegExp(name)).length).toBeGreaterThan(0);
});
