import type { SystemWords } from '../../handbook/scorecard/systems.ts';

/** The scorecard on the page of a session. */
export interface CardWords {
  card: {
    lead: string;
    /** Where nothing is rated. */
    none: string;
    reference: string;
    referenceHint: string;
    seat: string;
    rating: (competency: string) => string;
    notAssessed: string;
    anchors: string;
    evidence: string;
    also: string;
    recommendation: string;
    recommend: SystemWords['recommendations'];
    reason: string;
    /** Prints the card alone. */
    print: string;
    printNote: string;
  };
}
