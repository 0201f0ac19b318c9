import type { RuleTable } from '../../handbook/rules/index.ts';
import type { Rule, RuleTexts } from '../../handbook/rules/types.ts';

type RuleOfTable = RuleTable[number];

/** A sentence for each thing that a rule may find, where the rule finds something by itself. */
type Says<R extends Rule> = R['check'] extends (context: never, say: infer S) => unknown
  ? unknown extends S
    ? unknown
    : { says: S }
  : never;

/** What each number of a rule means, where it has numbers. */
type Thresholds<R extends Rule> = R extends { thresholds: infer T } ? { thresholds: Record<keyof T, string> } : unknown;

/** What is said by and of a rule. */
type WordsOf<R extends Rule> = Omit<RuleTexts, 'says' | 'thresholds'> & Says<R> & Thresholds<R>;

/** What the rules of a group say: which there are, and what each may find, the table of rules says. */
export type WordsOfGroup<G extends Rule['group']> = {
  [R in RuleOfTable as R['group'] extends G ? R['id'] : never]: WordsOf<R>;
};

/** What every rule says. */
export type RulesWords = { [R in RuleOfTable as R['id']]: WordsOf<R> };
