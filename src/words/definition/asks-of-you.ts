import type { SENSES } from '../../handbook/entities/interview-types/schema.ts';

/** What an interview asks of a body, and what can be different. */
export interface AsksOfYouWords {
  asksOfYou: {
    senses: Record<(typeof SENSES)[number], string>;
    /** How long it takes in one piece. */
    stretch: { label: string; minutes: (minutes: string) => string };
    withoutAsking: string;
    onRequest: string;
    /** By when to ask, in working days before. */
    by: (days: number) => string;
    write: string;
    guide: string;
  };
}
