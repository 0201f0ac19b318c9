import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Audience } from '../../src/handbook/entities/schemas.ts';
import { freePort } from './other-server.ts';
import { startScript, workRootOf, type BuildPlace } from './site-build.ts';

/** A development server of a test. */
export interface DevServer {
  url: string;
  /** What it has printed. */
  printed: () => string;
  /** Connects as a page does, and collects what the server tells pages. */
  connect: () => Promise<DevPage>;
  stop: () => Promise<void>;
  /** Ends it, and leaves what it keeps for its next start. */
  end: () => Promise<void>;
}

/** An open page, as far as the server knows. */
export interface DevPage {
  /** Resolves once the server has told the page something that fits, also if that was before. */
  told: (fits: (message: DevMessage) => boolean) => Promise<DevMessage>;
  messages: DevMessage[];
  close: () => void;
}

/** What a development server tells an open page. */
export interface DevMessage {
  type: string;
  err?: { message: string };
}

async function connect(url: string): Promise<DevPage> {
  const client = await (await fetch(new URL('/@vite/client', url))).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${url.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  const messages: DevMessage[] = [];
  const waiting = new Set<() => void>();
  socket.addEventListener('message', ({ data }) => {
    messages.push(JSON.parse(String(data)) as DevMessage);
    for (const look of waiting) look();
  });
  await once(socket, 'open');
  return {
    messages,
    told: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const message = messages.find(fits);
          if (!message) return;
          waiting.delete(look);
          resolve(message);
        };
        waiting.add(look);
        look();
      }),
    close: () => {
      socket.close();
    },
  };
}

/** Starts `npm run dev` for an audience, and waits until it answers. */
export async function startDev(place: BuildPlace, audience: Audience, asked?: number): Promise<DevServer> {
  const port = asked ?? (await freePort());
  const child: ChildProcess = startScript('src/cli/dev.ts', ['--audience', audience, '--port', String(port)], {
    HANDBOOK_CONTENT: place.content,
    HANDBOOK_OUT: place.out,
  });
  let printed = '';
  const ended = once(child, 'close');
  const ready = new Promise<void>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(`localhost:${String(port)}`)) resolve();
    };
    child.stdout!.on('data', collect);
    child.stderr!.on('data', collect);
    child.on('close', () => {
      reject(new Error(`The development server ended.\n${printed}`));
    });
  });
  await ready;
  const url = `http://localhost:${String(port)}/`;
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return {
    url,
    printed: () => printed,
    connect: () => connect(url),
    end,
    stop: async () => {
      await end();
      rmSync(`${workRootOf(place, audience)}-dev`, { recursive: true, force: true });
    },
  };
}
