import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('informal-unscored', () => {
  it('accepts an informal meeting that rates nothing', () => {
    expect(find('informal-unscored')).toEqual([]);
  });

  it('reports an informal meeting that assesses, and has questions to rate by', () => {
    expect(
      find('informal-unscored', (files) => {
        fieldsOf(files, 'candidate/interview-types/coffee-chat').assesses = { primary: ['communication'] };
        files.entries['interviewer/interview-types/coffee-chat'] = {
          fields: { lookFor: [{ id: 'warm', competency: 'communication', question: 'What did they ask?' }] },
          body: '',
        };
      }),
    ).toEqual([
      {
        rule: 'informal-unscored',
        severity: 'error',
        file: 'candidate/interview-types/coffee-chat.mdx',
        place: { path: ['assesses'], on: 'key' },
        message: '"Coffee chat" is informal, and assesses competencies.',
        fix: 'Remove it, or give the interview another format and tell candidates that it is assessed.',
      },
      {
        rule: 'informal-unscored',
        severity: 'error',
        file: 'interviewer/interview-types/coffee-chat.mdx',
        place: { path: ['lookFor'], on: 'key' },
        message: '"Coffee chat" is informal, and its interviewers have look-fors to rate by.',
        fix: 'Remove it, or give the interview another format and tell candidates that it is assessed.',
      },
    ]);
  });
});
