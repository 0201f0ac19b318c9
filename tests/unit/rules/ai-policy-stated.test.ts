import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';
import type { Fields } from '../../helpers/small-entry.ts';

describe('ai-policy-stated', () => {
  it('accepts an informal meeting without a policy', () => {
    expect(
      find('ai-policy-stated', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/coffee-chat').aiAssistants;
      }),
    ).toEqual([]);
  });

  it('accepts the policy of the company', () => {
    expect(
      find('ai-policy-stated', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/design-talk').aiAssistants;
      }),
    ).toEqual([]);
  });

  it('reports once what neither an interview nor the company says', () => {
    const found = find('ai-policy-stated', (files) => {
      delete (files.company.defaults as Fields).aiAssistants;
      for (const { fields } of Object.values(files.entries)) delete fields.aiAssistants;
    });
    expect(found.map(({ file, message }) => ({ file, message }))).toEqual([
      {
        file: 'company.yaml',
        message: 'None of 3 interviews says whether AI assistants may be used, and neither does company.yaml.',
      },
    ]);
  });

  it('reports an interview without a policy, where the company has none', () => {
    expect(
      find('ai-policy-stated', (files) => {
        delete (files.company.defaults as Fields).aiAssistants;
        delete fieldsOf(files, 'candidate/interview-types/design-talk').aiAssistants;
      }),
    ).toEqual([
      {
        rule: 'ai-policy-stated',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Design talk" does not say whether AI assistants may be used, and neither does company.yaml.',
        fix: 'Add aiAssistants: { policy, reason }, with expected, encouraged, allowed or not-allowed as the policy and the reason as candidates read it, here or under defaults of company.yaml for all that do not say.',
      },
    ]);
  });
});
