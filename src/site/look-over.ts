import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { KIND_NAMES, SIDES } from '../handbook/entities/schemas.ts';
import { published, resolveHandbook } from '../handbook/resolve.ts';
import { addressOf } from '../handbook/routes.ts';
import { withHiddenShown } from '../handbook/text/hidden.ts';
import { brandOf } from '../load/brand.ts';
import { handbookInput, loadContent } from '../load/load-content.ts';
import { isBelow } from '../load/inside.ts';
import { OVERRIDES_FOLDER } from '../load/overrides.ts';
import { Refusal } from '../load/refusal.ts';
import { closedBelow, sideFolder } from '../load/sides.ts';
import { svgProblems } from '../load/svg.ts';
import { filesBelow } from './files-below.ts';
import { liveMarkup, policyOf } from './live-markup.ts';
import { readMade } from './made.ts';
import { publicFiles } from './public-files.ts';
import { packageFolders } from './package-folders.ts';
import { HEADERS_FILE } from './security-headers.ts';
import { CODE, SOURCE, type Settings } from './settings.ts';
import { sha256 } from '../load/sha256.ts';
import { addressesIn, fileOfAddress } from './site-addresses.ts';
import { makersOf, type Parts } from './site-files.ts';

/** Files that only interviewers have, by their place in the content: no page of candidates names one. */
const OF_INTERVIEWERS = new RegExp(`\\binterviewer/(?:${KIND_NAMES.join('|')})/[\\w.-]+\\.\\w+`);

/** Says of modules whether candidates may get what they hold: all of the code but that of interviewers' pages, and their own side. */
export function openModules({ contentRoot, workRoot, home }: Pick<Settings, 'contentRoot' | 'workRoot' | 'home'>) {
  const content = realpathSync(contentRoot);
  const open = [SOURCE, join(CODE, 'public'), join(home, OVERRIDES_FOLDER), ...packageFolders(CODE)];
  const closed = [join(SOURCE, 'content'), join(SOURCE, 'interviewer-pages'), join(SOURCE, 'components/interviewer')];
  return (module: string): boolean => {
    const path = module.replace(/^\0/, '').replace(/\?.*$/s, '');
    // What has no place on the disk was made by a plugin.
    if (!path.startsWith(sep)) return true;
    if (isBelow(path, closedBelow(contentRoot, content))) return false;
    if (isBelow(path, join(content, 'candidate')) || isBelow(path, workRoot)) return true;
    if (closed.some((folder) => isBelow(path, folder))) return false;
    return open.some((folder) => isBelow(path, folder));
  };
}

const CHANGED = 'The content was changed while its site was built, and cannot be read any more. Build again.';

function partsOf(settings: Settings): Parts {
  // Read anew, and not what the build has read: this net holds where the first does not.
  const content = loadContent(settings.contentRoot, settings.audience);
  const input = handbookInput(content);
  // The content was sound when the build began.
  if (!input) throw new Refusal(CHANGED);
  const shown = published(content.sources).flatMap(({ body }) => body?.pictures ?? []);
  const handbook = resolveHandbook(input);
  return {
    handbook,
    routes: filesBelow(join(SOURCE, 'pages')),
    publicFiles: new Set([
      ...filesBelow(join(CODE, 'public')),
      ...publicFiles(settings).map(({ name }) => name),
      ...brandOf(settings.contentRoot, handbook.company).files.map(({ name }) => name),
    ]),
    pictures: new Set(shown.filter((path) => existsSync(path)).map((path) => sha256(readFileSync(path)))),
    made: readMade(settings.workRoot),
    isOpen: openModules(settings),
  };
}

/** Each file of a finished candidate site, and what made it. */
export function accountOf(site: string, settings: Settings): Map<string, string | undefined> {
  const maker = makersOf(partsOf(settings));
  return new Map(filesBelow(site).map((file) => [file, maker(file)]));
}

/**
 * Looks over a finished candidate site, and says in words what of it candidates may not have: files that
 * nothing makes which is theirs, internal addresses that their site does not have, names of files of the other
 * side or of this machine, pages and pictures that do more than they show. It is the second net: the first is that nothing of
 * the kind gets into a build. It opens nothing of the interviewer side.
 * @throws {Refusal} if the content was changed meanwhile, and cannot be read.
 */
export function looksOver(site: string, settings: Settings): string[] {
  const parts = partsOf(settings);
  const maker = makersOf(parts);
  const { url } = parts.handbook.company;
  const address = { url, base: addressOf(url).base };
  const files = filesBelow(site);
  // The page for missing addresses calls itself so.
  const there = new Set([...files, '404/index.html']);
  const known = new Map<string, boolean>();
  const isThere = (written: string): boolean => {
    let answer = known.get(written);
    if (answer === undefined) {
      const file = fileOfAddress(written, address);
      // What data says of an address is said without the base of the site.
      const plain = fileOfAddress(written, { ...address, base: '/' });
      answer = (file !== undefined && there.has(file)) || (plain !== undefined && there.has(plain));
      known.set(written, answer);
    }
    return answer;
  };
  const policy = files.includes(HEADERS_FILE) ? policyOf(readFileSync(join(site, HEADERS_FILE), 'utf8')) : '';
  const places = [...SIDES.map((side) => sideFolder(settings.contentRoot, side)), SOURCE, settings.workRoot];

  const found: string[] = [];
  for (const [file, { modules = [] }] of Object.entries(parts.made) as [string, { modules?: string[] }][])
    for (const module of modules.filter((one) => !parts.isOpen(one)))
      found.push(`${file}: it is made of ${module}, which candidates may not have.`);
  for (const file of files) {
    if (!lstatSync(join(site, file)).isFile()) {
      found.push(`${file}: it is neither a file nor a folder, and a link may lead anywhere.`);
      continue;
    }
    const madeBy = maker(file);
    if (madeBy === undefined)
      found.push(
        `${file}: no page of the handbook, no picture of the candidate side and no part of the code makes this file.`,
      );
    const bytes = readFileSync(join(site, file));
    for (const one of addressesIn(file, bytes, address))
      if (!isThere(one))
        found.push(`${file}: it has the address ${one}, and the candidate site has no such page or file.`);
    if (/\.(?:html|json|xml|txt|css|js)$/.test(file)) {
      const text = bytes.toString();
      const source = OF_INTERVIEWERS.exec(text)?.[0] ?? places.find((place) => text.includes(place));
      if (source !== undefined) found.push(`${file}: it names ${source}, which is no business of candidates.`);
    }
    if (file.endsWith('.html'))
      for (const what of liveMarkup(bytes.toString(), { policy, sendsOn: madeBy === 'signpost' }))
        found.push(`${file}: it has ${what}, and no page of the handbook has.`);
    if (file.endsWith('.svg'))
      for (const { line, column, message } of svgProblems(bytes))
        found.push(`${file}:${String(line)}:${String(column)}: ${message}`);
  }
  return found.map(withHiddenShown);
}
