import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro/content/config';
import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { KIND_NAMES, schemaOf } from '../handbook/kinds.ts';
import { companyLoader, handbookLoader } from '../load/astro-loader.ts';
import { contentReader } from '../load/content-reader.ts';
import { sidesOf } from '../load/load-content.ts';
import { settingsFrom } from './settings.ts';

const { contentRoot, audience } = settingsFrom(process.env);
const reader = contentReader(contentRoot, audience);

// Starlight makes its schema anew for every page unless it is given one; no page of ours has a picture in it.
const pageSchema = docsSchema()({ image: () => z.never() } as unknown as SchemaContext);

/** One collection for each kind on each side that this audience may see, and one for the company. */
export const collections = {
  docs: defineCollection({ loader: () => [], schema: pageSchema }),
  company: defineCollection({ loader: companyLoader(reader) }),
  ...Object.fromEntries(
    sidesOf(audience).flatMap((side) =>
      KIND_NAMES.filter((kind) => schemaOf(kind, side)).map((kind) => [
        `${side}-${kind}`,
        defineCollection({ loader: handbookLoader(reader, side, kind) }),
      ]),
    ),
  ),
};
