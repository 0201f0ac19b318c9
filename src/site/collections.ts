import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro/content/config';
import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { KIND_NAMES, schemaOf, sidesFor } from '../handbook/entities/schemas.ts';
import { companyLoader, handbookLoader } from '../load/astro-loader.ts';
import { contentReader } from '../load/content-reader.ts';
import { interfaceLangOf } from '../handbook/interface-lang.ts';
import { loadWords } from '../load/load-content.ts';
import { settingsFrom } from './settings.ts';

const { contentRoot, audience } = settingsFrom(process.env);
const reader = contentReader(contentRoot, audience);

// Starlight makes its schema anew for every page unless it is given one; no page of ours has a picture in it.
const pageSchema = docsSchema()({ image: () => z.never() } as unknown as SchemaContext);

/**
 * A collection of Starlight's that this handbook does not use. In development Astro warns of an empty one each
 * time something is saved, so there it has an entry that changes nothing: no words, and the page that is there.
 */
const unused = (id: string, data: Record<string, unknown>): Loader => ({
  name: 'handbook-unused',
  load: ({ store, watcher }) => {
    if (watcher) store.set({ id, data });
    return Promise.resolve();
  },
});

/** What the theme says, in the words of this site. */
const themeWords: Loader = {
  name: 'handbook-theme-words',
  load: ({ store }) => {
    const { company, words } = loadWords(contentRoot, audience);
    const { skip, beside, overview } = words.theming;
    const data = {
      'skipLink.label': skip,
      'sidebarNav.accessibleLabel': beside,
      'tableOfContents.overview': overview,
    };
    store.set({ id: company ? interfaceLangOf(company) : 'en', data });
    return Promise.resolve();
  },
};

/** One collection for each kind on each side that this audience may see, and one for the company. */
export const collections = {
  docs: defineCollection({ loader: unused('404', { title: '404' }), schema: pageSchema }),
  i18n: defineCollection({ loader: themeWords, schema: i18nSchema() }),
  company: defineCollection({ loader: companyLoader(reader) }),
  ...Object.fromEntries(
    sidesFor(audience).flatMap((side) =>
      KIND_NAMES.filter((kind) => schemaOf(kind, side)).map((kind) => [
        `${side}-${kind}`,
        defineCollection({ loader: handbookLoader(reader, side, kind) }),
      ]),
    ),
  ),
};
