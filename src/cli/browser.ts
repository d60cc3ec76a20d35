/** Finds a Chromium to test in, or installs one where that is allowed; says what it does. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * What costs time in a run that nobody watches: suggestions of the address bar, which are a page of
 * their own in every window. The last list counts alone, so those that Playwright names are in it.
 */
const UNWANTED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const isRoot = process.getuid?.() === 0;

/** Switches for a headless run; a sandbox can't start where the user is root. */
export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNWANTED.join(',')}`,
];

const INSTALLED = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Reads PATH itself, for `which` is missing in places. */
function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const starts = (file: string) => spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;

function debianPackage(say: (line: string) => void): string | undefined {
  if (!isRoot || !onPath('apt-get')) return undefined;
  say('No Chromium found; installing Debian’s package (apt-get install chromium).');
  const options = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    say(`apt-get failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  // Elsewhere than in Debian the package may be a stub that starts nothing.
  const file = onPath('chromium');
  return file && starts(file) ? file : undefined;
}

function playwrightDownload(say: (line: string) => void): string | undefined {
  say('No Chromium found; asking Playwright to download one.');
  const root = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const libraries = isRoot && onPath('apt-get') ? ['--with-deps'] : [];
  spawnSync(
    process.execPath,
    [join(root, 'cli.js'), 'install', '--no-shell', ...libraries, 'chromium'],
    { stdio: 'inherit', timeout: 1_200_000 },
  );
  const file = chromium.executablePath();
  if (!existsSync(file)) return undefined;
  if (starts(file)) return file;
  say('It was downloaded but does not start; libraries of the system may be missing:');
  say('sudo npx playwright-core install-deps chromium');
  return undefined;
}

/** The path of a Chromium that starts; `undefined` after having said why there is none. */
export function findChromium(say: (line: string) => void): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (existsSync(wanted) && starts(wanted)) return wanted;
    say(`CHROMIUM_PATH is ${wanted}, which does not start; looking elsewhere.`);
  }
  const downloaded = chromium.executablePath();
  const known = [
    ...INSTALLED.map(onPath),
    ...USUAL_PLACES.filter((file) => existsSync(file)),
    existsSync(downloaded) ? downloaded : undefined,
  ].filter((file) => file !== undefined);
  const found = known.find(starts) ?? debianPackage(say) ?? playwrightDownload(say);
  if (!found) {
    say('There is no Chromium to test in, and none could be installed.');
    say('Install Chrome or Chromium, or name one: CHROMIUM_PATH=/path/to/chromium npm test');
  }
  return found;
}
