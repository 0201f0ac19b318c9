import type { CheckTitles } from '../definition/check-titles.ts';

/** Headings of a check's page, and of the list of all checks. */
export const checkTitles: CheckTitles = {
  one: {
    why: 'Warum',
    example: 'Ein Beispiel',
    fix: 'Wie es sich beheben lässt',
    thresholds: 'Schwellenwerte',
    'set-aside': 'Aussetzen',
    now: 'Was sie gerade findet',
  },
  all: {
    now: 'Was gerade nicht besteht',
    'set-aside': 'Was Einträge aussetzen',
    all: 'Alle Prüfungen',
  },
};
