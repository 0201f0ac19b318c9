import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

const found = (change: Parameters<typeof find>[1]) => find('promises-agree', change);

describe('promises-agree', () => {
  it('accepts steps that keep every promise in time', () => {
    expect(found(undefined)).toEqual([]);
  });

  it('reports a step that is due after the day on which candidates hear back', () => {
    expect(
      found((files) => {
        at(files, 'interviewer/stages/application', 'run', 0).within = 6;
      }),
    ).toEqual([
      {
        rule: 'promises-agree',
        severity: 'error',
        file: 'interviewer/stages/application.mdx',
        place: { path: ['run', 0, 'within'] },
        message:
          'The step "invite" of "Application" is due within 6 working days, and candidates are promised an answer within 5 working days (hearBack.days in candidate/stages/application.mdx).',
        fix: 'Do it earlier, or promise more days.',
      },
    ]);
  });

  it('reports feedback that is written later than it is promised', () => {
    const feedback = { promise: 'Two sentences per session.', owner: 'Your recruiter', days: 2 };
    expect(
      found((files) => {
        Object.assign(fieldsOf(files, 'candidate/stages/loop'), { feedback });
      }),
    ).toMatchObject([{ file: 'interviewer/stages/loop.mdx', place: { path: ['run', 1, 'within'] } }]);
  });

  it('reports a promise that no step of the interviewers keeps', () => {
    expect(
      found((files) => {
        at(files, 'interviewer/stages/loop', 'run', 1).keeps = [];
      }),
    ).toEqual([
      {
        rule: 'promises-agree',
        severity: 'warning',
        file: 'interviewer/stages/loop.mdx',
        place: { path: ['run'], on: 'key' },
        message:
          '"Loop" promises feedback (feedback in candidate/stages/loop.mdx), and no step of the interviewers keeps that promise.',
        fix: 'Say which step does, and by when: { id: …, text: …, keeps: [feedback], within: 1 }, in working days.',
      },
    ]);
  });

  it('asks for no step where nothing is promised, and reports one that keeps it all the same', () => {
    expect(
      found((files) => {
        delete fieldsOf(files, 'candidate/stages/loop').feedback;
      }),
    ).toEqual([
      {
        rule: 'promises-agree',
        severity: 'error',
        file: 'interviewer/stages/loop.mdx',
        place: { path: ['run', 1, 'keeps'] },
        message:
          'The step "sentences" of "Loop" keeps a promise that candidates are not given: candidate/stages/loop.mdx has no feedback.',
        fix: 'State the promise there (feedback), or take feedback out of keeps.',
      },
    ]);
  });

  it('reports news that may come after the decision it announces', () => {
    expect(
      found((files) => {
        fieldsOf(files, 'candidate/stages/debrief').heldWithin = 2;
      }),
    ).toEqual([
      {
        rule: 'promises-agree',
        severity: 'error',
        file: 'candidate/stages/loop.mdx',
        place: { path: ['hearBack', 'days'] },
        message:
          '"Loop" is the last rated stage of "Engineer": candidates hear back within 5 working days, and "Debrief" is held within 2 working days (heldWithin in candidate/stages/debrief.mdx), so the news may come after it.',
        fix: 'Promise news within 2 working days at most, or hold "Debrief" later.',
      },
    ]);
  });
});
