import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import type { Handbook } from '../model.ts';

/** What a file says of its keeping. */
export interface Kept {
  title?: string;
  owner?: string;
  lastReviewed?: string;
  reviewEvery?: number;
}

/** The files that state a title, an owner and a review of their own: the other side of an entry goes with them. */
export function ownedSources(handbook: Handbook): { file: string; title: string; fields: Kept }[] {
  return SIDES.flatMap((side) =>
    publishedSources(handbook, side).flatMap(({ file, data }) => {
      const fields = data as Kept;
      return fields.title === undefined ? [] : [{ file, title: fields.title, fields }];
    }),
  );
}
