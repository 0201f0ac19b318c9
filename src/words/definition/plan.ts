import type { Stated } from '../../handbook/plan/plan.ts';

/** The words of the plan of a candidate. Those in `says` are filled in by a script. */
export interface PlanWords {
  plan: {
    title: string;
    /** What a link to the page says. */
    open: string;
    lead: string;
    /** What of the address is known to whom. */
    note: string;
    /** What it is called where people look for it by another word. */
    also: readonly string[];
    packs: string;
    packsLead: string;
    role: string;
    choose: string;
    date: string;
    time: string;
    names: string;
    namesHint: (letters: number) => string;
    dates: string;
    days: string;
    evening: string;
    withSessions: string;
    calendar: string;
    copy: string;
    erase: string;
    sure: string;
    kept: string;
    done: string;
    changedTitle: string;
    /** `{title}`, `{minutes}` in templates. */
    item: string;
    itemUnsaid: string;
    session: string;
    says: {
      dayTitle: string;
      changed: string;
      made: string;
      edited: string;
      later: string;
      zone: string;
      where: string;
      broken: string;
      otherRole: string;
      notLoaded: string;
      tonight: string;
      today: string;
      first: string;
      inAll: string;
      inAllOneDay: string;
      progress: string;
      with: string;
      at: string;
      nothing: string;
      noDates: string;
      passed: string;
      badName: string;
      incomplete: string;
      undated: string;
      gone: string;
      prepare: string;
      meeting: string;
      calendarName: string;
      copied: string;
      notCopied: string;
      erased: string;
      notKept: string;
    } & Record<Stated, string>;
  };
}
