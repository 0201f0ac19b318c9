import type { Migration } from './migration.ts';
import { to2 } from './to-2.ts';

/** Every migration, in the order of its version. Version 1 is that of the handbooks from before there was a package. */
export const MIGRATIONS: readonly Migration[] = [to2];

/** The version of the schema that content is read with. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)!.to;

/** What lies between content of a version and the present schema. */
export const migrationsFrom = (version: number): Migration[] => MIGRATIONS.filter(({ to }) => to > version);

/** Whether content of a version has to change before it can be read. */
export const mustChange = (version: number): boolean =>
  migrationsFrom(version).some(({ changes }) => changes.length > 0);
