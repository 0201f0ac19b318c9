import type { FrameWords } from '../definition/frame.ts';

/** What stands around every page: header, menus, title, footer and search. */
export const frame: FrameWords = {
  siteTitle: (company, audience) =>
    audience === 'candidate' ? `Interviewing at ${company}` : `Interviewing at ${company}: interviewers`,
  siteName: 'Hiring handbook',
  audienceBadge: { candidate: 'For candidates', interviewer: 'Interviewers only' },
  audienceNote: {
    interviewer: 'Interviewers only. Do not share, forward or show this page to candidates.',
    notForCandidates: 'Not for candidates, on screen or on paper.',
    asCandidatesSeeIt: 'You are reading the page as candidates see it.',
  },
  toKit: 'Open the interviewer page',
  toInterviewers: 'Open the interviewers’ home page, with all kits',
  toCandidatePage: 'What candidates read',
  previewHere: 'preview here',
  /** The links at the top; the lists beside a page are named by the theme. */
  menu: 'At the top',
  menuButton: 'Menu',
  theming: { skip: 'Skip to content', beside: 'Main', overview: 'Overview' },
  /** The parts of a page, beside it or in the fold at its top. */
  contents: {
    title: 'On this page',
    fold: 'On this page, folded',
    groups: {
      yours: 'Your interview',
      ready: 'Getting ready',
      room: 'In the room',
      counts: 'What counts',
      help: 'Help and arrangements',
      afterwards: 'Afterwards',
      process: 'The process',
      role: 'The role',
      before: 'Before you begin',
      rating: 'Asking and rating',
      background: 'Background',
      loop: 'The loop',
      coverage: 'What it covers',
      deciding: 'Deciding',
    },
  },
  home: 'Home',
  kits: 'Kits',
  renamed: 'Former names',
  /** The line above the title of a page, where it is not what the entry is. */
  eyebrow: {
    kit: 'Kit',
    check: 'Check',
    stageOf: (kind: string) => `Stage: ${kind}`,
    competencyOf: (kind: string) => `Competency: ${kind}`,
  },
  breadcrumbs: 'Breadcrumbs',
  allOf: (section: string, count: number) => `${section}: all ${String(count)}`,
  andMore: (count: number) => `and ${String(count)} more`,
  footer: {
    lastReviewed: 'Last reviewed',
    owner: 'Maintained by',
    edit: 'Suggest a change to this page',
    editFacts: 'Suggest a change to what candidates read too',
    neighbours: 'Neighbouring pages',
    previous: 'Previous',
    next: 'Next',
    questions: 'Questions about your process:',
    arrangements: 'Something we should arrange for you:',
    retention: 'How long notes and scores about you are kept:',
    jobs: 'Open positions',
    privacyNotice: 'Privacy notice',
    equalOpportunity: 'Equal opportunity',
    data: 'This handbook as data',
  },
  theme: { label: 'Colours', auto: 'As my device', light: 'Light', dark: 'Dark' },
  signpost: {
    renamed: 'This is now called',
    moved: 'The kit of this session is now here:',
    'without-kit': 'Interviewers read here what candidates read:',
  },
};
