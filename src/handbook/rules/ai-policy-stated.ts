import type { Finding, Rule, RuleContext } from './types.ts';

function check({ handbook }: RuleContext): Finding[] {
  const fallback = handbook.company.defaults.aiAssistants.policy;
  return handbook.interviewTypes
    .filter(({ candidate }) => candidate.format !== 'informal' && candidate.aiAssistants === undefined)
    .map(({ title, sources }) => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      message: `"${title}" does not say whether AI assistants may be used, so the default of company.yaml holds (${fallback}).`,
      fix: 'Add aiAssistants: { policy, reason }, with expected, encouraged, allowed or not-allowed as the policy and the reason as candidates read it.',
    }));
}

/** A rule of the game that nobody states. */
export const aiPolicyStated = {
  id: 'ai-policy-stated',
  severity: 'warning',
  group: 'respect',
  what: 'Every interview says whether AI assistants may be used, and why.',
  why: 'Where it is not said, the honest do without and the others do not; a general default does not tell a candidate what holds on Thursday.',
  fix: 'State the policy and the reason in the interview itself.',
  bad: 'no aiAssistants',
  good: 'aiAssistants: { policy: allowed, reason: You explain code that exists already. }',
  check,
} satisfies Rule;
