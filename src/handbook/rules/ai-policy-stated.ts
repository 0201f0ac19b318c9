import { aiAssistantsOf } from '../defaults.ts';
import { onceIfNone } from './once-if-none.ts';
import type { InterviewType } from '../entities/interview-types/schema.ts';
import type { Company } from '../schemas/company.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  unsaid: (interview: string) => Said;
  nowhere: (interviews: number) => Said;
}

/** A setting is one of the variants; an interview without any is its own. */
const isUnsaid = (type: InterviewType, company: Company) =>
  type.variants.length === 0
    ? !aiAssistantsOf(type, company)
    : type.variants.some((variant) => !aiAssistantsOf(type, company, variant));

function check({ handbook }: RuleContext, say: Says): Finding[] {
  const rated = handbook.interviewTypes.filter(({ candidate }) => candidate.format !== 'informal');
  const found = rated
    .filter(({ candidate }) => isUnsaid(candidate, handbook.company))
    .map(({ title, sources }): Finding => ({
      file: sources.candidate!.file,
      place: { path: ['title'], on: 'key' },
      ...say.unsaid(title),
    }));
  return onceIfNone(found, rated.length, say.nowhere);
}

/** A rule of the game that nobody states. */
export const aiPolicyStated = defineRule({
  id: 'ai-policy-stated',
  severity: 'warning',
  group: 'respect',
  shared: [
    {
      file: 'company.yaml',
      fields: 'defaults: { accommodationsGuide: accommodations }',
    },
  ],
  bad: [
    {
      file: 'candidate/interview-types/phone-call.mdx',
      fields: `title: Phone call
summary: A first talk with your recruiter.
format: conversation
mode: [phone]
track: [general]
duration: 30`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/phone-call.mdx',
      fields: `title: Phone call
summary: A first talk with your recruiter.
format: conversation
mode: [phone]
track: [general]
duration: 30
aiAssistants: { policy: not-allowed, reason: We talk about what you have done. }`,
    },
  ],
  check,
});
