import { createServer, type RequestListener, type Server } from 'node:http';

/** A port cannot be used, and no other was asked for. */
export class PortError extends Error {
  override name = 'PortError';
}

/** A server on a port, on all addresses that it was asked to listen on. */
export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * The addresses of this machine itself, or all of its addresses. Of both families: the name `localhost` leads
 * to either, and where one of them is another program's, a browser would open that one.
 */
const ADDRESSES = { loopback: ['127.0.0.1', '::1'], everywhere: ['0.0.0.0', '::'] };

const LAST_PORT = 65535;

/** Codes of a machine that has no addresses of a family. */
const NO_SUCH_FAMILY = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

function bind(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: true }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

const portOf = (server: Server) => (server.address() as { port: number }).port;

const closeAll = (servers: readonly Server[]) =>
  Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => {
            resolve();
          });
          server.closeAllConnections();
        }),
    ),
  );

/** Takes a port on all addresses, or on none: undefined if one of them has it already. */
async function take(
  handler: RequestListener,
  addresses: readonly string[],
  port: number,
): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const address of addresses) {
    try {
      servers.push(await bind(handler, address, servers[0] ? portOf(servers[0]) : port));
    } catch (error) {
      if (NO_SUCH_FAMILY.includes(codeOf(error))) continue;
      await closeAll(servers);
      if (codeOf(error) === 'EADDRINUSE') return undefined;
      if (codeOf(error) !== 'EACCES') throw error;
      throw new PortError(
        `Port ${String(port)} is only for programs of the administrator: choose one above 1023 with --port.`,
      );
    }
  }
  return servers;
}

/**
 * Listens on a port or the next one that is free, on loopback or on all addresses of the machine. 0 is any
 * free port.
 * @throws {PortError}
 */
export async function listen(
  handler: RequestListener,
  port: number,
  where: keyof typeof ADDRESSES,
): Promise<Listening> {
  for (let wanted = port; wanted <= LAST_PORT; wanted += port === 0 ? 0 : 1) {
    const servers = await take(handler, ADDRESSES[where], wanted);
    if (!servers) continue;
    if (servers.length === 0) throw new PortError('This machine has no network addresses, not even its own.');
    return {
      port: portOf(servers[0]!),
      close: async () => {
        await closeAll(servers);
      },
    };
  }
  throw new PortError(`No port from ${String(port)} on is free: choose a lower one with --port.`);
}
