import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('kit-in-the-open', () => {
  it('accepts kits that candidates cannot read', () => {
    expect(find('kit-in-the-open')).toEqual([]);
  });

  it('reports a core question that is nearly an example', () => {
    expect(
      find('kit-in-the-open', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').exampleQuestions = [
          { id: 'monday', text: 'Traffic on Monday is ten times as high: what breaks first?' },
        ];
      }),
    ).toEqual([
      {
        rule: 'kit-in-the-open',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 0, 'ask'] },
        message:
          'This core question ("Traffic is ten times as high on Monday. What breaks first?") is nearly the example that candidates read: "Traffic on Monday is ten times as high: what breaks first?".',
        fix: 'Change the text that candidates read, or replace the core question: who has read it beforehand is rated for having read it.',
      },
    ]);
  });

  it('reports an exercise that stands in a guide', () => {
    expect(
      find('kit-in-the-open', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '## What helps\n\nWrite a program that reads a file of readings and drops what cannot be right, and tell us.';
      }),
    ).toEqual([
      {
        rule: 'kit-in-the-open',
        severity: 'warning',
        file: 'interviewer/interview-types/take-home.mdx',
        place: { path: ['exercises', 0, 'statement'] },
        message:
          '56% of this exercise ("Write a program that reads a file of readings, drops what cannot be right, and…") stands in candidate/guides/accommodations.mdx, which candidates read.',
        fix: 'Change the text that candidates read, or replace the exercise: who has read it beforehand is rated for having read it.',
      },
    ]);
  });

  it('reports an anchor that candidates can read', () => {
    expect(
      find('kit-in-the-open', (files) => {
        fieldsOf(files, 'candidate/competencies/system-design').show = [
          { id: 'steps', text: 'Show how you plan a migration in steps that revert.' },
        ];
      }),
    ).toEqual([
      {
        rule: 'kit-in-the-open',
        severity: 'warning',
        file: 'interviewer/competencies/system-design.mdx',
        place: { path: ['anchors', '4', 1] },
        message:
          '75% of this anchor ("Plans a migration in steps that revert.") stands in candidate/competencies/system-design.mdx, which candidates read.',
        fix: 'Change the text that candidates read, or replace the anchor: who has read it beforehand is rated for having read it.',
      },
    ]);
  });
});
