import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { published } from '../handbook/resolve.ts';
import type { ContentReader } from '../load/content-reader.ts';
import { isBelow } from '../load/inside.ts';
import { openModules } from './look-over.ts';
import { CODE, type Settings } from './settings.ts';

/** Times that a text may be encoded in itself; more is no address. */
const MOST_ENCODINGS = 4;
/** Marks of a query behind which a name may begin; an address with more has none. */
const MOST_MARKS = 40;

/** A text once everything that is encoded in it has been decoded; undefined if that does not end. */
function decoded(text: string): string | undefined {
  let now = text;
  for (let times = 0; times < MOST_ENCODINGS; times += 1) {
    let next: string;
    try {
      next = decodeURIComponent(now);
    } catch {
      return undefined;
    }
    if (next === now) return now;
    now = next;
  }
  return undefined;
}

/** An address as it is, and with its plus signs as the spaces they are in a query, all decoded; undefined if one cannot be. */
function readingsOf(url: string): string[] | undefined {
  const readings = [...new Set([url, url.replaceAll('+', ' ')])].map(decoded);
  return readings.every((text) => text !== undefined) ? readings : undefined;
}

/**
 * Every file that a development server could take an address for, whatever its spelling: below its roots, by its
 * path on the disk, or as an address inside the address. Undefined for an address that no page or script has.
 */
export function filesNamedBy(url: string, roots: readonly string[]): string[] | undefined {
  const readings = readingsOf(url);
  if (!readings || readings.some((text) => /[\\\0]|(?:^|[/=&?])\.\.(?:[/?&#]|$)/.test(text))) return undefined;
  const names = readings.flatMap((text) => {
    // Marks of a query may stand in the name of a file, too: each beginning and each end is tried.
    const starts = [0, ...[...text.matchAll(/[?&=#]/g)].map(({ index }) => index + 1)];
    const ends = [...starts.slice(1).map((start) => start - 1), text.length];
    return starts
      .slice(0, MOST_MARKS)
      .flatMap((start) => ends.filter((end) => end > start).map((end) => text.slice(start, end)));
  });
  return names.flatMap((name) => {
    const path = name.replaceAll('__x00__', '').replace(/\/{2,}/g, '/');
    const marks = [...path.matchAll(/\/@(?:fs|id)(?=\/)/gi)].map((mark) => path.slice(mark.index + mark[0].length));
    return [path, ...marks].flatMap((one) => [...roots.map((root) => join(root, one)), resolve('/', one)]);
  });
}

/** Whether what stands at a path may be served: a file of the code, or a picture that a published entry of the own side shows. */
function isOpen(
  path: string,
  settings: Settings,
  root: string,
  reader: ContentReader,
  open: (file: string) => boolean,
) {
  const stat = statSync(path, { throwIfNoEntry: false });
  // A page may have the name of a folder, and no folder is served.
  if (!stat || stat.isDirectory()) return true;
  const real = realpathSync.native(path);
  if (isBelow(real, join(realpathSync.native(settings.contentRoot), 'candidate'))) {
    const pictures = published(reader.read().content.sources).flatMap(({ body }) => body?.pictures ?? []);
    return pictures.some((picture) => realpathSync.native(picture) === real);
  }
  return isBelow(real, root) || open(real);
}

/**
 * Lets the candidates' development server answer for their pages, for the code, and for the pictures that their
 * entries show, and for nothing else on this machine. Vite would serve every file of the project.
 */
export function devGuard(settings: Settings, reader: ContentReader): Plugin {
  return {
    name: 'handbook-dev-guard',
    enforce: 'pre',
    configureServer(server) {
      const { base } = server.config;
      const root = realpathSync.native(server.config.root);
      const open = openModules(settings);
      const roots = [root, join(CODE, 'public'), CODE];
      const guard: Connect.NextHandleFunction = (request, response, next) => {
        const url = request.url ?? '/';
        const inSite = url.startsWith(base) ? `/${url.slice(base.length)}` : url;
        const files = [url, inSite].map((one) => filesNamedBy(one, roots));
        if (files.every((named) => named?.every((file) => isOpen(file, settings, root, reader, open)))) {
          next();
          return;
        }
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('The candidates’ development server has no such page, and serves no such file.\n');
      };
      // Before all that Vite and Astro put there; Astro does so until the server listens.
      const begin = () => server.middlewares.stack.unshift({ route: '', handle: guard });
      begin();
      server.httpServer?.once('listening', begin);
    },
  };
}
