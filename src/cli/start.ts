/** `npm start`: builds Parley and serves the build. */
import { build, preview } from 'vite';

const FIRST_PORT = 4173;

const wanted = Number(process.env['PORT'] ?? FIRST_PORT);
const begun = performance.now();
await build({ logLevel: 'warn' });
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`Built in ${seconds} s.`);

// Vite takes the next free port by itself; saying so is ours.
const server = await preview({ appType: 'mpa', preview: { port: wanted, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
const port = Number(new URL(address).port);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log(`Parley is at ${address} (Ctrl+C ends it)`);
