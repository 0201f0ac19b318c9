import type { Facets } from '../handbook/search/facets.ts';
import type { Audience } from '../handbook/entities/schemas.ts';

/** A link in the frame of a page. */
export interface PageLink {
  href: string;
  label: string;
}

/** A link to a page of the other side of the wall. */
export interface AcrossLink extends PageLink {
  /** The same page on this site, where the link leads to that of candidates, which has another address. */
  here?: string;
}

/** A link of the sidebar, or a group of them under a heading. */
export type SidebarItem = PageLink | { label: string; items: PageLink[] };

/** What the frame around a page shows of it: header, title and footer read it from Astro.locals. */
export interface PageFrame {
  /** Whose page this is; on the interviewer site a candidate's page stays a candidate's page. */
  audience: Audience;
  breadcrumbs: PageLink[];
  /** What kind of page it is, as the search says and narrows by. */
  kind: string;
  /** What else interviewers narrow a search by. */
  facets?: Facets;
  /** A line above the title, such as "Interview". */
  eyebrow?: string | undefined;
  summary?: string | undefined;
  /** The language of title and summary, where it is not that of the page. */
  lang?: string | undefined;
  /** The same entry on the other side of the wall; on the interviewer site only. */
  otherSide?: AcrossLink | undefined;
  lastReviewed?: string | undefined;
  owner?: string | undefined;
  editUrl?: string | undefined;
  /** Where the facts are edited that an interviewers' page shares with candidates: they stand in another file. */
  editFactsUrl?: string | undefined;
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
  /** Whether the page is there for one large matrix, and as wide as the window: known before the matrix has come. */
  matrix?: boolean;
  /** Whether the page is the kit of an interview: somebody works with it, so that its head and its headings take little room. */
  kit?: boolean;
  /** Whether its first part is to begin in the first screen, so that its head takes little room. */
  dense?: boolean;
}
