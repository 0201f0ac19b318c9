import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { SIDES, type Kind, type Side } from '../handbook/entities/schemas.ts';
import type { Source } from '../handbook/model.ts';
import { withoutEditorFields } from '../handbook/public.ts';
import { published } from '../handbook/resolve.ts';
import { htmlOf } from './body/coloured.ts';
import type { ContentReader } from './content-reader.ts';
import type { Reading } from './load-content.ts';
import { PICTURE } from './files.ts';
import { isBelow } from './inside.ts';
import { contentPath, sideFolder } from './sides.ts';
import { forgetLostPictures } from './lost-pictures.ts';

/** Whether a path is a picture of an entry: entries show those of their neighbours. */
const isPicture = (path: string, { root }: ContentReader) =>
  PICTURE.test(path) && SIDES.some((side) => isBelow(path, sideFolder(root, side)));

/** Runs a load, and runs it again whenever a file below its path changes, or a picture of any entry. */
async function loadAndWatch(
  reader: ContentReader,
  context: LoaderContext,
  path: string,
  load: () => Promise<void>,
): Promise<void> {
  await load();
  context.watcher?.add(path);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (changed: string) => {
      if (!isBelow(changed, path) && !isPicture(changed, reader)) return;
      reader.forget();
      void load();
    });
  }
}

/**
 * Astro's loader for one kind of entry on one side. Issues are not its business: a build checks the
 * whole content before Astro starts, and in development an integration shows them; a broken entry
 * keeps the state it had. A draft is not stored: what the store holds may reach a site.
 */
export function handbookLoader(reader: ContentReader, side: Side, kind: Kind): Loader {
  return {
    name: `handbook-${side}-${kind}`,
    load: (context) =>
      loadAndWatch(reader, context, join(sideFolder(reader.root, side), kind), async () => {
        const { content } = reader.read();
        const kept = new Set(
          content.broken.filter((entry) => entry.side === side && entry.kind === kind).map(({ id }) => id),
        );
        for (const source of published(content.sources)) {
          if (source.side !== side || source.kind !== kind) continue;
          kept.add(source.id);
          await store(source, content, reader.root, context);
        }
        const root = fileURLToPath(context.config.root);
        for (const id of context.store.keys()) {
          if (kept.has(id)) forgetLostPictures(context.store, id, root);
          else context.store.delete(id);
        }
      }),
  };
}

async function store(
  { id, file, data, body }: Source,
  { texts, written, words }: Reading['content'],
  contentRoot: string,
  context: LoaderContext,
): Promise<void> {
  const { store, config } = context;
  // Pictures are looked for beside the file itself, as the check does: a link may stand elsewhere.
  const path = realpathSync(contentPath(contentRoot, file));
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  // The first part stands for what readers see, the second for the whole file with its comments and settings, and for what remarks are called.
  const digest = `${context.generateDigest({ data: withoutEditorFields(data), body: body?.text })}-${context.generateDigest({ text: texts.get(file), remarks: [words.remark, words.important, words.footnotes] })}`;
  const before = store.get(id);
  if (before?.digest === digest && before.filePath === filePath) return;
  const { blocks, headings, pictures } = written.get(file)!;
  store.set({
    id,
    data: data as Record<string, unknown>,
    filePath,
    digest,
    rendered: { html: await htmlOf(blocks, file), metadata: { headings, imagePaths: pictures } },
    ...(pictures.length > 0 && { assetImports: pictures }),
  });
}

/** Astro's loader for company.yaml, as a collection of one. */
export function companyLoader(reader: ContentReader): Loader {
  return {
    name: 'handbook-company',
    load: (context) =>
      loadAndWatch(reader, context, join(reader.root, 'company.yaml'), () => {
        const { company } = reader.read().content;
        if (company) {
          const data = company as unknown as Record<string, unknown>;
          context.store.set({ id: 'company', data, digest: context.generateDigest(data) });
        }
        return Promise.resolve();
      }),
  };
}
