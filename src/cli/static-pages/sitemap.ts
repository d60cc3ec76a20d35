/** `sitemap.xml` needs whole addresses, so it is written only where the site's own is known. */
import { escapeHtml } from './html.ts';

export function sitemapOf(address: string, paths: readonly string[]): string {
  const urls = paths.map(
    (path) => `  <url><loc>${escapeHtml(`${address}${path && `${path}/`}`)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** The address of the build's folder from what somebody wrote; throws for what is none. */
export function siteAddress(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`PARLEY_SITE is “${text}”; write it like https://example.org/parley/`);
  }
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
