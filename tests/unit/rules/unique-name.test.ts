import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('unique-name', () => {
  it('accepts a stage and an interview type with one title', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/stages/loop').title = 'Pairing';
      }),
    ).toEqual([]);
  });

  it('reports two entries of a kind with one title', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').title = 'Pairing';
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/pairing.mdx',
        place: { path: ['title'] },
        message: 'The title "Pairing" is also that of the interview type "design-talk".',
        fix: 'Give one of the two another title, or merge them and keep the other name under formerly.',
      },
    ]);
  });

  it('reports a former name that two entries have', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['Pair Programming'];
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/pairing.mdx',
        place: { path: ['formerly', 0] },
        message: 'The former name "Pair programming" stands in candidate/interview-types/design-talk.mdx too.',
        fix: 'Keep it in one entry and list the others there under alsoBecame, or add a context that tells the two apart.',
      },
    ]);
  });

  it('reports a former name that is a live entry', () => {
    expect(
      find('unique-name', (files) => {
        fieldsOf(files, 'candidate/interview-types/design-talk').formerly = ['Take home'];
      }),
    ).toEqual([
      {
        rule: 'unique-name',
        severity: 'error',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['formerly', 0] },
        message: 'The former name "Take home" is the name of the interview type "take-home", which is still there.',
        fix: 'Remove it, or add a context that tells the two apart, such as { name: …, context: "AI loop" }.',
      },
    ]);
  });
});
