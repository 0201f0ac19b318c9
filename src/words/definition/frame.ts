import type { Audience } from '../../handbook/entities/schemas.ts';
import type { PartGroup } from '../../handbook/part-groups.ts';

/** What stands around every page: header, menus, title, footer and search. */
export interface FrameWords {
  siteTitle: (company: string, audience: Audience) => string;
  siteName: string;
  audienceBadge: {
    candidate: string;
    interviewer: string;
  };
  audienceNote: {
    interviewer: string;
    notForCandidates: string;
    asCandidatesSeeIt: string;
  };
  toKit: string;
  toInterviewers: string;
  toCandidatePage: string;
  /** Behind a link to the candidates’ site: the same page on this one. */
  previewHere: string;
  /** The links at the top; the lists beside a page are named by the theme. */
  menu: string;
  menuButton: string;
  /** What the theme says: the link past the menus, the name of the menu beside a page, and of a page's beginning. */
  theming: { skip: string; beside: string; overview: string };
  /** The parts of a page, beside it or in the fold at its top. */
  contents: {
    title: string;
    fold: string;
    /** Headings over the parts of a long page. */
    groups: Record<PartGroup, string>;
  };
  home: string;
  kits: string;
  renamed: string;
  /** The line above the title of a page, where it is not what the entry is. */
  eyebrow: {
    kit: string;
    check: string;
    stageOf: (kind: string) => string;
    competencyOf: (kind: string) => string;
  };
  breadcrumbs: string;
  allOf: (section: string, count: number) => string;
  andMore: (count: number) => string;
  footer: {
    lastReviewed: string;
    owner: string;
    edit: string;
    /** The same for what both sides of an entry share, on its page for interviewers. */
    editFacts: string;
    neighbours: string;
    previous: string;
    next: string;
    questions: string;
    arrangements: string;
    retention: string;
    jobs: string;
    privacyNotice: string;
    equalOpportunity: string;
    data: string;
  };
  theme: {
    label: string;
    auto: string;
    light: string;
    dark: string;
  };
  signpost: {
    renamed: string;
    moved: string;
    'without-kit': string;
  };
}
