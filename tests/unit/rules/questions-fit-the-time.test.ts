import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('questions-fit-the-time', () => {
  it('accepts questions and an exercise that fit beside the candidate’s questions', () => {
    expect(find('questions-fit-the-time')).toEqual([]);
  });

  it('reports core questions that take too long', () => {
    expect(
      find('questions-fit-the-time', (files) => {
        const question = at(files, 'interviewer/interview-types/design-talk', 'questions', 0);
        fieldsOf(files, 'interviewer/interview-types/design-talk').questions = Array.from(
          { length: 6 },
          (_, index) => ({ ...question, id: `q${String(index)}` }),
        );
      }),
    ).toEqual([
      {
        rule: 'questions-fit-the-time',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions'], on: 'key' },
        message:
          '"Design talk" needs 60 minutes for 6 core questions, and has 50 without the time for the candidate’s questions.',
        fix: 'Mark core questions of at least 10 minutes in all as reserve: true, or give the interview more time.',
      },
    ]);
  });

  it('counts the exercise, too', () => {
    expect(
      find('questions-fit-the-time', (files) => {
        at(files, 'interviewer/interview-types/pairing', 'exercises', 0).minutes = 40;
      }),
    ).toEqual([
      {
        rule: 'questions-fit-the-time',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['questions'], on: 'key' },
        message:
          '"Pairing" needs 8 minutes for 1 core question and 40 for an exercise, and has 35 without the time for the candidate’s questions.',
        fix: 'Mark core questions of at least 13 minutes in all as reserve: true, or give the interview more time.',
      },
    ]);
  });

  it('reports a length from which on there are more questions than time', () => {
    const longer = (minutes: number) =>
      find('questions-fit-the-time', (files) => {
        const kit = fieldsOf(files, 'interviewer/interview-types/pairing');
        const [first] = kit.questions as object[];
        kit.questions = [first, { ...first, id: 'late', minutes, coreFrom: 60 }] as never;
      });
    // In 45 minutes it is in reserve; in 60 there are 50 for 20 of exercise and 16 of questions.
    expect(longer(8)).toEqual([]);
    expect(
      find('questions-fit-the-time', (files) => {
        const kit = fieldsOf(files, 'interviewer/interview-types/pairing');
        const [first] = kit.questions as object[];
        kit.questions = [first, ...['a', 'b', 'c'].map((id) => ({ ...first, id, coreFrom: 60 }))] as never;
      }).map(({ message, fix }) => ({ message, fix })),
    ).toEqual([
      {
        message:
          'At 60 minutes, "Pairing" needs 32 minutes for 4 core questions and 20 for an exercise, and has 50 without the time for the candidate’s questions.',
        fix: 'Mark core questions of at least 2 minutes in all as reserve: true, or as core from a greater length, or give the interview more time.',
      },
      {
        message:
          'The variant "Frontend" of "Pairing" needs 32 minutes for 4 core questions and 20 for an exercise, and has 50 without the time for the candidate’s questions.',
        fix: 'Mark core questions of at least 2 minutes in all as reserve: true, or give the interview more time.',
      },
    ]);
  });

  it('reports a question that is too short, and one that is too long', () => {
    expect(
      find('questions-fit-the-time', (files) => {
        at(files, 'interviewer/interview-types/design-talk', 'questions', 0).minutes = 5;
        at(files, 'interviewer/interview-types/design-talk', 'questions', 1).minutes = 20;
      }),
    ).toEqual([
      {
        rule: 'questions-fit-the-time',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 0, 'minutes'] },
        message: 'The question "growth" of "Design talk" takes 5 minutes; with its probes a question takes 8 to 10.',
        fix: 'Give it the time its probes need, or make it a probe of another question.',
      },
      {
        rule: 'questions-fit-the-time',
        severity: 'warning',
        file: 'interviewer/interview-types/design-talk.mdx',
        place: { path: ['questions', 1, 'minutes'] },
        message: 'The question "explain" of "Design talk" takes 20 minutes; with its probes a question takes 8 to 10.',
        fix: 'Split it, or leave out what does not give evidence.',
      },
    ]);
  });
});
