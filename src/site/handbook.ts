import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getCollection, getEntry, render } from 'astro:content';
import { siteHandbook } from 'virtual:handbook/reading';
import type { Kind, Side } from '../handbook/entities/schemas.ts';
import type { Handbook } from '../handbook/model.ts';

/** The text of an entry, ready to be placed, and its headings. */
interface RenderedBody {
  Content: AstroComponentFactory;
  headings: MarkdownHeading[];
}

/** The model of the handbook. */
export const getHandbook = (): Promise<Handbook> => Promise.resolve(siteHandbook());

/** The text of one side of an entry, ready to be placed, and its headings. */
export async function renderBody(kind: Kind, id: string, side: Side): Promise<RenderedBody | undefined> {
  // The collections are named at run time, so Astro has no types for their entries.
  const entry: unknown = await getEntry(`${side}-${kind}`, id);
  return entry === undefined ? undefined : (render(entry) as Promise<RenderedBody>);
}

/** A hash of what readers see of each entry of a kind on a side, fields and text, by its id. */
export async function digestsOf(kind: Kind, side: Side): Promise<ReadonlyMap<string, string>> {
  const entries = (await getCollection(`${side}-${kind}` as Parameters<typeof getCollection>[0])) as {
    id: string;
    digest?: string;
  }[];
  return new Map(entries.map(({ id, digest = '' }) => [id, digest.split('-')[0]!]));
}
