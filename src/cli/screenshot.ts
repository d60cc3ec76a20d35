/** `npm run screenshot`: builds Parley and takes the picture that the README shows. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from './static-server.ts';
import { chromiumArguments, findChromium } from './browser.ts';

const SHOWN = '?event=fidan-guler-islamabad-visit';
const FILE = 'public/screenshot.png';

const executablePath = findChromium(console.log);
if (!executablePath) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'parley-screenshot-'));
await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const server = await serveFolder(folder);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
const page = await browser.newPage({ viewport: { width: 1440, height: 940 }, locale: 'en-GB' });
await page.goto(`http://127.0.0.1:${port}/${SHOWN}`);
await page.getByRole('region', { name: 'Relationships' }).waitFor();
// The layout of the graph settles by itself; there is nothing on the page that tells when.
await page.waitForTimeout(4000);
await page.screenshot({ path: FILE });
await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });
console.log(`Wrote ${FILE}`);
