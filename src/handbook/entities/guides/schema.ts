import { z } from 'zod';
import { idSchema } from '../../schemas/ids.ts';
import { commonFields, textSchema } from '../../schemas/shared.ts';

const guideFields = {
  ...commonFields,
  group: idSchema.describe('Group in lists, such as before-you-apply.'),
  order: z.int().default(100).describe('Place in its group; the smallest comes first.'),
  sources: z
    .array(
      z.strictObject({
        id: idSchema.describe('Handle of this source.'),
        citation: textSchema.describe('Authors, year, where.'),
        supports: textSchema.describe('The claim it carries.'),
      }),
    )
    .default([])
    .describe('Where the claims about what works come from.'),
};

/** A guide. The same shape on both sides: a guide stands on either, or on both. */
export const guideSchema = z.strictObject(guideFields);
