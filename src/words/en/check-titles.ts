import type { CheckTitles } from '../definition/check-titles.ts';

/** Headings of a check's page, and of the list of all checks. */
export const checkTitles: CheckTitles = {
  one: {
    why: 'Why',
    example: 'An example',
    fix: 'How to mend it',
    thresholds: 'Thresholds',
    'set-aside': 'Setting it aside',
    now: 'What it finds now',
  },
  all: {
    now: 'What fails now',
    'set-aside': 'What entries set aside',
    all: 'All checks',
  },
};
