import { copyFileSync, existsSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../load/make-folder.ts';
import { liesIn } from './folders-apart.ts';
import { writing } from '../load/refusal.ts';
import { packageFolders } from './package-folders.ts';
import { CODE } from './settings.ts';

/** The folder of packages with Astro in it. Where the product is a package, the nearest one may hold only what others need in another version. */
const folderOfAstro = () => packageFolders(CODE).find((folder) => existsSync(join(folder, 'astro')))!;

/**
 * Makes the folder that Astro has as its root. Astro looks for packages, and for the list of them, from
 * there upwards: beside a folder outside of the product stands a link to the one, and a copy of the other.
 * @throws {Refusal} if it cannot be made.
 */
export function prepareWork(workRoot: string): void {
  writing(
    workRoot,
    () => {
      makeFolder(workRoot);
      if (liesIn(workRoot, CODE)) return;
      copyFileSync(join(CODE, 'package.json'), join(dirname(workRoot), 'package.json'));
      const link = join(dirname(workRoot), 'node_modules');
      // A junction is what Windows lets everybody make; elsewhere the word means nothing.
      if (!existsSync(link)) symlinkSync(folderOfAstro(), link, 'junction');
    },
    'HANDBOOK_WORK names another folder to work in.',
  );
}
