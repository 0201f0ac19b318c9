import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { KIND_NAMES, schemaOf, type Audience, sidesFor } from '../../src/handbook/entities/schemas.ts';
import { handbookLoader } from '../../src/load/astro-loader.ts';
import { ContentReader } from '../../src/load/content-reader.ts';

/** All that a build knows of a tree of content: compared, it says whether one tree can be told from another. */
export interface Observed {
  /** Exit code of a build that stops at the content. */
  code: number;
  issues: unknown;
  /** What the loaders store, and what they tell the bundler to import. */
  store: Record<string, unknown>;
  pictures: string[];
}

/** A store of Astro's, as far as loaders use it. */
function memoryStore(imports: unknown[]) {
  const entries = new Map<string, { id: string; digest?: string }>();
  return {
    get: (id: string) => entries.get(id),
    has: (id: string) => entries.has(id),
    set: (entry: { id: string }) => {
      entries.set(entry.id, entry);
      return true;
    },
    delete: (id: string) => entries.delete(id),
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
    entries: () => [...entries],
    clear: () => {
      entries.clear();
    },
    addModuleImport: (file: string) => imports.push(file),
    addAssetImports: (urls: string[]) => imports.push(...urls),
  };
}

/** Loads a tree as the build for an audience does. */
export async function observe(root: string, audience: Audience): Promise<Observed> {
  const reader = new ContentReader(root, audience);
  const { issues, content } = reader.read();
  const store: Record<string, unknown> = {};
  for (const side of sidesFor(audience)) {
    for (const kind of KIND_NAMES.filter((one) => schemaOf(one, side))) {
      const imports: unknown[] = [];
      const memory = memoryStore(imports);
      const context = {
        store: memory,
        config: { root: pathToFileURL(`${root}/`) },
        generateDigest: (value: unknown) => JSON.stringify(value),
        renderMarkdown: (text: string) => Promise.resolve({ html: text, metadata: {} }),
      };
      await handbookLoader(reader, side, kind).load(context as unknown as LoaderContext);
      store[`${side}-${kind}`] = { entries: memory.values(), imports };
    }
  }
  return {
    code: issues.some((issue) => issue.severity === 'error') ? 1 : 0,
    issues,
    store,
    pictures: content.sources.flatMap(({ body }) => body?.pictures ?? []),
  };
}
