import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { packedProduct } from './package.ts';
import { canaryFile, packedIn, placeIn, type BuiltSites } from './site-prepare.ts';

/** The sites that site and browser tests share: those of the handbook that is shipped, and those of the fixture. */
export interface TestSites {
  real: BuiltSites;
  /** The fixture with words planted in all that only interviewers read: for tests of the wall. */
  fixture: BuiltSites;
  /** The fixture as it is. */
  plain: BuiltSites;
  /** Words planted below the fixture's `interviewer/`, with the place of each. */
  canaries: ReadonlyMap<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    sitesFolder: string;
  }
}

/** The shared sites. */
export function testSites(): TestSites {
  const folder = inject('sitesFolder');
  const canaries = new Map(JSON.parse(readFileSync(canaryFile(folder), 'utf8')) as [string, string][]);
  return {
    real: placeIn(folder, 'real'),
    fixture: placeIn(folder, 'fixture'),
    plain: placeIn(folder, 'plain'),
    canaries,
  };
}

/** The product as a package: its tarball, and the files in it. */
export const testPackage = () => packedProduct(packedIn(inject('sitesFolder')));
