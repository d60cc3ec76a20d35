import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from '../../src/cli/generate/generated-file.ts';
import { bundledFile, hasSources } from './bundled.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: 'verify' | 'generate', ...args: string[]) {
  const script = join('src', 'cli', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('npm run verify', () => {
  test('passes the bundled file and says what it looked at', () => {
    const { status, stdout } = run('verify');
    expect(stdout).toMatch(/^\d+ events, \d+ claims, 5 articles: every field is borne out/);
    expect(status).toBe(0);
  });

  test.skipIf(!hasSources)('compares every passage when the articles are at hand', () => {
    const { status, stdout } = run('verify', '--articles', '../shared/sources');
    expect(stdout).toMatch(/every passage matches\n$/);
    expect(status).toBe(0);
  });

  test('lists every problem of a spoilt file and fails', () => {
    const file = join(folder, 'spoilt.json');
    const text = JSON.stringify(bundledFile()).replace('"place":"ankara"', '"place":"atlantis"');
    writeFileSync(file, text);
    const { status, stderr } = run('verify', file);
    expect(stderr).toMatch(/events\[\d+\]\.place: “atlantis” is not among the places/);
    expect(stderr).toMatch(/\n2 problems\n$/);
    expect(status).toBe(1);
  });

  test.each([['--nonsense'], ['no-such-file.json'], ['--articles', 'no-such-folder']])(
    'used wrongly (%s) it says how to use it',
    (...args) => {
      const { status, stderr } = run('verify', ...args);
      expect(stderr).toContain('Use: npm run verify');
      expect(status).toBe(2);
    },
  );
});

describe('npm run generate', () => {
  const expected = [...generate({ events: 300, seed: 5 })].join('');

  test('writes the data set to the standard output, and nothing else', () => {
    const { status, stdout, stderr } = run('generate', '--events', '300', '--seed', '5');
    expect(stdout === expected).toBe(true);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('writes it to a file', () => {
    const file = join(folder, 'generated.json');
    const { status, stdout } = run('generate', '--events', '300', '--seed', '5', '--out', file);
    expect(readFileSync(file, 'utf8') === expected).toBe(true);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test.each([[], ['--events', '0'], ['--events', 'many'], ['--events', '5', '--seed', '-1']])(
    'used wrongly it says how to use it',
    (...args) => {
      const { status, stderr } = run('generate', ...args);
      expect(stderr).toContain('Use: npm run --silent generate');
      expect(status).toBe(2);
    },
  );
});
