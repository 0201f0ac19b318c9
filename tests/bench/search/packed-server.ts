import { gzipSync } from 'node:zlib';
import { listen } from '../../../src/site/listen.ts';
import { serve } from '../../../src/site/serve.ts';

/** An answer that was sent: what of, how many bytes its body had on the wire, and when, in milliseconds since 1970. */
export interface Sent {
  path: string;
  bytes: number;
  at: number;
}

/** A site that is served as hosts do: texts compressed, and ready to be sent. */
export interface Packed {
  url: string;
  /** Answers since the server began. The server counts, and not the browser, whose page knows nothing of what its workers fetch. */
  sent: Sent[];
  close: () => Promise<void>;
}

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest))/;

/**
 * Serves a finished site at a free port. Each file is compressed when it is first asked for, so that only later requests are
 * fit for a stopwatch. Pagefind's own files are compressed when they are made, and are sent as they are.
 */
export async function servePacked(folder: string, base: string): Promise<Packed> {
  const site = await serve(folder, base, 0);
  const sent: Sent[] = [];
  const ready = new Map<string, { status: number; headers: [string, string][]; body: Buffer }>();
  const answerOf = async (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    const response = await fetch(new URL(path, site.url));
    const plain = Buffer.from(await response.arrayBuffer());
    const isText = TEXT.test(response.headers.get('content-type') ?? '');
    const body = isText ? gzipSync(plain, { level: 9 }) : plain;
    const headers = [...response.headers].filter(([name]) => !/^(?:content-length|connection|keep-alive)$/.test(name));
    if (isText) headers.push(['content-encoding', 'gzip']);
    const answer = { status: response.status, headers, body };
    ready.set(path, answer);
    return answer;
  };
  const { port, close } = await listen(
    (request, response) => {
      const path = request.url ?? '/';
      void answerOf(path).then(({ status, headers, body }) => {
        response.writeHead(status, [...headers, ['content-length', String(body.length)]].flat()).end(body);
        sent.push({ path, bytes: body.length, at: Date.now() });
      });
    },
    0,
    'loopback',
  );
  return {
    url: `http://localhost:${String(port)}${base}`,
    sent,
    close: async () => {
      await Promise.all([close(), site.close()]);
    },
  };
}
