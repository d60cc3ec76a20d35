import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check, DatasetFileSchema } from '../../src/domain/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = `date 2024-05-15
MANILA – Japanese Foreign Minister Haruto Nishimura met Philippine President Lorenzo Villareal in Manila on Tuesday.
`;
const report = join(folder, 'report.txt');
writeFileSync(report, REPORT);
const broken = join(folder, 'broken.txt');
writeFileSync(broken, Buffer.from([0x4d, 0xff, 0xfe, 0x61]));

function extract(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/cli/extract.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
  });
  return {
    status,
    stderr,
    file: stdout ? (JSON.parse(stdout) as Record<string, unknown[]>) : undefined,
  };
}

describe('the extract command', () => {
  it('prints one native data set', () => {
    const { status, stderr, file } = extract([report]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const parsed = check(DatasetFileSchema, file);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    expect(parsed.value.people?.map(({ name }) => name)).toEqual([
      'Haruto Nishimura',
      'Lorenzo Villareal',
    ]);
    expect(parsed.value.events?.map(({ date, place }) => [date, place])).toEqual([
      ['2024-05-14', 'manila'],
    ]);
    for (const { start, end, quote } of parsed.value.claims ?? [])
      expect(REPORT.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  it('leaves quotes out on request, and takes the day of a text that has none', () => {
    const { status, file } = extract(
      ['--no-quotes', '--published', '2024-05-15', '-'],
      REPORT.slice(REPORT.indexOf('\n')),
    );
    expect(status).toBe(0);
    expect(file?.['claims']?.every((claim) => (claim as { quote: unknown }).quote === null)).toBe(
      true,
    );
    expect(file?.['events']).toMatchObject([{ date: '2024-05-14' }]);
  });

  it('names what can’t be read, and reads the rest', () => {
    const missing = join(folder, 'missing.txt');
    const { status, stderr, file } = extract([missing, report, broken]);
    expect(status).toBe(1);
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(2);
    expect(stderr).toContain('missing.txt');
    expect(stderr).toContain('broken.txt');
    expect(file?.['articles']).toHaveLength(1);
  });

  it('reads the texts of a folder and of those in it, by name, each once', () => {
    const tree = join(folder, 'tree');
    mkdirSync(join(tree, 'b/deep'), { recursive: true });
    mkdirSync(join(tree, 'none'));
    for (const [i, name] of ['c.txt', 'b/b.md', 'b/deep/b.TXT', 'a.txt', 'data.csv'].entries())
      writeFileSync(join(tree, name), `${REPORT}It was report ${i}.`);
    symlinkSync(tree, join(tree, 'b/up'));
    symlinkSync(join(tree, 'a.txt'), join(tree, 'z.txt'));
    const { status, stderr, file } = extract([tree, join(tree, 'c.txt'), join(tree, 'b')]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(file?.['articles']).toMatchObject(
      ['a.txt', 'b.md', 'b.TXT', 'c.txt'].map((name) => ({ file: name })),
    );
  });

  it('names a folder without texts', () => {
    const empty = join(folder, 'empty');
    mkdirSync(join(empty, 'deeper'), { recursive: true });
    writeFileSync(join(empty, 'table.csv'), 'a,b');
    const { status, stderr, file } = extract([empty, report]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/empty: .*\n$/);
    expect(file?.['articles']).toHaveLength(1);
  });

  // Who may read everything can’t try this.
  it.skipIf(process.getuid?.() === 0)('reads what is beside a folder that it may not list', () => {
    const locked = join(folder, 'both/locked');
    mkdirSync(locked, { recursive: true });
    writeFileSync(join(folder, 'both/report.txt'), REPORT);
    chmodSync(locked, 0o000);
    const { status, stderr, file } = extract([join(folder, 'both')]);
    chmodSync(locked, 0o700);
    expect(file?.['articles']).toHaveLength(1);
    expect(status).toBe(1);
    expect(stderr).toContain('locked');
  });

  it('takes what the app takes for a text, and nothing else', () => {
    const [zeros, blank, wide] = ['zeros.txt', 'blank.txt', 'wide.txt'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(zeros, Buffer.alloc(300));
    writeFileSync(blank, ' \n');
    writeFileSync(wide, `\ufeff${REPORT}`, 'utf16le');
    const { status, stderr, file } = extract([zeros, blank, wide]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/zeros\.txt: .*\n.*blank\.txt: .*\n$/);
    expect(file?.['articles']).toMatchObject([{ file: 'wide.txt', length: REPORT.length + 1 }]);
  });

  it('reads standard input once, and names its data set after what it read', () => {
    const once = extract(['-', '-'], REPORT);
    expect(once.status).toBe(0);
    expect(once.file?.['articles']).toHaveLength(1);
    const idOf = ({ file }: typeof once) => String(file?.['id']);
    expect(idOf(once)).toMatch(/^extracted-[0-9a-f]{12}$/);
    expect(idOf(extract([report, broken]))).toBe(idOf(once));
    expect(idOf(extract(['-'], `${REPORT}More.`))).not.toBe(idOf(once));
  });

  it.each([[[]], [['--published', '2024-02-30', '-']], [['--no-such-option', report]]])(
    'calls %j wrong use',
    (args) => {
      const { status, stderr, file } = extract(args);
      expect(status).toBe(2);
      expect(stderr).toContain('Use:');
      expect(file).toBeUndefined();
    },
  );
});
