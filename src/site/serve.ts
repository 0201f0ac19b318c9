import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { listen } from './listen.ts';
import { REDIRECTS_FILE } from './redirects-file.ts';
import { HEADERS_FILE, headersOf } from './security-headers.ts';

/** A site that is being served. */
export interface Served {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** A site that is served elsewhere than at the address that pages know. */
export interface SiteMove {
  from: string;
  to: string;
}

/** How a site is served. */
export interface ServeOptions {
  /** Names of hosts, with which it is on all addresses of the machine. */
  hosts?: readonly string[];
  /** Where candidates' pages are now: interviewers' pages link to them. */
  candidates?: SiteMove | undefined;
}

/** Names by which a machine calls itself; nobody else can have them. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** The name of a host as a browser would send it, or undefined if it is none. A port is left out. */
export function hostName(host: string): string | undefined {
  try {
    return new URL(`http://${host}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/** The parts of a path below the base path, decoded; undefined where no file of a site could be meant. */
function partsOf(path: string): string[] | undefined {
  let parts: string[];
  try {
    parts = path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const last = parts.length - 1;
  // Files of the build's own begin with a dot, and so do ways out of the folder.
  const isName = (part: string, index: number) =>
    part === '' ? index === last : !part.startsWith('.') && !/[/\\\0]/.test(part);
  const isForHosts = [HEADERS_FILE, REDIRECTS_FILE].includes(parts.join('/'));
  return parts.every(isName) && !isForHosts ? parts : undefined;
}

/**
 * What lies at a place of a site. A path through a symbolic link, or in other letters than the file's name
 * on a disk that does not tell them apart, leads nowhere: hosts publish what a folder itself holds.
 */
function lookUp(folder: string, parts: readonly string[]): 'file' | 'folder' | undefined {
  const path = join(folder, ...parts);
  try {
    if (realpathSync.native(path) !== path) return undefined;
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

/** A page whose links to the candidates' site lead to where that is served. */
const withLinksTo = (page: string, { from, to }: SiteMove) =>
  page.replaceAll(`<a data-site="candidate" href="${from}`, `<a data-site="candidate" href="${to}`);

/** Answers one request as a static host would. */
function answer(
  folder: string,
  base: string,
  candidates: SiteMove | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const redirect = (location: string) => {
    response.writeHead(301, { location }).end();
  };
  const notFound = () => {
    const page = lookUp(folder, ['404.html']) && readFileSync(join(folder, '404.html'));
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? 'Not found');
  };

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '', query] = (request.url ?? '').split(/(?=\?)/);
  if (path === '/' && base !== '/') {
    response.writeHead(302, { location: base }).end();
    return;
  }
  if (`${path}/` === base) {
    redirect(base + (query ?? ''));
    return;
  }
  const parts = path.startsWith(base) ? partsOf(path.slice(base.length)) : undefined;
  if (!parts) {
    notFound();
    return;
  }
  const file = parts.at(-1) === '' ? [...parts.slice(0, -1), 'index.html'] : parts;
  const there = lookUp(folder, file);
  if (there === 'folder') redirect(`${path}/${query ?? ''}`);
  else if (!there) notFound();
  else if (candidates && file.at(-1)!.endsWith('.html'))
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(withLinksTo(readFileSync(join(folder, ...file), 'utf8'), candidates));
  else {
    send(request, `/${file.map(encodeURIComponent).join('/')}`, { root: folder, index: false })
      .on('error', (error: { status: number; headers?: Record<string, string> }) => {
        if (error.status === 404) notFound();
        else response.writeHead(error.status, error.headers).end();
      })
      .pipe(response);
  }
}

/** Answers with a site's headers; or that there is no site, as in the moment in which a build replaces it. */
function answerFrom(
  root: string,
  base: string,
  candidates: SiteMove | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  try {
    for (const [name, value] of headersOf(readFileSync(join(root, HEADERS_FILE), 'utf8')))
      response.setHeader(name, value);
    answer(root, base, candidates, request, response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' })
      .end('The site is not there at this moment. If no build is putting a new one in its place: npm run build.\n');
  }
}

/**
 * Serves a finished site under its base path with its headers, at a port or the next free one; 0 is any free
 * port. On loopback, and to the machine's own names only: a page from elsewhere whose name leads here gets
 * nothing. With names of hosts it is on all addresses of the machine, and answers to those names as well.
 * @throws {PortError}
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  { hosts = [], candidates }: ServeOptions = {},
): Promise<Served> {
  const root = realpathSync.native(folder);
  const names = new Set([...LOOPBACK_NAMES, ...hosts]);
  const { port: taken, close } = await listen(
    (request, response) => {
      if (names.has(hostName(request.headers.host ?? '') ?? '')) answerFrom(root, base, candidates, request, response);
      else {
        response
          .writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
          .end(
            'This server does not answer to that name. If it is its own: npm run serve -- --host <the name>, without a port.\n',
          );
      }
    },
    port,
    hosts.length > 0 ? 'everywhere' : 'loopback',
  );
  return { url: `http://${hosts[0] ?? 'localhost'}:${String(taken)}${base}`, port: taken, close };
}
