import type { PlanWords } from '../../words/definition/plan.ts';

/** Names of the words that the plan page fills in by script. */
export type PlanWord = keyof PlanWords['plan']['says'];
