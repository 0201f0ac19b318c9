/** The words of the page on which candidates practise, and of what their browser keeps. Those in `says` are filled in by a script. */
export interface PracticeWords {
  practicePage: {
    criterion: string;
    total: string;
    table: (rubric: string) => string;
    outOf: (total: number) => string;
    below: (threshold: number, total: number) => string;
    /** A number of points of a row, as a screen reader says it. */
    choice: (criterion: string, points: number, what: string) => string;
    keep: string;
    /** Until its points are filled in. */
    latest: string;
    well: string;
    next: string;
    /** Before the name of what a row shows, and before the tasks that train it. */
    shows: string;
    train: string;
    history: string;
    takeBack: string;
    again: string;
    /** Where no row had a point, and where none lacks one. */
    noneWell: string;
    noneNext: string;
    says: {
      left: string;
      all: string;
      missing: string;
      kept: string;
      notKept: string;
      takenBack: string;
      latest: string;
      series: string;
      first: string;
      habit: string;
      once: string;
    };
  };
  timer: {
    title: string;
    lead: string;
    agenda: string;
    choose: string;
    option: (interview: string, variant: string | undefined, minutes: string) => string;
    start: string;
    pause: string;
    resume: string;
    extend: (minutes: number) => string;
    stop: string;
    score: string;
    says: {
      choose: string;
      now: string;
      left: string;
      lastMinute: string;
      inAll: string;
      next: string;
      paused: string;
      over: string;
    };
  };
  kept: {
    title: string;
    lead: string;
    none: string;
    practice: string;
    questions: string;
    plan: string;
    save: string;
    load: string;
    erase: string;
    sure: string;
    eraseAll: string;
    keepAll: string;
    file: string;
    says: { loaded: string; bad: string; newer: string; erased: string; notErased: string; notKept: string };
  };
}
