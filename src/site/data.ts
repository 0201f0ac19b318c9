import { entriesOf } from '../handbook/entries.ts';
import { KIND_NAMES, type Audience, type Kind, type Side } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';
import { publicContent } from '../handbook/public.ts';
import { sha256 } from '../load/sha256.ts';

/** A hash of what readers see of one side of an entry: its text is seen too, though it is not in the data. */
type DigestOf = (kind: Kind, side: Side, id: string) => string | undefined;

function fileDigests(handbook: Handbook, audience: Audience, digestOf: DigestOf): (string | undefined)[] {
  return KIND_NAMES.flatMap((kind) =>
    entriesOf(handbook, kind).flatMap(({ id }) => [
      digestOf(kind, 'candidate', id),
      audience === 'interviewer' ? digestOf(kind, 'interviewer', id) : undefined,
    ]),
  );
}

/** handbook.json for an audience: the model as data, with a hash of what that audience sees. */
export function handbookJson(handbook: Handbook, audience: Audience, digestOf: DigestOf) {
  const { schemaVersion, ...content } = publicContent(handbook, audience);
  const contentDigest = sha256(JSON.stringify([content, fileDigests(handbook, audience, digestOf)])).slice(0, 16);
  return { schemaVersion, contentDigest, ...content };
}
