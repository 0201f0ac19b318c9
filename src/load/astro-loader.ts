import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { KIND_NAMES, SIDES, type Kind, type Side } from '../handbook/entities/schemas.ts';
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

/** Under this name, who asks for a load anew may be told that it has begun. */
export const LOADED = 'loaded';

const tell = ({ collection, refreshContextData }: LoaderContext) => {
  (refreshContextData?.[LOADED] as ((collection: string) => void) | undefined)?.(collection);
};

/** The loader of one kind of entry on one side, by its name. */
const loaderName = (side: Side, kind: Kind): string => `handbook-${side}-${kind}`;
const COMPANY_LOADER = 'handbook-company';

/** The loaders that have to load again where files have changed; undefined for all, as when a picture has, which entries of any kind may show. */
export function loadersFor(root: string, changed: Iterable<string>): string[] | undefined {
  const names = new Set<string>();
  for (const path of changed) {
    const own = isBelow(path, join(root, 'company.yaml')) ? COMPANY_LOADER : loaderOfEntry(root, path);
    if (own === undefined) return undefined;
    names.add(own);
  }
  return [...names];
}

function loaderOfEntry(root: string, path: string): string | undefined {
  if (PICTURE.test(path)) return undefined;
  for (const side of SIDES)
    for (const kind of KIND_NAMES) if (isBelow(path, join(sideFolder(root, side), kind))) return loaderName(side, kind);
  return undefined;
}

/**
 * Astro's loader for one kind of entry on one side. Issues are not its business: a build checks the
 * whole content before Astro starts, and in development an integration shows them; a broken entry
 * keeps the state it had. A draft is not stored: what the store holds may reach a site.
 */
export function handbookLoader(reader: ContentReader, side: Side, kind: Kind): Loader {
  return {
    name: loaderName(side, kind),
    load: async (context) => {
      tell(context);
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
    },
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
    // Pages take the fields from the model: the store is written, and read by pages, at every change.
    data: {},
    filePath,
    digest,
    rendered: { html: await htmlOf(blocks, file), metadata: { headings, imagePaths: pictures } },
    ...(pictures.length > 0 && { assetImports: pictures }),
  });
}

/** Astro's loader for company.yaml, as a collection of one. */
export function companyLoader(reader: ContentReader): Loader {
  return {
    name: COMPANY_LOADER,
    load: (context) => {
      tell(context);
      const { company } = reader.read().content;
      if (company) context.store.set({ id: 'company', data: {}, digest: context.generateDigest({ ...company }) });
      return Promise.resolve();
    },
  };
}
