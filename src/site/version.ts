import { KIND_NAMES, schemaOf, sidesFor } from '../handbook/entities/schemas.ts';
import { audience } from './audience.ts';
import { handbookJson } from './data.ts';
import { digestsOf, getHandbook } from './handbook.ts';

async function readSiteData() {
  const collections = sidesFor(audience).flatMap((side) =>
    KIND_NAMES.filter((kind) => schemaOf(kind, side)).map((kind) => ({ kind, side })),
  );
  const digests = new Map(
    await Promise.all(
      collections.map(async ({ kind, side }) => [`${side}-${kind}`, await digestsOf(kind, side)] as const),
    ),
  );
  return handbookJson(await getHandbook(), audience, (kind, side, id) => digests.get(`${side}-${kind}`)?.get(id));
}

let made: ReturnType<typeof readSiteData> | undefined;

/** handbook.json of this site; made once in a build, and anew for each page that is developed. */
export const siteData = () => (import.meta.env.DEV ? readSiteData() : (made ??= readSiteData()));

/** Which version of the handbook a page belongs to, short enough to be written into a mail. It changes with the content. */
export const siteVersion = async () => (await siteData()).contentDigest.slice(0, 8);
