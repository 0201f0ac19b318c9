import { copyFileSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { brandOf, type BrandFile } from '../load/brand.ts';
import type { ContentReader } from '../load/content-reader.ts';

/** The company's own pictures and font; none where company.yaml is broken, which is said elsewhere. */
export function brandIn(reader: ContentReader): BrandFile[] {
  const { company } = reader.read().content;
  return company ? brandOf(reader.root, company).files : [];
}

/** Puts the company's own files into a finished site; its favicon takes the place of ours. */
export function writeBrand(files: readonly BrandFile[], folder: string): void {
  for (const { name, path } of files) copyFileSync(path, join(folder, name));
}

const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** The same while the pages are served in development, as they are at the moment. */
export function serveBrand(server: ViteDevServer, reader: ContentReader): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    const type = TYPES[extname(pathname)];
    const file = type && brandIn(reader).find(({ name }) => pathname === server.config.base + name);
    if (!file) {
      next();
      return;
    }
    response.setHeader('content-type', type);
    response.end(readFileSync(file.path));
  });
}
