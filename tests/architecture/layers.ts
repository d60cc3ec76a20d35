/** Holds the sources to the table of layers in `src/README.md`. Works on texts, so that it can be tested. */

const BELOW_FEATURES = [
  'lib',
  'domain',
  'extraction',
  'dataset',
  'formats',
  'view-state',
  'i18n',
  'queries',
  'ui',
] as const;

/** Which folders of `src` each folder may import from, besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ['lib'],
  extraction: ['domain', 'lib'],
  dataset: ['domain', 'lib'],
  formats: ['domain', 'lib'],
  'view-state': ['domain', 'lib'],
  i18n: ['domain', 'lib'],
  queries: ['dataset', 'formats', 'domain', 'lib'],
  ui: ['i18n', 'view-state', 'domain', 'lib'],
  features: BELOW_FEATURES,
  pages: [...BELOW_FEATURES, 'features'],
  app: [...BELOW_FEATURES, 'features', 'pages'],
  cli: ['extraction', 'formats', 'dataset', 'domain', 'lib'],
};

/** The folders of a language in `extraction/`, from what is read first; none imports a later one. */
const OF_A_LANGUAGE = [
  'tables',
  'lexicon',
  'text',
  'dates',
  'layout',
  'offices',
  'people',
  'triggers',
  'tellings',
  'who',
  'when',
  'where',
  'topics',
  'events',
  'story',
  'placing',
  'wording',
];

/** Packages that belong to some folders alone; the first pattern that fits counts. */
const PACKAGE_OWNERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^d3-dsv$/, ['formats']],
  [/^d3(-|$)/, ['features']],
  [/^react-router/, ['app', 'pages', 'ui']],
  [/^@tanstack\/react-query/, ['queries', 'app']],
  [/^react(-dom)?(\/|$)/, ['i18n', 'queries', 'ui', 'features', 'pages', 'app']],
  [/^valibot$/, ['domain']],
  [/^node:/, ['cli']],
  [/^vite(st)?(\/|$)/, ['cli']],
];

export interface Import {
  readonly from: string;
  /** 1 for the first line. */
  readonly line: number;
  /** Types are gone when the program runs. */
  readonly isType: boolean;
}

const IMPORTS = [
  /^[ \t]*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  // A worker is a module of its own, and the page depends on it all the same.
  /\bnew URL\(\s*['"](\.[^'"]+\.ts)['"]\s*,\s*import\.meta\.url/g,
];

export function importsOf(text: string): Import[] {
  // Comments may show code; their lines stay, so that the numbers are right.
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return IMPORTS.flatMap((pattern) =>
    Array.from(code.matchAll(pattern), (match) => {
      const [whole, from = ''] = match;
      const at = match.index + whole.lastIndexOf(from);
      return {
        from,
        line: code.slice(0, at).split('\n').length,
        isType: /^\s*(import|export)\s+type\b/.test(whole),
      };
    }),
  ).sort((a, b) => a.line - b.line);
}

function resolve(file: string, relative: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Files below `src`, `dataset/select.ts`, each with its text. */
export type Sources = ReadonlyMap<string, string>;

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const featureOf = (file: string) => file.split('/')[1];

function importProblem(file: string, from: string, sources: Sources): string | undefined {
  const folder = folderOf(file);
  if (!from.startsWith('.')) {
    const owners = PACKAGE_OWNERS.find(([pattern]) => pattern.test(from))?.[1];
    return owners && !owners.includes(folder)
      ? `“${from}” belongs in ${owners.join(', ')}`
      : undefined;
  }
  const path = from.replace(/\?.*$/, '');
  const target = resolve(file, path);
  // The commands that run the tests and measure the app share its test server.
  if (path.endsWith('.css') || (folder === 'cli' && path.startsWith('../../tests/'))) {
    return undefined;
  }
  if (!sources.has(target)) return `“${from}” is no file of src (write the ending too)`;
  const other = folderOf(target);
  if (folder === 'extraction' && other === folder) {
    const [inner, outer] = [file, target].map((one) =>
      OF_A_LANGUAGE.indexOf(one.split('/')[2] ?? ''),
    );
    return inner !== -1 && outer !== -1 && (outer ?? 0) > (inner ?? 0)
      ? `“${from}” is read later than this`
      : undefined;
  }
  if (folder === other) {
    const isCrossing = folder === 'features' && featureOf(file) !== featureOf(target);
    return isCrossing ? `features are closed to each other: “${from}”` : undefined;
  }
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return `the folder “${folder}” is in no layer`;
  return allowed.includes(other) ? undefined : `${folder} may not import from ${other}`;
}

function shapeProblems(file: string, text: string): string[] {
  const problems: string[] = [];
  const name = file.split('/').at(-1) ?? '';
  if (/^index\.tsx?$/.test(name)) problems.push('is an index; import the file that is meant');
  if (/^export default\b|^export\s*\{[^}]*\bas default\b/m.test(text)) {
    problems.push('has a default export');
  }
  if (/^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\b/m.test(text)) {
    problems.push('hands on exports of another file; import that file');
  }
  if (!/^[a-z0-9-]+(\.worker|\.d)?\.tsx?$/.test(name)) problems.push('is not in kebab-case');
  return problems;
}

/** Every circle of imports once, as the files that it goes through. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}

/** All that is against the table, each with file and line. */
export function layerProblems(sources: Sources): string[] {
  const problems: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, text] of sources) {
    const targets: string[] = [];
    for (const { from, line, isType } of importsOf(text)) {
      const problem = importProblem(file, from, sources);
      if (problem) problems.push(`${file}:${line}: ${problem}`);
      if (from.startsWith('.') && !isType) targets.push(resolve(file, from.replace(/\?.*$/, '')));
    }
    graph.set(file, targets);
    problems.push(...shapeProblems(file, text).map((problem) => `${file}: ${problem}`));
  }
  return [...problems, ...circles(graph).map((files) => `a circle: ${files.join(' → ')}`)];
}
