import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../src/site/listen.ts';
import type { Served } from '../../src/site/serve.ts';

/** Bytes of a page that come at once. */
const PIECE = 900;
/** Longer than a frame, in milliseconds: what has come is painted before more comes. */
const PAUSE = 30;

/** Serves a site again, its pages in pieces, as they come over a slow line. */
export async function serveInPieces({ url }: Pick<Served, 'url'>): Promise<Served> {
  const { port, close } = await listen(
    (request, response) => {
      void (async () => {
        const answer = await fetch(new URL(request.url ?? '/', url));
        const headers = Object.fromEntries(answer.headers);
        delete headers['content-length'];
        response.writeHead(answer.status, headers);
        const body = Buffer.from(await answer.arrayBuffer());
        const piece = headers['content-type']?.startsWith('text/html') ? PIECE : body.length;
        for (let at = 0; at < body.length; at += piece) {
          if (at > 0) await wait(PAUSE);
          response.write(body.subarray(at, at + piece));
        }
        response.end();
      })();
    },
    0,
    'loopback',
  );
  return { port, close, url: `http://localhost:${String(port)}/` };
}
