import type { Audience } from '../../src/handbook/entities/schemas.ts';
import type { TestSites } from './site-shared.ts';

/** A handbook whose sites browser tests look at: the one of the tests, or the one that is shipped. */
export type TestHandbook = keyof Pick<TestSites, 'plain' | 'real'>;

/** A page, and the site on which it is looked at. */
export interface PageKind {
  audience: Audience;
  address: string;
}

/** One page of every kind that candidates read, those of them that look different to interviewers, and those that only interviewers have. */
const PAGES: Record<TestHandbook, { open: readonly string[]; again: readonly string[]; inside: readonly string[] }> = {
  plain: {
    open: [
      '/',
      '/roles/',
      '/roles/workshop-engineer/',
      '/roles/workshop-engineer/bench/',
      '/roles/workshop-engineer/evening/',
      '/roles/workshop-engineer/pack/',
      '/interviews/',
      '/interviews/bench-exercise/',
      '/interviews/evening-task/',
      '/interviews/tea/',
      '/stages/',
      '/stages/workshop-day/',
      '/competencies/',
      '/competencies/plain-speech/',
      '/questions-to-ask/',
      '/questions-to-ask/going-on/',
      '/practical/',
      '/your-data/',
      '/plan/',
      '/practice/',
      '/examples/',
      '/examples/a-drawer-that-sticks/',
      '/practice-tasks/',
      '/practice-tasks/wax-a-runner/',
      '/archetypes/',
      '/guides/',
      '/guides/ways-in/',
      '/renamed/',
      '/404.html',
    ],
    again: ['/interviews/bench-exercise/', '/roles/workshop-engineer/', '/roles/workshop-engineer/bench/'],
    inside: [
      '/interviewer/',
      '/interviewer/interviews/bench-exercise/',
      '/interviewer/roles/workshop-engineer/',
      '/interviewer/roles/workshop-engineer/bench/',
      '/interviewer/stages/workshop-day/',
      '/interviewer/roles/workshop-engineer/tea/',
      '/interviewer/competencies/plain-speech/',
      '/interviewer/guides/behind-the-mill/',
      '/interviewer/prompts/bench-questions/',
      '/interviewer/rehearse/',
      '/interviewer/rehearse/a-wet-morning/',
      '/interviewer/look-for/',
      '/interviewer/coverage/',
      '/interviewer/compare/',
      '/interviewer/checks/',
      '/interviewer/checks/agenda-adds-up/',
    ],
  },
  real: {
    open: [
      '/',
      '/roles/',
      '/roles/mid-level-backend-engineer/',
      '/interviews/',
      '/interviews/pairing-exercise/',
      '/interviews/take-home-assignment/',
      '/roles/mid-level-backend-engineer/pairing/',
      '/roles/mid-level-backend-engineer/take-home/',
      '/roles/mid-level-backend-engineer/pack/',
      '/interviews/team-coffee-chat/',
      '/stages/',
      '/stages/interview-loop/',
      '/competencies/',
      '/competencies/communication/',
      '/questions-to-ask/',
      '/questions-to-ask/going-on/',
      '/practical/',
      '/your-data/',
      '/practice/',
      '/examples/a-map-of-ploughed-streets/',
      '/practice-tasks/review-a-migration/',
      '/archetypes/',
      '/guides/',
      '/guides/how-loops-differ/',
      '/renamed/',
      '/404.html',
    ],
    again: [
      '/interviews/pairing-exercise/',
      '/roles/mid-level-backend-engineer/',
      '/roles/mid-level-backend-engineer/pairing/',
    ],
    inside: [
      '/interviewer/',
      '/interviewer/interviews/pairing-exercise/',
      '/interviewer/interviews/team-coffee-chat/',
      '/interviewer/roles/mid-level-backend-engineer/',
      '/interviewer/roles/mid-level-backend-engineer/pairing/',
      '/interviewer/stages/application-review/',
      '/interviewer/competencies/communication/',
      '/interviewer/guides/structured-interviewing/',
      '/interviewer/prompts/question-critique/',
      '/interviewer/rehearse/',
      '/interviewer/rehearse/pairing/',
      '/interviewer/look-for/',
      '/interviewer/coverage/',
      '/interviewer/compare/',
      '/interviewer/checks/',
      '/interviewer/checks/agenda-adds-up/',
    ],
  },
};

/** A page of every kind on each site of a handbook. */
export function pageKinds(handbook: TestHandbook): PageKind[] {
  const { open, again, inside } = PAGES[handbook];
  return [
    ...open.map((address): PageKind => ({ audience: 'candidate', address })),
    ...[...again, ...inside].map((address): PageKind => ({ audience: 'interviewer', address })),
  ];
}
