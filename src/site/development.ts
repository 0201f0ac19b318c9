import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { HotPayload } from 'vite';
import { sidesFor } from '../handbook/entities/schemas.ts';
import { withHiddenShown } from '../handbook/text/hidden.ts';
import type { LocatedIssue } from '../handbook/issues.ts';
import { LOADED, loadersFor } from '../load/astro-loader.ts';
import { PICTURE } from '../load/files.ts';
import type { ContentReader } from '../load/content-reader.ts';
import { isBelow } from '../load/inside.ts';
import { contentPath, sideFolder } from '../load/sides.ts';
import { HOME_FILES } from '../load/home-files.ts';
import { brandIn } from './brand.ts';
import type { Settings } from './settings.ts';

/** How long what changes counts as one change, in milliseconds: an editor or Git writes several files. */
const TOGETHER = 30;

const inWords = ({ file, line, column, message, fix }: LocatedIssue) =>
  withHiddenShown(`${file}:${String(line)}:${String(column)}`) +
  `\n  ${withHiddenShown(message)}\n  ${withHiddenShown(fix)}`;

/** What makes Vite's client lay the errors over the page. */
function overlayOf(errors: readonly LocatedIssue[], contentRoot: string): HotPayload {
  const { file, line, column } = errors[0]!;
  const id = contentPath(contentRoot, file);
  return {
    type: 'error',
    err: {
      message: errors.map(inWords).join('\n\n'),
      stack: '',
      plugin: 'handbook',
      id,
      loc: { file: id, line, column },
    },
  };
}

/**
 * In development, has what is saved read again, and shows what a build would refuse: in the terminal, and over every
 * page that is open or is opened, until it is mended. The pages keep showing the last state that was sound.
 */
export function followContent(
  settings: Settings,
  reader: ContentReader,
  { server, logger, refreshContent }: HookParameters<'astro:server:setup'>,
): void {
  const { hot } = server.environments.client;
  let standing: HotPayload | undefined;
  let shown = '';
  const check = () => {
    const errors = reader.read().issues.filter((issue) => issue.severity === 'error');
    const text = errors.map(inWords).join('\n\n');
    if (text === shown) return;
    shown = text;
    standing = errors.length === 0 ? undefined : overlayOf(errors, settings.contentRoot);
    if (standing) {
      logger.error(`\n${text}`);
      hot.send(standing);
    } else {
      logger.info('The content is sound again.');
      hot.send({ type: 'full-reload', path: '*' });
    }
  };
  hot.on('vite:client:connect', (_data, client) => {
    if (standing) client.send(standing);
  });
  const { audience, contentRoot, home } = settings;
  const ofHome = HOME_FILES.map((name) => join(home, name));
  // What the sites are made of: a content root may be the company's folder, with packages and finished sites in it.
  const watched = [
    ...sidesFor(audience).map((side) => sideFolder(contentRoot, side)),
    ...['company.yaml', 'checks.yaml'].map((name) => join(contentRoot, name)),
    ...brandIn(reader).map(({ path }) => path),
    ...ofHome,
  ];
  server.watcher.add(watched);
  let waiting: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const refresh = async () => {
    const loaders = loadersFor(contentRoot, changed);
    changed.clear();
    const loads: string[] = [];
    const asked = {
      ...(loaders && { loaders }),
      context: {
        [LOADED]: (name: string) => {
          loads.push(name);
        },
      },
    };
    // Astro loads nothing, and does not say so, while it reads the list of collections anew, as it does when any text has changed.
    for (let tries = 0; loads.length === 0 && tries < 200; tries++) {
      if (tries > 0) await wait(TOGETHER);
      await refreshContent?.(asked);
    }
    check();
  };
  server.watcher.on('all', (event, path) => {
    if (!watched.some((one) => isBelow(path, one))) return;
    const isOfHome = ofHome.some((one) => isBelow(path, one));
    // A module that did not find its picture is not tried again when the picture comes, and no module asks for words anew.
    if (isOfHome || (event === 'add' && PICTURE.test(path)))
      for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    if (isOfHome) hot.send({ type: 'full-reload', path: '*' });
    reader.forget();
    changed.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      refresh().catch((error: unknown) => {
        logger.error((error as Error).message);
      });
    }, TOGETHER);
  });
  check();
}
