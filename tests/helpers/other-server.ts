import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { createServer as createSocket } from 'node:net';

/** The addresses by which this machine calls itself; a container may have those of one family only. */
export async function ownAddresses(): Promise<string[]> {
  const tried = await Promise.all(
    ['127.0.0.1', '::1'].map(async (address) => {
      const socket = createSocket();
      socket.listen(0, address);
      const there = await once(socket, 'listening').then(
        () => true,
        () => false,
      );
      socket.close();
      return there ? [address] : [];
    }),
  );
  return tried.flat();
}

/** Another program that has a port, on one address of this machine. */
export async function otherServer(address: string, port = 0): Promise<{ port: number; close: () => void }> {
  const server = createServer((_request, response) => response.end('somebody else'));
  server.listen({ host: address, port, ipv6Only: true });
  await once(server, 'listening');
  return {
    port: (server.address() as { port: number }).port,
    close: () => {
      server.close();
    },
  };
}

/** A port that no program of this machine has now. */
export async function freePort(): Promise<number> {
  const { port, close } = await otherServer('127.0.0.1');
  close();
  return port;
}

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a request just as it is written; fetch would mend the path and choose the host itself. */
export function ask(
  port: number,
  path: string,
  {
    address = '127.0.0.1',
    method = 'GET',
    headers = {},
  }: { address?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: address, port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
