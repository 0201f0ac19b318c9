import { sessionsOf } from '../handbook/coverage.ts';
import { entriesOf } from '../handbook/entries.ts';
import { KIND_NAMES } from '../handbook/entities/schemas.ts';
import { llmsFullPaths } from '../handbook/llms-full.ts';
import type { Handbook } from '../handbook/model.ts';
import { hasPage, isPaged, kindOf, sideOf } from '../handbook/kinds.ts';
import { candidatePath, sessionPath } from '../handbook/routes.ts';
import { KEBAB } from '../handbook/schemas/kebab.ts';
import { signpostsOf } from '../handbook/signposts.ts';
import type { Made } from './made.ts';
import { REDIRECTS_FILE } from './redirects-file.ts';
import { HEADERS_FILE } from './security-headers.ts';
import { MARKER } from './site-folder.ts';

/** What may make a file of the candidate site. */
export type Maker =
  | 'page'
  | 'data'
  | 'signpost'
  | 'public file'
  | 'search'
  | 'list of pages'
  | 'headers'
  | 'redirects'
  | 'mark'
  | 'code'
  | 'picture';

/** What the candidate site may be made of. */
export interface Parts {
  handbook: Handbook;
  /** Paths below src/pages. */
  routes: readonly string[];
  /** Paths below the folder of public files, and the pictures that company.yaml names. */
  publicFiles: ReadonlySet<string>;
  /** Hashes of the pictures that published entries of the candidate side show. */
  pictures: ReadonlySet<string>;
  made: Made;
  /** Whether a module that the bundler read is one of the candidate side or of the code that candidates get. */
  isOpen: (module: string) => boolean;
}

const SEARCH =
  /^pagefind\/(?:[a-z-]+\.(?:js|css|json)|wasm\.[a-z-]+\.pagefind|pagefind\.\w+\.pf_meta|index\/\w+\.pf_index|fragment\/\w+\.pf_fragment|filter\/\w+\.pf_filter)$/;
const PICTURE = /\.(?:png|jpe?g|svg|webp|gif|avif)$/i;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The route of pages that are drawn as their parts say. */
const DRAWN_BY_PARTS = '[list]/[id].astro';

/** Says of files whether they are pages that are drawn as their parts say. */
function madeByParts(handbook: Handbook): (file: string) => boolean {
  const files = new Set(
    KIND_NAMES.filter((kind) => sideOf(kind, 'candidate')?.page === 'parts')
      .flatMap((kind) => entriesOf(handbook, kind))
      .filter((entry) => hasPage(entry, 'candidate'))
      .map(({ kind, id }) => `${candidatePath(kind, id).slice(1)}index.html`),
  );
  return (file) => files.has(file);
}

/** The route of the pages that candidates read about the sessions of their role. */
const OF_SESSIONS = 'roles/[id]/[session].astro';

/** Says of files whether they are such pages. */
function madeBySessions({ roles }: Handbook): (file: string) => boolean {
  const files = new Set(
    roles.flatMap((role) => sessionsOf(role).map(({ id }) => `${sessionPath(role.id, id).slice(1)}index.html`)),
  );
  return (file) => files.has(file);
}

/** The route of the whole text, and whether a file is a part of it. */
const OF_WHOLE_TEXT = '[full].txt';
const madeOfWholeText = (handbook: Handbook) => {
  const files = new Set(llmsFullPaths(handbook).map((path) => path.slice(1)));
  return (file: string) => files.has(file);
};

/**
 * Says of files whether a route makes them. Of its variable parts the first is the id of an entry of its section, or
 * the section itself where the route is the list of each.
 */
function madeByRoute(route: string, { handbook }: Parts): (file: string) => boolean {
  const name = route.replace(/\.(?:astro|[jt]s)$/, '');
  if (name === '404') return (file) => file === '404.html';
  if (route === DRAWN_BY_PARTS) return madeByParts(handbook);
  if (route === OF_SESSIONS) return madeBySessions(handbook);
  if (name === OF_WHOLE_TEXT) return madeOfWholeText(handbook);
  const path = route.endsWith('.astro') ? `/${name}/index.html`.replace('/index/', '/').slice(1) : name;
  const pattern = new RegExp(
    `^${path
      .split(/\[\w+\]/)
      .map(escaped)
      .join('([^/]+)')}$`,
  );
  const section = route.split('/')[0];
  const paged = KIND_NAMES.filter((kind) => isPaged(kind, 'candidate'));
  const ids = new Set(
    section === '[list]'
      ? paged.map((kind) => kindOf(kind).section)
      : paged
          .filter((kind) => kindOf(kind).section === section)
          .flatMap((kind) => entriesOf(handbook, kind))
          .filter((entry) => hasPage(entry, 'candidate'))
          .map(({ id }) => id),
  );
  return (file) => {
    const [found, id, ...others] = pattern.exec(file) ?? [];
    return found !== undefined && (id === undefined || ids.has(id)) && others.every((other) => KEBAB.test(other));
  };
}

/** Who made a file of the bundler's folder; undefined where nobody has who may. */
function makerOfAsset(file: string, { made, pictures, isOpen }: Parts): Maker | undefined {
  const own = made[file];
  if (own && 'modules' in own) return own.modules.every(isOpen) ? 'code' : undefined;
  if (!PICTURE.test(file)) return own ? 'code' : undefined;
  if (own) return pictures.has(own.hash) ? 'picture' : undefined;
  // One that was made smaller has the name of its original, and a hash of how it was made.
  const [, original] = /^(.+)_\w+\.\w+$/.exec(file) ?? [];
  if (original === undefined) return undefined;
  const from = Object.entries(made).find(([name]) => PICTURE.test(name) && name.replace(PICTURE, '') === original);
  return from && 'hash' in from[1] && pictures.has(from[1].hash) ? 'picture' : undefined;
}

/**
 * A function that says of each file of a finished candidate site what made it; undefined for one that nothing
 * makes that candidates may see. It is worked out from the content and the code, not from the build.
 */
export function makersOf(parts: Parts): (file: string) => Maker | undefined {
  const signposts = new Set(signpostsOf(parts.handbook, 'candidate').map(({ path }) => `${path.slice(1)}index.html`));
  const routes = parts.routes.map((route): { makes: (file: string) => boolean; maker: Maker } => ({
    makes: madeByRoute(route, parts),
    maker: route.endsWith('.astro') ? 'page' : 'data',
  }));
  return (file) => {
    if (file.startsWith('_astro/')) return makerOfAsset(file, parts);
    if (parts.publicFiles.has(file)) return 'public file';
    const route = routes.find(({ makes }) => makes(file));
    if (route) return route.maker;
    if (signposts.has(file)) return 'signpost';
    if (SEARCH.test(file)) return 'search';
    if (/^sitemap-(?:index|\d+)\.xml$/.test(file)) return 'list of pages';
    if (file === MARKER) return 'mark';
    if (file === REDIRECTS_FILE) return 'redirects';
    return file === HEADERS_FILE ? 'headers' : undefined;
  };
}
