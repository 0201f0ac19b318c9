/** The parts of Pagefind's browser interface that are used here. */
export interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string, options: { filters: Readonly<Record<string, string>> }) => Promise<Answer>;
}

export interface Answer {
  results: Found[];
  /** How many of the results have a value of a facet. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A page that was found; its words are fetched when they are shown. */
export interface Found {
  id: string;
  score: number;
  /** Which words of its text were found, counted from 0. */
  words: readonly number[];
  data: () => Promise<Result>;
}

export interface Result {
  url: string;
  meta: { title?: string; kind?: string };
  /** Its text. */
  content: string;
  /** Its elements with an id, and before which of its words each stands. */
  anchors: { element: string; id: string; location: number }[];
  /** HTML: Pagefind escapes the text of a page and adds nothing but <mark>. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** The smallest module there is: its magic number and its version. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Loads Pagefind from a site. Rejects where it cannot be loaded, or cannot run. */
export async function loadPagefind(bundle: URL): Promise<Pagefind> {
  // Pagefind says nothing where a browser or a policy forbids WebAssembly, and never answers.
  await WebAssembly.compile(EMPTY_MODULE);
  const pagefind = (await import(/* @vite-ignore */ bundle.href)) as Pagefind;
  await pagefind.options({ baseUrl: bundle.pathname.replace(/pagefind\/pagefind\.js$/, '') });
  await pagefind.init();
  return pagefind;
}
