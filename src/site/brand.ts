import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { brandOf, type BrandPicture } from '../load/brand.ts';
import type { ContentReader } from '../load/content-reader.ts';

/** The company's own pictures; none where company.yaml is broken, which is said elsewhere. */
export function brandIn(reader: ContentReader): BrandPicture[] {
  const { company } = reader.read().content;
  return company ? brandOf(reader.root, company).pictures : [];
}

/** Puts the company's own pictures into a finished site; its favicon takes the place of ours. */
export function writeBrand(pictures: readonly BrandPicture[], folder: string): void {
  for (const { name, path } of pictures) copyFileSync(path, join(folder, name));
}

/** The same while the pages are served in development, as they are at the moment. */
export function serveBrand(server: ViteDevServer, reader: ContentReader): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    const picture = pathname.endsWith('.svg')
      ? brandIn(reader).find(({ name }) => pathname === server.config.base + name)
      : undefined;
    if (!picture) {
      next();
      return;
    }
    response.setHeader('content-type', 'image/svg+xml');
    response.end(readFileSync(picture.path));
  });
}
