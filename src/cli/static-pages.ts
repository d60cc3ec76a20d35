/**
 * The built folder works on any static host, below any folder, without rewrite rules: every page
 * is a directory with an `index.html` of its own whose addresses are relative, and `404.html` finds
 * the app from wherever the missing address was.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetFile } from '../domain/schema.ts';
import { contentSecurityPolicy } from './security.ts';

const BUNDLED = 'data/pakistan-turkiye-2025.json';
const OTHER_PAGES = ['disagreements', 'about', 'add'];

/** Paths of all pages besides the first, such as `events/oic-cfm-51`. */
export function pagePaths(file: DatasetFile): string[] {
  const ids = (list: readonly { readonly id: string }[] | null | undefined) =>
    (list ?? []).map(({ id }) => id);
  const countries = new Set([
    ...(file.events ?? []).flatMap((event) => [
      ...(event.countries ?? []),
      ...(event.participants ?? []).flatMap(({ country }) => country ?? []),
    ]),
    ...(file.articles ?? []).flatMap((article) => article.mentions?.countries ?? []),
  ]);
  const kinds: Record<string, readonly string[]> = {
    events: (file.events ?? []).flatMap((event) => [event.id, ...(event.aliases ?? [])]),
    people: ids(file.people),
    organisations: ids(file.organisations),
    places: ids(file.places),
    topics: ids(file.topics),
    articles: ids(file.articles),
    countries: [...countries],
  };
  const pages = Object.entries(kinds).flatMap(([kind, list]) => list.map((id) => `${kind}/${id}`));
  return [...OTHER_PAGES, ...pages];
}

/** The first page's HTML with its relative addresses made to fit `depth` folders below. */
const atDepth = (html: string, depth: number) =>
  html.replaceAll(/(href|src)="\.\//g, `$1="${'../'.repeat(depth)}`);

/**
 * A page that is served for whatever address is missing cannot know how deep it is. It asks for
 * the start script at each depth that an address of ours can have; the one that exists loads the
 * app, from the folder in which it itself stands.
 */
function notFoundPage(html: string): string {
  const tries = ['./', '../', '../../'].map((up) => `<script src="${up}404.js" defer></script>`);
  return html
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload|icon)"[^>]*>/g, '')
    .replace('</head>', `${tries.join('')}</head>`);
}

function notFoundScript(html: string): string {
  const script = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(html)?.[1] ?? '';
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
    (m) => m[1],
  );
  // Text for a browser, so it is as plain as it can be. The policy `app` vouches for this site.
  return `(() => {
  if (document.documentElement.dataset.booted) return;
  document.documentElement.dataset.booted = '1';
  const here = new URL('.', document.currentScript.src);
  for (const path of ${JSON.stringify(styles)}) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(path, here).href;
    document.head.append(link);
  }
  import(new URL(${JSON.stringify(script)}, here).href);
})();
`;
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function staticPages(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'parley-static-pages',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { server }) {
        // The development server reloads through inline scripts, which the policy forbids.
        if (server) return [];
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
    writeBundle() {
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      const data = readFileSync(join(root, 'public', BUNDLED), 'utf8');
      for (const path of pagePaths(JSON.parse(data) as DatasetFile)) {
        write(folder, `${path}/index.html`, atDepth(html, path.split('/').length));
      }
      write(folder, '404.html', notFoundPage(html));
      write(folder, '404.js', notFoundScript(html));
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        const isFolder = existsSync(join(folder, path, 'index.html')) && !path.endsWith('/');
        if (!isFolder || !statSync(join(folder, path)).isDirectory()) return next();
        response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` });
        response.end();
      });
      return () => {
        server.middlewares.use((_request, response) => {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(folder, '404.html')));
        });
      };
    },
  };
}
