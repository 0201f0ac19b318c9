import { copyFileSync, existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import send from 'send';
import type { ViteDevServer } from 'vite';
import { makeFolder } from '../load/make-folder.ts';
import { isBelow } from '../load/inside.ts';
import { Refusal } from '../load/refusal.ts';
import { sideFolder } from '../load/sides.ts';
import { CODE, type Settings } from './settings.ts';

/** The folder of the company whose files candidates get as they are. */
const FOLDER = 'public';

/** A file of the company that candidates get as it is: its place in the site, and its absolute path. */
export interface PublicFile {
  name: string;
  path: string;
}

const NAME = /^[a-z\d][\w.-]*$/i;

const refused = (name: string, why: string) => new Refusal(`${FOLDER}/${name}: ${why}`);

/**
 * The files of the company's folder `public`, which candidates get as they are: what search engines ask for, such as
 * robots.txt or a file that proves who owns the address. Names that begin with a dot are left out. Interviewers get none.
 * @throws {Refusal} for a link, and for a name that hosts would take for something else.
 */
export function publicFiles({ home, contentRoot, audience }: Settings): PublicFile[] {
  const folder = join(home, FOLDER);
  // The product has a folder of that name as well.
  if (audience !== 'candidate' || folder === join(CODE, FOLDER) || !existsSync(folder)) return [];
  const closed = sideFolder(contentRoot, 'interviewer');
  const visit = (below: string): PublicFile[] =>
    readdirSync(join(folder, below))
      .filter((name) => !name.startsWith('.'))
      .sort()
      .flatMap((item) => {
        const name = join(below, item).replaceAll('\\', '/');
        const path = join(folder, name);
        const stat = lstatSync(path);
        if (isBelow(path, closed)) throw refused(name, 'this is the interviewers’ side. Move it out of this folder.');
        if (!NAME.test(item))
          throw refused(name, 'the name may have letters, digits, dots, hyphens and underscores. Rename it.');
        if (stat.isDirectory()) return visit(name);
        if (!stat.isFile())
          throw refused(name, 'this is a link, which may lead anywhere. Put the file itself in its place.');
        return [{ name, path }];
      });
  if (lstatSync(folder).isSymbolicLink())
    throw new Refusal(`${FOLDER} is a link. Make it a folder, with what candidates get.`);
  return visit('');
}

/** Puts the company's files into a finished site. @throws {Refusal} if the site has a file in the place of one. */
export function writePublicFiles(files: readonly PublicFile[], site: string): void {
  for (const { name, path } of files) {
    const target = join(site, name);
    if (existsSync(target)) throw refused(name, 'the site has a file of this name already. Rename yours.');
    makeFolder(dirname(target));
    copyFileSync(path, target);
  }
}

/** Answers with the company's files in development, as they are at the moment. */
export function servePublicFiles({ middlewares, config }: ViteDevServer, settings: Settings): void {
  const root = join(settings.home, FOLDER);
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    const found = publicFiles(settings).find(({ name }) => pathname === config.base + name);
    if (found) send(request, `/${found.name}`, { root: realpathSync(root) }).pipe(response);
    else next();
  });
}
