import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { redirects } from '../handbook/lineage.ts';
import { candidatePath, withBase } from '../handbook/routes.ts';
import { READER_HOOK } from '../load/astro-loader.ts';
import { contentReader, type Reading } from '../load/content-reader.ts';
import { addressOf, PROJECT, type Settings } from './settings.ts';
import { showIssuesInDevelopment } from './development.ts';

/** Pages of the interviewer site: each file of the folder is a route of the same name. */
function interviewerRoutes(
  folder = join(PROJECT, 'src/interviewer-pages'),
  prefix = '/interviewer',
): { pattern: string; entrypoint: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return interviewerRoutes(path, `${prefix}/${item.name}`);
    if (!item.name.endsWith('.astro') && !item.name.endsWith('.ts')) return [];
    const name = item.name.replace(/\.(?:astro|ts)$/, '');
    return [{ pattern: name === 'index' ? prefix : `${prefix}/${name}`, entrypoint: path }];
  });
}

/** Pages of former names: they send their reader on, so search engines are told of the page itself only. */
function formerPages({ handbook }: Reading): Set<string> {
  if (!handbook) return new Set();
  const { base } = addressOf(handbook.company.url);
  return new Set(redirects(handbook.formerNames).map(({ kind, slug }) => withBase(base, candidatePath(kind, slug))));
}

/** What makes an Astro site one of the handbook's two: its routes, its sitemap, its issues in development. */
export function handbookSite(settings: Settings): AstroIntegration[] {
  const reader = contentReader(settings.contentRoot, settings.audience);
  let former = new Set<string>();
  const site: AstroIntegration = {
    name: 'handbook',
    hooks: {
      [READER_HOOK]: () => reader,
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        assertOwnRoot(fileURLToPath(config.root), settings);
        if (settings.audience === 'interviewer')
          interviewerRoutes().forEach((route) => {
            injectRoute(route);
          });
        updateConfig({
          vite: {
            // Entries with components may lie outside of the project; what they import lies in it.
            plugins: [resolveFromProject(settings.contentRoot)],
            server: { fs: { allow: [PROJECT, settings.contentRoot] } },
          },
        });
      },
      // The pages are built from what the loaders have stored; the memory is better used for them.
      'astro:build:start': () => {
        former = formerPages(reader.read());
        reader.forget();
      },
      'astro:server:setup': ({ server, logger }) => {
        showIssuesInDevelopment(server, settings, reader, logger);
      },
    },
  };
  if (settings.audience === 'interviewer') return [site];
  return [site, sitemap({ filter: (address) => !former.has(new URL(address).pathname) })];
}

/**
 * Astro keeps lists of modules and pictures below its root. In a root that both audiences share, one site's
 * would reach the other.
 * @throws {Error}
 */
function assertOwnRoot(root: string, { workRoot }: Settings): void {
  if (root.startsWith(workRoot)) return;
  throw new Error(`Astro was started in ${root}, which both sites would share. Use npm run build, or npm run dev.`);
}

/** Resolves bare imports of files below the content root as if they stood in the project. */
function resolveFromProject(contentRoot: string) {
  const importer = join(PROJECT, 'src/content.config.ts');
  return {
    name: 'handbook-resolve-from-project',
    enforce: 'pre' as const,
    resolveId(
      this: { resolve: (id: string, from: string, options: object) => Promise<unknown> },
      id: string,
      from?: string,
    ) {
      if (!from?.startsWith(contentRoot) || id.startsWith('.') || id.startsWith('/')) return null;
      return this.resolve(id, importer, { skipSelf: true }) as Promise<{ id: string } | null>;
    },
  };
}
