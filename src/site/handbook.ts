import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getCollection, getEntry, render } from 'astro:content';
import { buildHandbook } from '../handbook/handbook.ts';
import { KIND_NAMES, schemaOf, sidesFor, type Kind, type Side } from '../handbook/entities/schemas.ts';
import type { Handbook, Source } from '../handbook/model.ts';
import { audience } from './audience.ts';

/** The text of an entry, ready to be placed, and its headings. */
interface RenderedBody {
  Content: AstroComponentFactory;
  headings: MarkdownHeading[];
}

type AnyCollection = Parameters<typeof getCollection>[0];

async function readCollections(): Promise<Handbook> {
  const company: unknown = await getEntry('company', 'company');
  const sources = await Promise.all(
    sidesFor(audience).flatMap((side) =>
      KIND_NAMES.filter((kind) => schemaOf(kind, side)).map(async (kind): Promise<Source[]> => {
        const entries = (await getCollection(`${side}-${kind}` as AnyCollection)) as {
          id: string;
          data: object;
          digest?: string;
        }[];
        return entries.map(({ id, data, digest = '' }) => ({
          kind,
          side,
          id,
          file: `${side}/${kind}/${id}.mdx`,
          data,
          digest: digest.split('-')[0]!,
        }));
      }),
    ),
  );
  return buildHandbook({
    company: (company as { data: Handbook['company'] }).data,
    sources: sources.flat(),
    interviewerSide: audience === 'interviewer',
  }).handbook;
}

let built: Promise<Handbook> | undefined;

/** The model of the handbook. Built once for a site; in development again for each page, as entries change. */
export function getHandbook(): Promise<Handbook> {
  if (import.meta.env.DEV) return readCollections();
  built ??= readCollections();
  return built;
}

/** The text of one side of an entry, ready to be placed, and its headings. */
export async function renderBody(kind: Kind, id: string, side: Side): Promise<RenderedBody | undefined> {
  // The collections are named at run time, so Astro has no types for their entries.
  const entry: unknown = await getEntry(`${side}-${kind}`, id);
  return entry === undefined ? undefined : (render(entry) as Promise<RenderedBody>);
}
