import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildTestSites, hasTestSites, removeTestSiteWork } from './site-prepare.ts';

const VARIABLE = 'HANDBOOK_TEST_SITES';

/**
 * Builds the shared sites before the first test, unless HANDBOOK_TEST_SITES names a folder with them, as
 * `npm test` does for the projects that it runs one after the other.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env[VARIABLE];
  const folder = given ?? mkdtempSync(join(tmpdir(), 'handbook-sites-'));
  process.env[VARIABLE] = folder;
  if (!hasTestSites(folder)) await buildTestSites(folder);
  project.provide('sitesFolder', folder);
  return () => {
    if (given !== undefined) return;
    removeTestSiteWork(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
