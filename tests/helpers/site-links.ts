import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressOfFile,
  attribute,
  elementsOf,
  fileOfAddress,
  filesBelow,
  pagesOf,
  readPage,
  refreshOf,
} from './site-pages.ts';
import { unpack } from './site-scan.ts';

/** Where a site is served: the origin, and the path it begins at. */
export interface SiteAddress {
  origin: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** Where the sites of a content root are served, by its company.yaml. */
export function addressIn(content: string): SiteAddress {
  const url = new URL(/^url: *["']?([^\s"']+)/m.exec(readFileSync(join(content, 'company.yaml'), 'utf8'))![1]!);
  return { origin: url.origin, base: url.pathname };
}

/** What a look at all addresses of a site found. */
export interface LinkReport {
  problems: string[];
  /** Internal addresses that were followed, and how many of them named a part of a page. */
  followed: number;
  parts: number;
  /** Files that something of the site named. */
  named: Set<string>;
  /** Pages that another page named. */
  linked: Set<string>;
}

/** Attributes that a browser loads at once, and does not wait for the reader. */
const LOADED: [tag: string, name: string][] = [
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['track', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['link', 'href'],
  ['use', 'href'],
  ['image', 'href'],
  ['site-search', 'data-bundle'],
  ['what-if', 'data-sessions'],
  ['session-card', 'data-rules'],
  ['option', 'data-file'],
  ['your-questions', 'data-file'],
];
const FOLLOWED: [tag: string, name: string][] = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
  ['button', 'formaction'],
  ['input', 'formaction'],
];
/** What a head tells others of a page: its own address, and pictures of it. */
const META = /^(?:og|twitter):(?:url|image|video|audio)/;
/** Links of the head that name an address and load nothing. */
const NAMES_ONLY = new Set(['canonical', 'alternate', 'sitemap', 'prev', 'next']);

interface Address {
  url: string;
  loaded: boolean;
}

/** What links need to know of a page: the addresses that it names, and the ids of its parts. */
interface LinksOfPage {
  addresses: Address[];
  ids: ReadonlySet<string>;
}

function linksOfPage(site: string, file: string): LinksOfPage {
  const page = readPage(site, file);
  const ids = new Set<string>();
  const found: Address[] = [];
  for (const element of elementsOf(page)) {
    const id = attribute(element, 'id');
    if (id !== undefined) ids.add(id);
    for (const [tag, name] of [...LOADED, ...FOLLOWED]) {
      const url = element.tagName === tag ? attribute(element, name) : undefined;
      if (url === undefined) continue;
      const named = NAMES_ONLY.has(attribute(element, 'rel') ?? '') && tag === 'link';
      // The page for missing addresses has none of its own.
      if (named && file === '404.html') continue;
      found.push({ url, loaded: !named && LOADED.some((pair) => pair[0] === tag && pair[1] === name) });
    }
    if (element.tagName === 'meta' && file !== '404.html') {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
      if (META.test(name)) found.push({ url: attribute(element, 'content') ?? '', loaded: false });
    }
    for (const sources of [attribute(element, 'srcset'), attribute(element, 'imagesrcset')])
      for (const one of sources?.split(',') ?? []) found.push({ url: one.trim().split(/\s+/)[0]!, loaded: true });
    found.push(...addressesInCss(attribute(element, 'style') ?? ''));
    if (element.tagName === 'style')
      found.push(...element.childNodes.flatMap((child) => ('value' in child ? addressesInCss(child.value) : [])));
  }
  const refresh = refreshOf(page);
  if (refresh !== undefined) found.push({ url: refresh, loaded: false });
  return { addresses: found, ids };
}

const addressesOfPage = (site: string, file: string) => linksOfPage(site, file).addresses;

const addressesInCss = (css: string): Address[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map((match) => ({
    url: match[1] ?? match[2]!,
    loaded: true,
  }));

/** Files that a bundled script imports, and the workers that it starts. */
const importsIn = (script: string): Address[] =>
  [/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g, /\bnew Worker\(new URL\(["'`]([^"'`]+)["'`]/g]
    .flatMap((pattern) => [...script.matchAll(pattern)])
    .map((match) => ({ url: match[1]!, loaded: true }));

/** Where a result of the search leads: to a page, or to one of its parts. They are said without the base path. */
function addressesOfResult(packed: Buffer): Address[] {
  const { url, anchors } = JSON.parse(unpack(packed).toString('utf8')) as { url: string; anchors: { id: string }[] };
  const page = `../..${url}`;
  return [page, ...anchors.map(({ id }) => `${page}#${encodeURIComponent(id)}`)].map((one) => ({
    url: one,
    loaded: false,
  }));
}

/** Addresses in the files besides the pages. */
function addressesOfFile(site: string, file: string): Address[] {
  const named = (pattern: RegExp, text: string) =>
    [...text.matchAll(pattern)].map((match) => ({ url: match[1]!, loaded: false }));
  if (file.endsWith('.css')) return addressesInCss(readFileSync(join(site, file), 'utf8'));
  if (/^_astro\/.*\.js$/.test(file)) return importsIn(readFileSync(join(site, file), 'utf8'));
  if (file.endsWith('.pf_fragment')) return addressesOfResult(readFileSync(join(site, file)));
  if (file.endsWith('.xml')) return named(/<loc>([^<]+)<\/loc>/g, readFileSync(join(site, file), 'utf8'));
  if (file === 'llms.txt') return named(/\]\(([^)]+)\)/g, readFileSync(join(site, file), 'utf8'));
  return [];
}

/** Follows every address of a built site: pages, parts of pages, files, and what a browser would load from elsewhere. */
export function followLinks(site: string, { origin, base }: SiteAddress): LinkReport {
  const report: LinkReport = { problems: [], followed: 0, parts: 0, named: new Set(), linked: new Set() };
  const pages = new Map(pagesOf(site).map((file) => [file, linksOfPage(site, file)]));

  const problemOf = (from: string, { url, loaded }: Address): string | undefined => {
    if (/^(?:data|mailto|tel):/.test(url)) return undefined;
    let target: URL;
    try {
      target = new URL(url, `${origin}${base.slice(0, -1)}${addressOfFile(from)}`);
    } catch {
      return 'is no address';
    }
    if (target.origin !== origin) return loaded ? 'is loaded from elsewhere' : undefined;
    report.followed += 1;
    if (!target.pathname.startsWith(base)) return `leaves ${base}`;
    const path = decodeURIComponent(target.pathname.slice(base.length - 1));
    const file = fileOfAddress(path);
    if (!existsSync(join(site, file)) || !statSync(join(site, file)).isFile()) return 'leads to no file';
    report.named.add(file);
    if (from !== file && from.endsWith('.html')) report.linked.add(file);
    if (target.hash === '' || target.hash === '#') return undefined;
    report.parts += 1;
    // What a search is for stands behind the address: src/client/search/state.ts.
    if (target.hash.startsWith('#search=')) return undefined;
    const part = decodeURIComponent(target.hash.slice(1));
    return file.endsWith('.html') && !pages.get(file)!.ids.has(part)
      ? 'names a part that the page does not have'
      : undefined;
  };

  for (const file of filesBelow(site)) {
    for (const address of pages.get(file)?.addresses ?? addressesOfFile(site, file)) {
      const problem = problemOf(file, address);
      if (problem !== undefined) report.problems.push(`${file}: ${address.url} ${problem}`);
    }
  }
  return report;
}

/** Addresses that a page would look for somewhere else if it were shown under another address, as a 404 page is. */
export const relativeAddresses = (site: string, file: string) =>
  addressesOfPage(site, file)
    .map(({ url }) => url)
    .filter((url) => !/^(?:\/|#|[a-z]+:)/.test(url));

/** Pages that no other page leads to. */
export const pagesWithoutLink = (site: string, { linked }: LinkReport) =>
  pagesOf(site).filter((file) => !linked.has(file));

/**
 * What nobody asks a site for by an address that it names: the files of the search, which its script finds by
 * their kind; the schemas, which their readers know from the README; what hosts and builds read and hand to nobody.
 */
const FOUND_BY_NAME =
  /^pagefind\/(?:pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:fragment|index|filter)\/.*)$|^(?:(?:handbook|interviewer\/scorecard)\.schema\.json|search(?:-names)?\.json|llms(?:-full(?:-\d+)?)?\.txt|404\.html|_headers|_redirects|\.[^/]+)$/;

/** Files of a site that nothing leads to and nothing reads. Pages count as read: another test asks what leads to them. */
export const filesWithoutUse = (site: string, { named }: LinkReport) =>
  filesBelow(site).filter((file) => !named.has(file) && !file.endsWith('.html') && !FOUND_BY_NAME.test(file));
