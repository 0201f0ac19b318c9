import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('time-for-candidate-questions', () => {
  it('accepts ten minutes of sixty', () => {
    expect(find('time-for-candidate-questions')).toEqual([]);
  });

  it('says nothing of an interview without an agenda, of which nobody knows', () => {
    expect(
      find('time-for-candidate-questions', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/design-talk').agenda;
      }),
    ).toEqual([]);
  });

  it('reports an interview that leaves too little', () => {
    expect(
      find('time-for-candidate-questions', (files) => {
        at(files, 'candidate/interview-types/design-talk', 'agenda', 2).minutes = 5;
        at(files, 'candidate/interview-types/design-talk', 'agenda', 1).minutes = 50;
      }),
    ).toEqual([
      {
        rule: 'time-for-candidate-questions',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['agenda'], on: 'key' },
        message: '"Design talk" leaves 5 minutes of 60 for the candidate’s questions; 10 are due.',
        fix: 'Give them 10 minutes in a box with candidateQuestions: true, and say so to your interviewers.',
      },
    ]);
  });

  it('reports a session that leaves too little of its own length', () => {
    expect(
      find('time-for-candidate-questions', (files) => {
        fieldsOf(files, 'candidate/interview-types/pairing').duration = { min: 30, max: 60 };
        fieldsOf(files, 'candidate/interview-types/pairing').agenda = [
          { id: 'main', title: 'Pairing', minutes: { min: 25, max: 50 } },
          { id: 'yours', title: 'Your questions', minutes: { min: 5, max: 10 }, candidateQuestions: true },
        ];
      }),
    ).toEqual([
      {
        rule: 'time-for-candidate-questions',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 1, 'sessions', 1] },
        message:
          'The session "pairing" of "Engineer" leaves 7 minutes of 45 for the candidate’s questions; 10 are due.',
        fix: 'In pairing set the smallest number of minutes of the box with candidateQuestions: true to 10.',
      },
    ]);
  });
});
