/** What is promised: when a candidate hears back, and when a decision is made. Days are working days. */
export interface PromiseWords {
  workingDays: (count: number) => string;
  /** When a step is due, and when a decision is made. */
  due: (days: number) => string;
  heldWithin: (days: number) => string;
  heldAfter: (days: number, interview: string | undefined) => string;
  hearBack: (promise: { days: number; from: string }) => string;
  youHearBack: (promise: { days: number; from: string }) => string;
  waitInAll: (days: number) => string;
}
