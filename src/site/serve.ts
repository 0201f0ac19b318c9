import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site that is being served. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** Tries a port, then the next ones, until one is free. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves a built site on loopback under its base path, at a port or the next free one; 0 is any free port. */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const notFound = join(folder, '404.html');
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const fail = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const url = request.url ?? '/';
    if (url === '/' && base !== '/') {
      response.writeHead(302, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      fail();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, fail);
  });
  const bound = await listen(server, port);
  return {
    url: `http://localhost:${String(bound)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
