/** The plainest static host: files, folders by their index.html, 404.html; no rewrite rules. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ServeOptions {
  /** The path below which the folder stands; begins and ends with a slash. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const HERE = 'http://localhost';

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Serves `folder` on this machine only; rejects with `EADDRINUSE` where the port is taken. */
export function serveFolder(
  folder: string,
  { base = '/', port = 0, headers = {} }: ServeOptions = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    const url = URL.canParse(asked, HERE) ? new URL(asked, HERE) : undefined;
    const path = url && decoded(url.pathname);
    if (!url || path === undefined) return response.writeHead(400).end();
    const send = (file: string, status: number) => {
      const { size } = statSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': size });
      createReadStream(file).pipe(response);
    };
    const file = path.startsWith(base) ? join(folder, normalize(path.slice(base.length - 1))) : '';
    if (file && existsSync(file) && statSync(file).isFile()) return send(file, 200);
    if (file && existsSync(join(file, 'index.html'))) {
      if (path.endsWith('/')) return send(join(file, 'index.html'), 200);
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` });
      return response.end();
    }
    const missing = join(folder, '404.html');
    if (file && existsSync(missing)) return send(missing, 404);
    return response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
