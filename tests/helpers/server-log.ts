import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** What a server could write down: the line and every header of each request that the servers of this process got. */
export interface ServerLog {
  lines: readonly string[];
  stop: () => void;
}

const CHANNEL = 'http.server.request.start';

/** Begins to write down what is asked of the servers of this process. */
export function serverLog(): ServerLog {
  const lines: string[] = [];
  const write = (message: unknown) => {
    const { request } = message as { request: IncomingMessage };
    lines.push([`${String(request.method)} ${String(request.url)}`, ...request.rawHeaders].join('\n'));
  };
  subscribe(CHANNEL, write);
  return { lines, stop: () => unsubscribe(CHANNEL, write) };
}
