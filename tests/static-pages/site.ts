import { disagreementsOf } from '../../src/dataset/disagreement.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Site } from '../../src/cli/static-pages/site.ts';
import { staticPagesText } from '../../src/i18n/en/static-pages.ts';
import { localeOf } from '../../src/i18n/locale.tsx';

export function siteOf(dataset: Dataset, address?: string): Site {
  const locale = localeOf('en');
  return {
    dataset,
    locale: { ...locale, text: staticPagesText(locale.words) },
    disagreements: disagreementsOf(dataset),
    address,
  };
}

export const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Parley</title>
    <meta name="description" content="x" />
    <link rel="stylesheet" href="./assets/index.css" />
    <script type="module" src="./assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
