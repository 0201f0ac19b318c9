import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('ai-policy-stated', () => {
  it('accepts an informal meeting without a policy', () => {
    expect(
      find('ai-policy-stated', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/coffee-chat').aiAssistants;
      }),
    ).toEqual([]);
  });

  it('reports an interview without a policy', () => {
    expect(
      find('ai-policy-stated', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/design-talk').aiAssistants;
      }),
    ).toEqual([
      {
        rule: 'ai-policy-stated',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['title'], on: 'key' },
        message:
          '"Design talk" does not say whether AI assistants may be used, so the default of company.yaml holds (allowed).',
        fix: 'Add aiAssistants: { policy, reason }, with expected, encouraged, allowed or not-allowed as the policy and the reason as candidates read it.',
      },
    ]);
  });
});
