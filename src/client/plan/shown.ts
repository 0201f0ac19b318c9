import { datedSessions, planDays, type Dated, type Here } from '../../handbook/plan/dated.ts';
import type { Plan, PlanData } from '../../handbook/plan/plan.ts';
import type { PlanDay } from '../../handbook/plan/spread.ts';

/** A plan as it is shown: where and when, with what is ticked. */
export interface Shown extends Here {
  data: PlanData;
  dated: readonly Dated[];
  /** What is left to prepare. */
  days: readonly PlanDay[];
  ticked: readonly string[];
}

export function shownOf(plan: Plan, data: PlanData, here: Here, ticked: readonly string[]): Shown {
  const dated = datedSessions(plan, data, here);
  return { ...here, data, dated, days: planDays(dated, ticked, here), ticked };
}
