import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('unlawful-question', () => {
  it('accepts questions about the work', () => {
    expect(find('unlawful-question')).toEqual([]);
  });

  it('reports a question, a probe and an opening about a person’s life', () => {
    expect(
      find('unlawful-question', (files) => {
        at(files, 'interviewer/interview-types/pairing', 'questions', 0).ask =
          'Do you have children, and who looks after them when you travel?';
        at(files, 'interviewer/interview-types/pairing', 'questions', 0).probes = ['How old are you?'];
        fieldsOf(files, 'interviewer/interview-types/pairing').opening = 'Welcome! Where are you originally from?';
      }),
    ).toEqual([
      {
        rule: 'unlawful-question',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['questions', 0, 'ask'] },
        message:
          'The question "undo" of "Pairing" asks about family: "Do you have children". In many places it must not be asked.',
        fix: 'Leave it out. What the work needs is stated to everyone by the recruiter, who asks whether it suits.',
      },
      {
        rule: 'unlawful-question',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['questions', 0, 'probes', 0] },
        message:
          'A probe of the question "undo" of "Pairing" asks about age: "How old are you". In many places it must not be asked.',
        fix: 'Leave it out. Ask what somebody has done, not since when.',
      },
      {
        rule: 'unlawful-question',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['opening'] },
        message:
          'The opening of "Pairing" asks about origin: "Where are you originally from". In many places it must not be asked.',
        fix: 'Leave it out. The recruiter asks everyone whether they may work here and in which language they like to work.',
      },
    ]);
  });
});
