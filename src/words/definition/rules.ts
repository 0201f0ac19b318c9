import type { RuleTable } from '../../handbook/rules/index.ts';
import type { Rule, RuleTexts, RuleWith } from '../../handbook/rules/types.ts';

type RuleOfTable = RuleTable[number];

/** A sentence for each thing that a rule may find, where the rule finds something by itself. */
type Sentences<Says> = unknown extends Says ? unknown : { says: Says };

/** What each number of a rule means, where it has numbers. */
type Meanings<Numbers extends string> = [Numbers] extends [never] ? unknown : { thresholds: Record<Numbers, string> };

/** What is said by and of a rule. */
type WordsOf<R extends Rule> =
  R extends RuleWith<string, Rule['group'], infer Says, infer Numbers>
    ? Omit<RuleTexts, 'says' | 'thresholds'> & Sentences<Says> & Meanings<Numbers>
    : never;

/** What the rules of a group say: which there are, and what each may find, the table of rules says. */
export type WordsOfGroup<G extends Rule['group']> = {
  [R in RuleOfTable as R['group'] extends G ? R['id'] : never]: WordsOf<R>;
};

/** What every rule says. */
export type RulesWords = { [R in RuleOfTable as R['id']]: WordsOf<R> };
