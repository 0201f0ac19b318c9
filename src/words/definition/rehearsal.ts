import type { Rehearsal } from '../../handbook/entities/rehearsals/schema.ts';

/** The list of rehearsals, and the page of one. */
export interface RehearsalWords {
  rehearse: {
    title: string;
    lead: string;
    none: string;
    /** What to do with one, in this order. */
    steps: readonly string[];
    kit: string;
    facts: { interview: string; session: string; lines: string };
    lines: (count: number) => string;
    speaker: Record<Rehearsal['lines'][number]['speaker'], string>;
    /** Above the transcript. */
    listen: string;
    /** Opens the reference card. */
    open: string;
    /** Above the ratings of the card. */
    compare: string;
    anchors: string;
    rating: (rating: number) => string;
    /** Said before a piece of evidence to those who do not see its sign. */
    sign: Record<'+' | '-', string>;
    higher: string;
    /** The link from a kit, and the one from the first page of all. */
    link: (title: string) => string;
    invite: string;
    /** A rehearsal that is played into the run view, and its card. */
    play: {
      open: string;
      lead: string;
      back: string;
      /** Beside the reference that its card has. */
      reference: string;
      heard: string;
      hint: string;
      speed: string;
      times: (speed: number) => string;
      screen: string;
      next: string;
      kept: string;
      keeping: (days: number) => string;
      again: string;
      compared: string;
      evidence: string;
      says: {
        play: string;
        pause: string;
        at: string;
        quiet: string;
        shown: string;
        last: string;
        same: string;
        'above-1': string;
        'above-2': string;
        'above-3': string;
        'below-1': string;
        'below-2': string;
        'below-3': string;
        notYours: string;
        notTheirs: string;
        recommendation: string;
      };
    };
  };
}
