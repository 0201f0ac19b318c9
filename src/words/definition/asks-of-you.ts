import type { SENSES } from '../../handbook/entities/interview-types/variant-schema.ts';

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
    /** Where the pages of sessions say what is asked. */
    onSessionPage: string;
    /** A message to send; `about` is an interview and its role. */
    message: { label: string; subject: string; text: (about: string | undefined) => string };
    /** Before what happens if something is refused, and whom to tell. */
    refused: string;
    concerns: (who: string) => string;
  };
}
