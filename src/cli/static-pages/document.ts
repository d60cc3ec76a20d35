/** A page as a whole HTML document: the app's own, with what belongs to the page put in. */
import { escapeHtml, html, jsonForScript, type Html } from './html.ts';
import { depthOf, type Page, type Site } from './site.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;
export const CARD_FILE = 'card.png';

function headOf(site: Site, page: Page, hasCard: boolean): Html {
  const { dataset, locale, address } = site;
  const own = address && `${address}${page.path && `${page.path}/`}`;
  const title = `${page.title} – ${locale.text.site}`;
  const property = (name: string, content: string | number | undefined) =>
    content !== undefined && html`<meta property="${name}" content="${content}" /> `;
  // Who makes previews wants a whole address; without one the picture is found from the page.
  const card = hasCard ? `${own ?? './'}${CARD_FILE}` : undefined;
  const data =
    page.data &&
    html`<script type="application/ld+json">
      ${{ html: jsonForScript(page.data) }}
    </script>`;
  return html`<title>${title}</title>
    <meta name="description" content="${page.description}" />
    ${page.isGone && html`<meta name="robots" content="noindex" />`}
    ${property('og:type', page.path.startsWith('events/') ? 'article' : 'website')}${property(
      'og:site_name',
      `${locale.text.site}: ${dataset.header.title}`,
    )}${property('og:title', page.title)}${property(
      'og:description',
      page.description,
    )}${property('og:url', own || undefined)}${property('og:image', card)}${
      card !== undefined && [
        property('og:image:width', CARD_SIZE.width),
        property('og:image:height', CARD_SIZE.height),
        property('og:image:alt', page.title),
        html`<meta name="twitter:card" content="summary_large_image" /> `,
      ]
    }${data}`;
}

/** The first page's HTML with its relative addresses made to fit `depth` folders below. */
const atDepth = (text: string, depth: number) =>
  text.replaceAll(/(href|src)="\.\//g, `$1="${'../'.repeat(depth) || './'}`);

/** @param template the built `index.html`, whose addresses begin with `./` */
export function documentOf(site: Site, page: Page, template: string, hasCard: boolean): string {
  const head = headOf(site, page, hasCard).html;
  return atDepth(template, depthOf(page.path))
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeHtml(site.locale.language)}"`)
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace('<div id="root"></div>', () => `<div id="root"><main>${page.body.html}</main></div>`);
}
