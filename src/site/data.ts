import { entriesOf } from '../handbook/entries.ts';
import { KIND_NAMES, type Audience } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import { publicContent } from '../handbook/public.ts';
import { sha256 } from './sha256.ts';

/** Hashes of the files behind the entries of an audience: their text is seen too, though it is not in the data. */
function fileDigests(handbook: Handbook, audience: Audience): (string | undefined)[] {
  return KIND_NAMES.flatMap((kind) =>
    entriesOf(handbook, kind).flatMap(({ sources }) => [
      sources.candidate?.digest,
      audience === 'interviewer' ? sources.interviewer?.digest : undefined,
    ]),
  );
}

/** handbook.json for an audience: the model as data, with a hash of what that audience sees. */
export function handbookJson(handbook: Handbook, audience: Audience) {
  const { schemaVersion, ...content } = publicContent(handbook, audience);
  const contentDigest = sha256(JSON.stringify([content, fileDigests(handbook, audience)])).slice(0, 16);
  return { schemaVersion, contentDigest, ...content };
}
