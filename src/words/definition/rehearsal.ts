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
  };
}
