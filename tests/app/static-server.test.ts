import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/static-server.ts';

/** The status of a request with just this target; a browser would tidy it up first. */
function statusOf(port: number, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.once('data', (data) => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(String(data))?.[1])));
    socket.once('error', reject);
  });
}

test('a malformed request is refused, and the next one answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-served-'));
  writeFileSync(join(folder, 'a.txt'), 'a');
  const server = await serveFolder(folder);
  const { port } = server.address() as AddressInfo;
  expect(await statusOf(port, '/%E0%A4%A')).toBe(400);
  expect(await statusOf(port, '//')).toBe(400);
  expect(await statusOf(port, '/nothing')).toBe(404);
  expect(await statusOf(port, '/../../etc/passwd')).toBe(404);
  expect(await statusOf(port, '/a.txt')).toBe(200);
  server.close();
});
