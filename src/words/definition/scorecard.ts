import type { ContentChange } from '../../handbook/scorecard/changed-content.ts';
import type { Missing } from '../../handbook/scorecard/filing.ts';
import type { Refusal } from '../../handbook/scorecard/read-card.ts';
import type { ReferenceFault } from '../../handbook/scorecard/reference.ts';
import type { Expected } from '../../handbook/scorecard/shape.ts';
import type { SystemWords } from '../../handbook/scorecard/systems.ts';
import type { NoteFault } from './note-rules.ts';

/** What is said of scorecards and notes. Texts with places, such as `{competency}`, because scripts say most of it. */
export interface ScorecardWords {
  scorecard: {
    /** What a tracking system calls ratings and recommendations that has no words of its own: ours. */
    plain: SystemWords;
    /** The name of the field with the recommendation. */
    recommendation: string;
    /** What a hint or a probe writes into the notes: its `{place}`, and the id of its `{question}`. */
    given: Record<'hints' | 'probes', string>;
    reference: Record<ReferenceFault, string>;
    /** `{competency}` is its title. */
    missing: Record<Exclude<Missing['what'], 'reference'>, string>;
    refused: Record<Refusal['what'], string>;
    /** What stands in the place `{expected}` of a refusal. */
    expected: Record<Expected, string>;
    /** A card that was read, and is not as it was filed. */
    notIntact: string;
    /** `{title}` is that of the question or the exercise; of an anchor `{title}` is that of the competency. */
    changed: Record<ContentChange['part'], Record<ContentChange['how'], string>>;
    /** What is said of a wording in a note that is no evidence. */
    note: Record<NoteFault, string>;
  };
}
