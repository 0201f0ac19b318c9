import { withBase } from '../handbook/base-path.ts';
import type { Audience, Kind } from '../handbook/entities/schemas.ts';
import { lastReviewedOf, ownerOf } from '../handbook/defaults.ts';
import type { Entry, Handbook } from '../handbook/model.ts';
import { filledKinds, filledTools, neighboursOf, type NavLink } from '../handbook/navigation.ts';
import {
  INTERVIEWER_TOOLS,
  interviewerListPath,
  listPath,
  pathOn,
  PLAN_PATH,
  PRACTICAL_PATH,
  publicAddress,
  siteUrl,
} from '../handbook/routes.ts';
import { facetsOf } from '../handbook/search/facets.ts';
import { kindInWords } from '../handbook/search/records.ts';
import { interviewerLists } from '../handbook/site-map.ts';
import type { WordsOfAnyKind } from '../words/definition/kinds.ts';
import { words } from './words.ts';
import { audience } from './audience.ts';
import { editUrlOf } from './edit-url.ts';
import type { AcrossLink, PageFrame, PageLink, SidebarItem } from './page.ts';

/** An internal address under the base path of this site. */
export const href = (path: string) => withBase(import.meta.env.BASE_URL, path);

const toLink = ({ label, path }: NavLink): PageLink => ({ label, href: href(path) });

const interviewerList = (kind: Kind): NavLink => ({
  label: kindInWords(words, kind, 'interviewer'),
  path: interviewerListPath(kind),
});

const interviewerTools = (handbook: Handbook) =>
  filledTools(handbook).map((name): NavLink => ({ label: words[name].title, path: INTERVIEWER_TOOLS[name] }));

/** What no entry says: visas, travel and the like. */
const plan: NavLink = { label: words.plan.title, path: PLAN_PATH };
const practical: NavLink = { label: words.practical.title, path: PRACTICAL_PATH };

/** Where you are, not all there is: the lists of this side, and the neighbours of this page. */
export function sidebarOf(handbook: Handbook, side: Audience, open?: { kind: Kind; id?: string }): SidebarItem[] {
  const lists: { kind: Kind; list: NavLink }[] =
    side === 'interviewer'
      ? interviewerLists(handbook).map((kind) => ({ kind, list: interviewerList(kind) }))
      : filledKinds(handbook).map((kind) => ({
          kind,
          list: { label: words.kinds[kind].title, path: listPath(kind) },
        }));
  const start: NavLink =
    side === 'interviewer'
      ? { label: words.audienceBadge.interviewer, path: '/interviewer/' }
      : { label: words.home, path: '/' };
  // From a candidate's page on the interviewer site, the kits are one click away.
  const kits = audience === 'interviewer' && side === 'candidate' ? [{ label: words.kits, path: '/interviewer/' }] : [];
  return [
    ...[...kits, start].map(toLink),
    ...lists.map(({ kind, list }): SidebarItem => {
      if (open?.kind !== kind || open.id === undefined) return toLink(list);
      const { near, count } = neighboursOf(handbook, kind, open.id, side);
      const all = { label: words.allOf(list.label, count), path: list.path };
      return { label: list.label, items: [all, ...near].map(toLink) };
    }),
    // The list of a kind that is a page of its own stands among the lists already.
    ...(side === 'interviewer'
      ? interviewerTools(handbook).filter(({ path }) => !lists.some(({ list }) => list.path === path))
      : [plan, practical]
    ).map(toLink),
  ];
}

/** A link from a page of interviewers to one that candidates read: on their site, where that has an address of its own. In development this site has it. */
export function toCandidatePage({ company }: Handbook, path: string, label: string): AcrossLink {
  const here = href(path);
  const isApart = siteUrl(company, 'interviewer') !== company.url && !import.meta.env.DEV;
  return isApart ? { label, href: publicAddress(company.url, path), here } : { label, href: here };
}

/** The frame of the page of one side of an entry. */
export function frameOf(handbook: Handbook, entry: Entry<unknown, unknown>, side: Audience): PageFrame {
  const { kind, id } = entry;
  const { previous, next } = neighboursOf(handbook, kind, id, side);
  const facts = (entry.candidate ?? entry.interviewer) as { lastReviewed?: string; owner?: string };
  const list =
    side === 'interviewer' ? interviewerList(kind) : { label: words.kinds[kind].title, path: listPath(kind) };
  const { one }: WordsOfAnyKind = words.kinds[kind];
  const other =
    audience === 'candidate'
      ? undefined
      : side === 'interviewer'
        ? entry.candidate !== undefined &&
          toCandidatePage(handbook, pathOn('candidate', kind, id), words.toCandidatePage)
        : entry.interviewer !== undefined && toLink({ label: words.toKit, path: pathOn('interviewer', kind, id) });
  return {
    audience: side,
    kind: kindInWords(words, kind, side),
    facets: facetsOf(handbook, words, entry),
    breadcrumbs: [
      toLink(
        side === 'interviewer'
          ? { label: words.audienceBadge.interviewer, path: '/interviewer/' }
          : { label: words.home, path: '/' },
      ),
      toLink(list),
    ],
    eyebrow: one,
    summary: entry.summary,
    otherSide: other || undefined,
    lastReviewed: lastReviewedOf(facts, handbook.company),
    owner: ownerOf(facts, handbook.company),
    editUrl: editUrlOf(handbook, entry.sources[side]?.file),
    editFactsUrl: side === 'interviewer' ? editUrlOf(handbook, entry.sources.candidate?.file) : undefined,
    previous: previous && toLink(previous),
    next: next && toLink(next),
  };
}

/** The frame of a page that belongs to no entry. */
export function plainFrame(side: Audience, summary?: string): PageFrame {
  return {
    audience: side,
    kind: words.searchNames.kind,
    breadcrumbs: [
      toLink(
        side === 'interviewer'
          ? { label: words.audienceBadge.interviewer, path: '/interviewer/' }
          : { label: words.home, path: '/' },
      ),
    ],
    summary,
  };
}
