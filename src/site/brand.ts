import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { brandOf, type BrandPicture } from '../load/brand.ts';
import { loadCompany } from '../load/load-content.ts';

/** The company's own pictures; none where company.yaml is broken, which is said elsewhere. */
export function brandIn(contentRoot: string): BrandPicture[] {
  const { company } = loadCompany(contentRoot);
  return company ? brandOf(contentRoot, company).pictures : [];
}

/** Puts the company's own pictures into a finished site; its favicon takes the place of ours. */
export function writeBrand(contentRoot: string, folder: string): void {
  for (const { name, path } of brandIn(contentRoot)) copyFileSync(path, join(folder, name));
}

/** The same while the pages are served in development: each request reads what is there now. */
export function serveBrand(server: ViteDevServer, contentRoot: string): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    const picture = brandIn(contentRoot).find(({ name }) => pathname === server.config.base + name);
    if (!picture) {
      next();
      return;
    }
    response.setHeader('content-type', 'image/svg+xml');
    response.end(readFileSync(picture.path));
  });
}
