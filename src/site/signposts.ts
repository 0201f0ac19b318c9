import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeHTML } from 'astro/runtime/server/index.js';
import type { ViteDevServer } from 'vite';
import type { Audience } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import { withBase } from '../handbook/base-path.ts';
import { contentLangOf, interfaceLangOf } from '../handbook/interface-lang.ts';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import { signpostsOf } from '../handbook/signposts.ts';
import { directionOf } from '../handbook/text/direction.ts';
import type { ContentReader } from '../load/content-reader.ts';
import { makeFolder } from '../load/make-folder.ts';
import type { Words } from '../words/definition.ts';

/** The pages of a site's signposts: the HTML of each by its path. They have nothing to render, and there can be many. */
export function signpostPages(handbook: Handbook, { signpost }: Words, audience: Audience): Map<string, string> {
  const { company } = handbook;
  const lang = interfaceLangOf(company);
  const contentLang = contentLangOf(company);
  const ofContent = contentLang === undefined ? '' : ` lang="${escapeHTML(contentLang)}"`;
  const { origin, base } = addressOf(siteUrl(company, audience));
  return new Map(
    signpostsOf(handbook, audience).map(({ path, name, why, to }) => {
      const href = escapeHTML(withBase(base, to.path));
      const canonical = audience === 'candidate' ? escapeHTML(origin) + href : href;
      return [
        path,
        `<!DOCTYPE html>
<html lang="${escapeHTML(lang)}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title${ofContent}>${escapeHTML(name)}</title>
<meta http-equiv="refresh" content="0;url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1${ofContent}>${escapeHTML(name)}</h1>
<p>${escapeHTML(signpost[why])} <a href="${href}"${ofContent}>${escapeHTML(to.title)}</a>.</p>
</main>
</body>
</html>
`,
      ];
    }),
  );
}

/** Writes the pages of signposts into the folder of a site. None takes the place of a page that is there. */
export function writeSignposts(pages: ReadonlyMap<string, string>, folder: string): void {
  for (const [path, html] of pages) {
    const file = join(folder, path, 'index.html');
    if (existsSync(file)) continue;
    makeFolder(dirname(file));
    writeFileSync(file, html);
  }
}

/** Answers with signposts in development, as they are at the moment. */
export function serveSignposts({ middlewares }: ViteDevServer, reader: ContentReader, audience: Audience): void {
  let known: Handbook | undefined;
  let pages: ReadonlyMap<string, string> = new Map();
  middlewares.use((request, response, next) => {
    const { handbook, content } = reader.read();
    if (handbook && handbook !== known) {
      const { base } = addressOf(siteUrl(handbook.company, audience));
      pages = new Map(
        [...signpostPages(handbook, content.words, audience)].map(([path, html]) => [
          encodeURI(withBase(base, path)),
          html,
        ]),
      );
      known = handbook;
    }
    const html = pages.get(new URL(request.originalUrl ?? '/', 'http://localhost').pathname);
    if (html === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
}
