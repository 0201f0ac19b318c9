import { SCHEMA_VERSION } from '../handbook/migrations/index.ts';
import { olderContent } from '../load/home-config.ts';
import type { Settings } from '../site/settings.ts';

/** Says on the error stream that content can be upgraded. Where it has to be, no command comes as far as this. */
export function sayIfOlder({ schema }: Settings): void {
  if (schema !== undefined && schema < SCHEMA_VERSION) console.error(olderContent(schema));
}
