/**
 * The built folder works on any static host, below any folder, without rewrite rules: every page
 * is a directory with an `index.html` of its own whose addresses are relative, and which tells
 * without JavaScript what the app shows with it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { disagreementsOf } from '../dataset/disagreement.ts';
import { readDataset } from '../dataset/read.ts';
import { describeProblem } from '../domain/problem.ts';
import { contentSecurityPolicy } from './security.ts';
import { allPages } from './static-pages/all-pages.ts';
import { CARD_FILE, documentOf } from './static-pages/document.ts';
import type { PageLocale } from './static-pages/locale.ts';
import { missingPage, missingScript } from './static-pages/missing-page.ts';
import type { Page, Site } from './static-pages/site.ts';
import { siteAddress, sitemapOf } from './static-pages/sitemap.ts';

/** The chunk that asks for the data, and runs before the app has arrived. */
export const START = 'start';
const BUNDLED = 'data/pakistan-turkiye-2025.json';

function write(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function siteOf(file: string, locale: PageLocale): Site {
  const read = readDataset(readFileSync(file));
  if (!read.ok) throw new Error(`${file}: ${read.problems.map(describeProblem).join('; ')}`);
  return {
    dataset: read.value,
    locale,
    disagreements: disagreementsOf(read.value),
    address: siteAddress(process.env['PARLEY_SITE']),
  };
}

/** Writes the pictures; where the drawing library has no build for this machine, says so. */
async function drawCards(folder: string, site: Site, pages: readonly Page[]): Promise<boolean> {
  try {
    const { cardSvg, loadFaces, pngOf } = await import('./static-pages/card.ts');
    const faces = loadFaces();
    const { title } = site.dataset.header;
    for (const { path, card } of pages) {
      if (!card) continue;
      write(
        folder,
        join(path, CARD_FILE),
        pngOf(cardSvg(card, faces, site.locale.text.site, title)),
      );
    }
    return true;
  } catch (error) {
    console.warn(`No pictures for links: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

export function staticPages(locale: PageLocale): Plugin {
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
      handler(_html, { server, bundle }) {
        // The development server reloads through inline scripts, which the policy forbids.
        if (server) return [];
        const start = Object.values(bundle ?? {}).find(({ name }) => name === START);
        if (!start) throw new Error(`no chunk is called “${START}”`);
        const src = `./${start.fileName}`;
        const policy = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy };
        return [
          { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
          {
            tag: 'script',
            attrs: { type: 'module', crossorigin: true, src },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
    async writeBundle() {
      const template = readFileSync(join(folder, 'index.html'), 'utf8');
      const site = siteOf(join(root, 'public', BUNDLED), locale);
      const pages = [...allPages(site)];
      const hasCards = await drawCards(folder, site, pages);
      for (const page of pages) {
        const text = documentOf(site, page, template, hasCards && page.card !== undefined);
        write(folder, join(page.path, 'index.html'), text);
      }
      write(folder, '404.html', missingPage(template));
      write(folder, '404.js', missingScript(template));
      if (site.address) {
        write(
          folder,
          'sitemap.xml',
          sitemapOf(
            site.address,
            pages.filter(({ isGone }) => !isGone).map(({ path }) => path),
          ),
        );
      }
    },
  };
}
