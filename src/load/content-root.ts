import { existsSync, statSync } from 'node:fs';

/** The content could not be looked at, at all. */
export class ContentRootError extends Error {
  override name = 'ContentRootError';
}

/** @throws {ContentRootError} if the folder does not exist. */
export function assertContentRoot(root: string): void {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new ContentRootError(
      `The content root ${root} does not exist or is no folder. Set HANDBOOK_CONTENT, or content in handbook.config.yaml, to a folder with company.yaml and candidate/.`,
    );
  }
}
