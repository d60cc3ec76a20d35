import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, layerProblems, MAY_IMPORT } from './layers.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

function readSources(): Map<string, string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(`${src}/${file}`, 'utf8')]));
}

describe('the sources', () => {
  const sources = readSources();

  test('keep to the layers, without circles, default exports or barrels', () => {
    expect(layerProblems(sources)).toEqual([]);
  });

  test('stand in the folders of the table and in no other', () => {
    const folders = new Set([...sources.keys()].map((file) => file.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('are read: the checker sees their imports', () => {
    const count = [...sources.values()].reduce((sum, text) => sum + importsOf(text).length, 0);
    expect(count).toBeGreaterThan(sources.size);
  });
});

const problemsOf = (files: Readonly<Record<string, string>>) =>
  layerProblems(new Map(Object.entries(files)));

describe('the checker', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'an import from a higher layer',
      { 'lib/a.ts': "import { b } from '../domain/b.ts';", 'domain/b.ts': '' },
      'lib/a.ts:1: lib may not import from domain',
    ],
    [
      'an import of a type from a higher layer',
      { 'domain/a.ts': "\nimport type { B } from '../ui/b.tsx';", 'ui/b.tsx': '' },
      'domain/a.ts:2: domain may not import from ui',
    ],
    [
      'a sideways import',
      { 'formats/a.ts': "import { b } from '../dataset/b.ts';", 'dataset/b.ts': '' },
      'formats/a.ts:1: formats may not import from dataset',
    ],
    [
      'an import that is written over several lines',
      { 'lib/a.ts': "import {\n  b,\n} from '../domain/b.ts';", 'domain/b.ts': '' },
      'lib/a.ts:3: lib may not import from domain',
    ],
    [
      'an import when it is needed',
      { 'ui/a.tsx': "const b = () => import('../app/b.ts');", 'app/b.ts': '' },
      'ui/a.tsx:1: ui may not import from app',
    ],
    [
      'a worker of another layer',
      {
        'ui/a.ts': "new Worker(new URL('../features/b/b.worker.ts', import.meta.url));",
        'features/b/b.worker.ts': '',
      },
      'ui/a.ts:1: ui may not import from features',
    ],
    [
      'one feature in another',
      { 'features/a/a.ts': "import { b } from '../b/b.ts';", 'features/b/b.ts': '' },
      'features/a/a.ts:1: features are closed to each other: “../b/b.ts”',
    ],
    [
      'what is read early asking what is read late',
      {
        'extraction/en/text/a.ts': "import { b } from '../events/b.ts';",
        'extraction/en/events/b.ts': '',
      },
      'extraction/en/text/a.ts:1: “../events/b.ts” is read later than this',
    ],
    [
      'something of the command line in the app',
      { 'app/a.ts': "import { b } from '../cli/b.ts';", 'cli/b.ts': '' },
      'app/a.ts:1: app may not import from cli',
    ],
    [
      'd3 outside the features',
      { 'dataset/a.ts': "import { max } from 'd3-array';" },
      'dataset/a.ts:1: “d3-array” belongs in features',
    ],
    [
      'the router in a feature',
      { 'features/a/a.ts': "import { Link } from 'react-router';" },
      'features/a/a.ts:1: “react-router” belongs in app, pages, ui',
    ],
    [
      'fetching in a page',
      { 'pages/a.tsx': "import { useQuery } from '@tanstack/react-query';" },
      'pages/a.tsx:1: “@tanstack/react-query” belongs in queries, app',
    ],
    [
      'React below the words on the screen',
      { 'view-state/a.ts': "import { useState } from 'react';" },
      'view-state/a.ts:1: “react” belongs in i18n, queries, ui, features, pages, app',
    ],
    [
      'Node in the app',
      { 'lib/a.ts': "import { readFileSync } from 'node:fs';" },
      'lib/a.ts:1: “node:fs” belongs in cli',
    ],
    [
      'a circle',
      {
        'lib/a.ts': "import { b } from './b.ts';",
        'lib/b.ts': "import { c } from './c.ts';",
        'lib/c.ts': "import { a } from './a.ts';",
      },
      'a circle: lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts',
    ],
    [
      'an import without its ending',
      { 'lib/a.ts': "import { b } from './b';", 'lib/b.ts': '' },
      'lib/a.ts:1: “./b” is no file of src (write the ending too)',
    ],
    ['a default export', { 'lib/a.ts': 'export default 1;' }, 'lib/a.ts: has a default export'],
    [
      'a barrel',
      { 'lib/a.ts': "export * from './b.ts';", 'lib/b.ts': '' },
      'lib/a.ts: hands on exports of another file; import that file',
    ],
    [
      'an index',
      { 'lib/index.ts': '' },
      'lib/index.ts: is an index; import the file that is meant',
    ],
    ['a name that is not in kebab-case', { 'lib/aB.ts': '' }, 'lib/aB.ts: is not in kebab-case'],
    [
      'a folder that is in no layer',
      { 'utils/a.ts': "import { b } from '../lib/b.ts';", 'lib/b.ts': '' },
      'utils/a.ts:1: the folder “utils” is in no layer',
    ],
  ])('refuses %s', (_, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });

  test('accepts what the table allows', () => {
    const files = {
      'lib/a.ts': '',
      'features/a/b.ts': "import { a } from '../../lib/a.ts';\nimport { max } from 'd3-array';",
      'features/a/c.tsx': "import './c.css';\nimport { b } from './b.ts';",
      'features/a/d.ts': "import type { e } from './e.ts';",
      'features/a/e.ts': "import { d } from './d.ts';",
      'pages/p.tsx':
        "import { c } from '../features/a/c.tsx';\nimport { useParams } from 'react-router';",
    };
    expect(problemsOf(files)).toEqual([]);
  });

  test('does not take comments for imports', () => {
    expect(importsOf("/*\nimport { a } from './a.ts';\n*/\n// import './b.ts';")).toEqual([]);
  });
});
