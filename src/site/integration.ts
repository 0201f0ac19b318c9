import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { BrandFile } from '../load/brand.ts';
import { sidesFor } from '../handbook/entities/schemas.ts';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import { contentReader } from '../load/content-reader.ts';
import { isBelow } from '../load/inside.ts';
import { OVERRIDES_FOLDER } from '../load/overrides.ts';
import { sideFolder } from '../load/sides.ts';
import { keepCompiled } from './compiled.ts';
import { brandIn, serveBrand, writeBrand } from './brand.ts';
import { devGuard } from './dev-guard.ts';
import { followContent } from './development.ts';
import { inlineCodeCollector } from './inline-code.ts';
import { MadeRecord } from './made.ts';
import { ownComponents } from './overrides.ts';
import { modulesOfNode } from './modules-of-node.ts';
import { packageFolders } from './package-folders.ts';
import { publicFiles, servePublicFiles, writePublicFiles, type PublicFile } from './public-files.ts';
import { pickWords } from './pick-words.ts';
import { withProgress } from './progress.ts';
import { removeOriginals } from './pictures.ts';
import { REDIRECTS_FILE, redirectsFile } from './redirects-file.ts';
import { HEADERS_FILE, headersFile } from './security-headers.ts';
import { CODE, MODULE, SOURCE, todayFrom, type Settings } from './settings.ts';
import { serveSignposts, signpostPages, writeSignposts } from './signposts.ts';
import { stableScopes } from './stable-scopes.ts';
import { brandFromCompany } from './styles.ts';
import { withoutSidebarState } from './without-sidebar-state.ts';

/** Pages of the interviewer site: each file of the folder is a route of the same name. */
function interviewerRoutes(
  folder = join(SOURCE, 'interviewer-pages'),
  prefix = '/interviewer',
): { pattern: string; entrypoint: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return interviewerRoutes(path, `${prefix}/${item.name}`);
    const ending = ['.astro', MODULE].find((known) => item.name.endsWith(known));
    if (ending === undefined) return [];
    const name = item.name.slice(0, -ending.length);
    return [{ pattern: name === 'index' ? prefix : `${prefix}/${name}`, entrypoint: path }];
  });
}

/** What makes an Astro site one of the handbook's two: its routes, its sitemap, its headers, its issues in development. */
export function handbookSite(settings: Settings): AstroIntegration[] {
  const reader = contentReader(settings.contentRoot, settings.audience);
  const inline = inlineCodeCollector(settings.contentRoot);
  const made = new MadeRecord();
  let signposts: ReadonlyMap<string, string> = new Map();
  let redirects = '';
  let base = '/';
  let brand: readonly BrandFile[] = [];
  let own: readonly PublicFile[] = [];
  const site: AstroIntegration = {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        assertOwnRoot(fileURLToPath(config.root), settings);
        if (settings.audience === 'interviewer')
          interviewerRoutes().forEach((route) => {
            injectRoute(route);
          });
        updateConfig({
          vite: {
            plugins: [
              modulesOfNode(),
              stableScopes(settings.home),
              brandFromCompany(settings),
              pickWords(settings),
              ownComponents(settings),
              inline.plugin,
              partsFromAnywhere(settings.home),
              withoutSidebarState(),
              made.plugin(),
              ...(settings.audience === 'candidate' ? [devGuard(settings, reader)] : []),
            ],
            worker: { plugins: () => [made.plugin()] },
            // In development the first page waits for hundreds of modules: each is got while others are, from the start on.
            environments: {
              ssr: { dev: { preTransformRequests: true, warmup: [join(SOURCE, 'layouts/HandbookPage.astro')] } },
            },
            server: { fs: { allow: served(fileURLToPath(config.root), settings) } },
          },
        });
      },
      // The pages are built from what the loaders have stored; the memory is better used for them.
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => withProgress(prerenderer, (progress) => process.send?.(progress)));
        brand = brandIn(reader);
        own = publicFiles(settings);
        signposts = signpostPages(reader.model(), reader.read().content.words, settings.audience);
        redirects = redirectsFile(reader.model(), settings.audience);
        ({ base } = addressOf(siteUrl(reader.model().company, settings.audience)));
        if (settings.audience === 'interviewer') reader.check(todayFrom(process.env));
        reader.release();
        keepCompiled(settings.workRoot);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeSignposts(signposts, folder);
        removeOriginals(join(folder, '_astro'));
        writeBrand(brand, folder);
        writePublicFiles(own, folder);
        writeFileSync(join(folder, HEADERS_FILE), headersFile(inline.found, settings.audience, base));
        writeFileSync(join(folder, REDIRECTS_FILE), redirects);
        made.write(settings.workRoot);
      },
      'astro:server:setup': (hook) => {
        const { server } = hook;
        followContent(settings, reader, hook);
        serveSignposts(server, reader, settings.audience);
        serveBrand(server, reader);
        servePublicFiles(server, settings);
      },
    },
  };
  if (settings.audience === 'interviewer') return [site];
  return [site, sitemap()];
}

/** What the interviewers' development server may serve by its path: what the product is made of, and the content that is shown. */
const served = (root: string, { audience, contentRoot, home }: Settings) => [
  root,
  join(home, OVERRIDES_FOLDER),
  CODE,
  ...packageFolders(CODE),
  ...sidesFor(audience).map((side) => sideFolder(contentRoot, side)),
];

/**
 * Astro keeps lists of modules and pictures below its root. In a root that both audiences share, one site's
 * would reach the other.
 * @throws {Error}
 */
function assertOwnRoot(root: string, { workRoot }: Settings): void {
  // A development server has one beside the build's, whose name begins with the same.
  if (root.startsWith(workRoot)) return;
  throw new Error(`Astro was started in ${root}, which both sites would share. Use npm run build, or npm run dev.`);
}

interface WithLoad {
  name: string;
  load: { handler: (this: unknown, id: string) => unknown };
}

/**
 * Where the folder that Astro works in and the project share no folder at all, as one in /tmp and one in /home, Astro
 * looks for the parts of a component, its styles and scripts, below its root. Named as Vite names files outside of the
 * root, they are found; elsewhere it makes no difference.
 */
function partsFromAnywhere(home: string) {
  return {
    name: 'handbook-parts-from-anywhere',
    configResolved({ plugins }: { plugins: readonly unknown[] }) {
      const astro = (plugins as WithLoad[]).find(({ name }) => name === 'astro:build');
      if (!astro) return;
      const { handler } = astro.load;
      astro.load.handler = function (id) {
        return handler.call(this, id.startsWith(CODE) || isBelow(id, join(home, OVERRIDES_FOLDER)) ? `/@fs${id}` : id);
      };
    },
  };
}
