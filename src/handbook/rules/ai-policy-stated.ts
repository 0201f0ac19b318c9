import { aiAssistantsOf } from '../defaults.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  return handbook.interviewTypes
    .filter(({ candidate }) => candidate.format !== 'informal' && !aiAssistantsOf(candidate, handbook.company))
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      message: `"${title}" does not say whether AI assistants may be used, and neither does company.yaml.`,
      fix: 'Add aiAssistants: { policy, reason }, with expected, encouraged, allowed or not-allowed as the policy and the reason as candidates read it, here or under defaults of company.yaml for all that do not say.',
    }));
}

/** A rule of the game that nobody states. */
export const aiPolicyStated = defineRule({
  id: 'ai-policy-stated',
  severity: 'warning',
  group: 'respect',
  bad: 'no aiAssistants',
  good: 'aiAssistants: { policy: allowed, reason: You explain code that exists already. }',
  check,
});
