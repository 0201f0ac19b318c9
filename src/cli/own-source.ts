import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CODE } from '../site/settings.ts';

/** The name under which others depend on the product. */
export const PACKAGE = 'hiring-handbook';

/**
 * Where this package was installed from, as the project says in which it lies: the absolute path of a file, or an
 * address or a version as npm understands it. Undefined where it lies in no project.
 */
export function ownSource(): string | undefined {
  const packages = dirname(CODE);
  const project = join(dirname(packages), 'package.json');
  if (basename(packages) !== 'node_modules' || !existsSync(project)) return undefined;
  const { dependencies } = JSON.parse(readFileSync(project, 'utf8')) as { dependencies?: Record<string, string> };
  const source = dependencies?.[PACKAGE];
  return source?.startsWith('file:') ? resolve(dirname(project), source.slice('file:'.length)) : source;
}
