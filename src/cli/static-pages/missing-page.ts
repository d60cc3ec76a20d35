/** `404.html`, which finds the app from wherever the missing address was. */

/**
 * A page that is served for whatever address is missing cannot know how deep it is. It asks for
 * the start script at each depth that an address of ours can have; the one that exists loads the
 * app, from the folder in which it itself stands.
 */
export function missingPage(template: string): string {
  const tries = ['./', '../', '../../'].map((up) => `<script src="${up}404.js" defer></script>`);
  return template
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload|icon)"[^>]*>/g, '')
    .replace('</head>', `${tries.join('')}</head>`);
}

export function missingScript(template: string): string {
  const found = (pattern: RegExp) => [...template.matchAll(pattern)].map((match) => match[1]);
  const scripts = found(/<script type="module"[^>]*src="\.\/([^"]+)"/g);
  const styles = found(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g);
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
  for (const path of ${JSON.stringify(scripts)}) import(new URL(path, here).href);
})();
`;
}
