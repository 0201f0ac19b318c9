import type { Format } from '../../handbook/review/loop.ts';
import type { Shows } from '../../handbook/review/practice-and-talk.ts';
import type { Range } from '../../handbook/schemas/shared.ts';

/** What is said of one kind of finding, whatever it finds. */
export interface FindingKindWords {
  title: string;
  /** What is counted, and from where on it is said. */
  method: string;
  /** Where the reason or the number comes from; where there is none, the method says whose judgement it is. */
  source?: string;
}

/** A stage and what it costs, in minutes. */
interface StageCost {
  stage: string;
  minutes: number;
}

/**
 * What the review of a loop says. Competencies, sessions and stages are handed over by their titles, in lists of one or
 * more; times in minutes; shares from 0 to 1.
 */
export interface FindingWords {
  unassessed: FindingKindWords & {
    says: (competency: string, sessions: number, needed: number | undefined) => string;
    assessing: string;
    sessions: string;
  };
  'unfillable-rating': FindingKindWords & {
    says: (competency: string, needed: number, share: number) => string;
    needed: string;
    weight: string;
    share: string;
  };
  'only-secondary': FindingKindWords & { says: (competency: string, sessions: readonly string[]) => string };
  'family-emphasis': FindingKindWords & {
    says: (
      family: string,
      stressed: Record<'primary' | 'secondary' | 'none', readonly string[]> & { all: readonly string[] },
    ) => string;
    onlySecondary: string;
    none: string;
  };
  archetypes: FindingKindWords & { says: (companies: readonly { title: string; has: number; of: number }[]) => string };
  assessors: FindingKindWords & {
    says: (people: number, sessions: number, least: number) => string;
    people: string;
    sessions: string;
  };
  'single-source': FindingKindWords & {
    session: (session: string, competencies: readonly string[], people: number | undefined) => string;
    person: (person: string, competencies: readonly string[], sessions: readonly string[]) => string;
    competencies: string;
    people: string;
    sessions: string;
  };
  overlap: FindingKindWords & {
    says: (competency: string, sessions: readonly string[]) => string;
    minutes: string;
  };
  'recurring-question': FindingKindWords & {
    /** Two sessions with questions that have this share of their words in common, and the question of the second. */
    says: (first: string, second: string, question: string, alike: number) => string;
    alike: string;
  };
  'without-anchors': FindingKindWords & {
    says: (competency: string, sessions: readonly string[], ratings: readonly number[]) => string;
    ratings: string;
    sessions: string;
  };
  order: FindingKindWords & {
    late: (late: StageCost & { competencies: readonly string[] }, before: StageCost) => string;
    workFirst: (stage: string, work: Range) => string;
    good: (stages: readonly StageCost[]) => string;
    workAlone: string;
  };
  'candidate-time': FindingKindWords & {
    gives: (live: number, alone: Range, all: Range) => string;
    budget: (live: number, alone: number) => string;
    over: Record<'live' | 'self-paced', (by: number, budget: number) => string>;
    live: string;
    liveBudget: string;
    alone: string;
    aloneBudget: string;
  };
  'live-and-self-paced': FindingKindWords & {
    allLive: (live: number) => string;
    both: (live: number, alone: Range, share: number) => string;
    unseen: string;
    watched: string;
    unpaid: string;
    live: string;
    alone: string;
    share: string;
  };
  'practice-and-talk': FindingKindWords & {
    /** Minutes of each part, of which there are any, and the share of practical work. */
    says: (parts: readonly { part: Shows | 'alone'; minutes: number }[], share: number) => string;
    noWork: string;
    noTalk: string;
    little: string;
    numbers: Record<Shows | 'alone', string>;
    share: string;
  };
  'cost-per-competency': FindingKindWords & {
    total: (total: number, debrief: number) => string;
    range: (most: { competency: string; minutes: number }, least: { competency: string; minutes: number }) => string;
    besides: (share: number, competencies: readonly string[]) => string;
  };
  valuable: FindingKindWords & {
    firm: (competencies: readonly string[]) => string;
    only: (sessions: readonly { session: string; format: Format }[]) => string;
    competencies: string;
    needed: string;
    sessions: string;
  };
  /** Numbers that several kinds of findings give. */
  /** Before a finding that is not about everybody. @param sessions Names of those that the people it is about do not have. */
  without: (sessions: readonly string[]) => string;
  numbers: { primary: string; secondary: string };
}
