import type { RulesWords } from '../../definition/rules.ts';
import type { Format } from '../../format.ts';
import { facts } from './facts.ts';
import { fairness } from './fairness.ts';
import { respect } from './respect.ts';
import { text } from './text.ts';

/** The checks of the handbook. */
export const rules = (format: Format): RulesWords => ({
  ...facts(format),
  ...fairness(format),
  ...respect(format),
  ...text(format),
});
