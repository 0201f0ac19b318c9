/** What is said while an interview is run and its card is written. Texts with places, because scripts say most of it. */
export interface RunWords {
  run: {
    /** Headings, labels and buttons, as the server draws them. */
    open: string;
    start: string;
    ready: string;
    readyList: readonly string[];
    back: string;
    hide: string;
    end: string;
    endEarly: string;
    early: { title: string; words: readonly string[]; do: string };
    read: string;
    undo: string;
    agenda: string;
    arranged: { title: string; lead: string; minutes: string; pause: string; todo: string; copy: string };
    notes: string;
    note: string;
    /** Beside the field, always. */
    advice: string;
    never: string;
    lead: { title: string; hint: string };
    mark: string;
    asks: string;
    hints: string;
    probes: string;
    asked: string;
    tags: string;
    signs: string;
    speaksFor: string;
    speaksAgainst: string;
    remove: string;
    keys: string;
    keysHint: string;
    file: string;
    filed: string;
    system: string;
    systems: { plain: string; greenhouse: string };
    copy: string;
    copyField: string;
    download: string;
    text: string;
    confirm: string;
    change: string;
    /** Above what was typed and not filed. */
    left: string;
    what: string;
    why: string;
    another: string;
    kept: string;
    keeping: (days: number) => string;
    bring: { title: string; hint: string; do: string };
    openKept: string;
    export: string;
    erase: string;
    /** What scripts say. */
    says: {
      title: string;
      blank: string;
      inBox: string;
      inBreak: string;
      inAll: string;
      over: string;
      overAll: string;
      lastMinute: string;
      next: string;
      nextBreak: string;
      at: string;
      toWrite: string;
      untagged: string;
      /** What stands in the note field and is no note yet. */
      unfinished: string;
      secondTab: string;
      full: string;
      'not-kept': string;
      cleared: string;
      insecure: string;
      copied: string;
      notCopied: string;
      /** `{link}` is the link that was to be copied. */
      linkNotCopied: string;
      /** Of an arrangement: it holds, it waits for the next card, and `{parts}` of it are not used. */
      arrangedHolds: string;
      arrangedWaits: string;
      arrangedUnused: string;
      filedAs: string;
      confirmed: string;
      noReference: string;
      draft: string;
      filedCard: string;
      sureToErase: string;
      otherPlace: string;
      alreadyHere: string;
      opened: string;
    };
  };
}
