import { firstFields, todo, type StarterOf } from '../../scaffold/starter.ts';
import type { guideSchema } from './schema.ts';

/** The first version of a guide, for either side. */
export const guideStarter: StarterOf<typeof guideSchema> = (title) => ({
  fields: { ...firstFields(title), group: 'getting-ready', order: 100 },
  text: todo('the guide. Begin headings with ##.'),
});
