import type { DecisionRule } from '../../handbook/entities/roles/decision-schema.ts';

/** A rule to be said in words, with the names of what it is about. */
export interface RuleToSay {
  rule: DecisionRule;
  /** Whether competencies have different weights. */
  weighted: boolean;
  competency: (id: string) => string;
  session: (id: string) => string;
}

/** The rule by which a decision is prepared. */
export interface DecisionWords {
  decision: {
    /** A sentence for each thing that the rule says by fields. */
    sentences: (say: RuleToSay) => string[];
    /** Above what the chair applies by hand. */
    chair: string;
  };
}
