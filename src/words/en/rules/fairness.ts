import type { WordsOfGroup } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { kits } from './fairness-kits.ts';
import { ratings } from './fairness-ratings.ts';

/** What the rules on fairness say. */
export const fairness = (format: Format): WordsOfGroup<'fairness'> => ({ ...ratings(format), ...kits(format) });
