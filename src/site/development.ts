import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { ContentReader } from '../load/content-reader.ts';
import type { Settings } from './settings.ts';

/**
 * In development, shows what a build would refuse: in the terminal and over the page, until it is mended.
 * The pages keep showing the last state that was sound.
 */
export function showIssuesInDevelopment(
  server: ViteDevServer,
  settings: Settings,
  reader: ContentReader,
  logger: AstroIntegrationLogger,
): void {
  let shown = '';
  const check = () => {
    const { issues } = reader.read();
    const errors = issues.filter((issue) => issue.severity === 'error');
    const text = errors
      .map(
        ({ file, line, column, message, fix }) => `${file}:${String(line)}:${String(column)}\n  ${message}\n  ${fix}`,
      )
      .join('\n\n');
    if (text === shown) return;
    shown = text;
    if (errors.length === 0) {
      logger.info('The content is sound again.');
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      return;
    }
    logger.error(`\n${text}`);
    const first = errors[0]!;
    server.environments.client.hot.send({
      type: 'error',
      err: {
        message: text,
        stack: '',
        plugin: 'handbook',
        id: join(settings.contentRoot, first.file),
        loc: { file: join(settings.contentRoot, first.file), line: first.line, column: first.column },
      },
    });
  };
  server.watcher.add(settings.contentRoot);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentRoot)) return;
    reader.forget();
    clearTimeout(waiting);
    waiting = setTimeout(check, 100);
  });
  check();
}
