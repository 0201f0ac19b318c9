import { KIND_NAMES, schemaOf, sidesFor } from '../handbook/entities/schemas.ts';
import { audience } from '../site/audience.ts';
import { handbookJson } from '../site/data.ts';
import { digestsOf, getHandbook } from '../site/handbook.ts';

export async function GET() {
  const collections = sidesFor(audience).flatMap((side) =>
    KIND_NAMES.filter((kind) => schemaOf(kind, side)).map((kind) => ({ kind, side })),
  );
  const digests = new Map(
    await Promise.all(
      collections.map(async ({ kind, side }) => [`${side}-${kind}`, await digestsOf(kind, side)] as const),
    ),
  );
  return Response.json(
    handbookJson(await getHandbook(), audience, (kind, side, id) => digests.get(`${side}-${kind}`)?.get(id)),
  );
}
