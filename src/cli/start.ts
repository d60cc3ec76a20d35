/** `npm start`: builds Parley and serves the build as any static host would. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { contentSecurityPolicy } from './security.ts';
import { serveFolder } from './static-server.ts';

const FOLDER = 'dist';
const FIRST_PORT = 4173;
const PORTS_TRIED = 50;

async function serve(port: number, left = PORTS_TRIED): Promise<Server> {
  const headers = { 'Content-Security-Policy': contentSecurityPolicy };
  try {
    return await serveFolder(FOLDER, { port, headers });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || left === 0) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    return serve(port + 1, left - 1);
  }
}

const begun = performance.now();
await build({ logLevel: 'warn' });
console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
const server = await serve(Number(process.env['PORT'] ?? FIRST_PORT));
const { port } = server.address() as AddressInfo;
console.log(`Parley is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`);
