import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../src/handbook/entities/schemas.ts';
import { CODE } from '../../src/site/settings.ts';
import { packInto } from './package.ts';
import { build, removeWork, type BuildPlace } from './site-build.ts';
import { FIXTURE, Planter } from './site-fixture.ts';

/** A content root with both its sites. */
export interface BuiltSites extends BuildPlace, Record<Audience, string> {}

/** Where one of the handbooks that tests build, and its sites, stand in a folder. */
export function placeIn(folder: string, name: string): BuiltSites {
  const out = join(folder, name, 'out');
  return {
    content: join(folder, name, 'content'),
    out,
    candidate: join(out, 'candidate'),
    interviewer: join(out, 'interviewer'),
  };
}

/** The file that says which words were planted. */
export const canaryFile = (folder: string) => join(folder, 'canaries.json');

/** Where the package that tests install stands in a folder. */
export const packedIn = (folder: string) => join(folder, 'package');

/**
 * Builds the sites that tests share into a folder, and packs the product: what is compiled for that lies in the project, and
 * two at the same time would be in each other's way. The content is copied first: an edit while the tests run
 * does not part the sites from what they were made of.
 */
export async function buildTestSites(folder: string): Promise<void> {
  const real = placeIn(folder, 'real');
  const fixture = placeIn(folder, 'fixture');
  const plain = placeIn(folder, 'plain');
  cpSync(join(CODE, 'src/content'), real.content, { recursive: true });
  cpSync(FIXTURE, fixture.content, { recursive: true });
  cpSync(FIXTURE, plain.content, { recursive: true });
  const planter = new Planter();
  planter.plant(fixture.content);
  for (const place of [real, fixture, plain]) {
    const { code, output } = await build(place);
    if (code !== 0) throw new Error(`A site that the tests need could not be built.\n${output}`);
  }
  packInto(packedIn(folder));
  writeFileSync(canaryFile(folder), JSON.stringify([...planter.canaries]));
}

/** Whether the folder holds the sites already. */
export const hasTestSites = (folder: string) => existsSync(canaryFile(folder));

/** Removes what the builds of a folder's sites keep for the next build. */
export function removeTestSiteWork(folder: string): void {
  removeWork(...['real', 'fixture', 'plain'].map((name) => placeIn(folder, name)));
}
