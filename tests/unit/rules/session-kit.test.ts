import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

const sessions = (files: HandbookFiles, ...list: Record<string, unknown>[]) => {
  fieldsOf(files, 'interviewer/roles/engineer').sessions = list;
};

const messages = (change: (files: HandbookFiles) => void) => find('session-kit', change).map(({ message }) => message);
const question = (files: HandbookFiles) => at(files, 'interviewer/interview-types/pairing', 'questions', 0);
const exercise = (files: HandbookFiles) => at(files, 'interviewer/interview-types/pairing', 'exercises', 0);

describe('session-kit', () => {
  it('accepts an active exercise and core questions', () => {
    expect(find('session-kit')).toEqual([]);
    expect(messages((files) => sessions(files, { session: 'pairing', exercise: 'shelf', core: ['undo'] }))).toEqual([]);
  });

  it('reports an exercise that may not be used any more, with those that may', () => {
    const leak = (files: HandbookFiles) => {
      exercise(files).status = 'leaked';
      sessions(files, { session: 'pairing', exercise: 'shelf' });
    };
    expect(find('session-kit', leak)).toEqual([
      {
        rule: 'session-kit',
        severity: 'error',
        file: 'interviewer/roles/engineer.mdx',
        place: { path: ['sessions', 0, 'exercise'] },
        message: 'The session "pairing" uses the exercise "shelf", which is leaked.',
        fix: 'Write another exercise for it before the next candidate, and leave exercise out until then.',
      },
    ]);
    const [found] = find('session-kit', (files) => {
      leak(files);
      const exercises = at(files, 'interviewer/interview-types/pairing', 'exercises') as unknown as object[];
      exercises.push({ ...exercises[0], id: 'rack', status: 'active' });
    });
    expect(found?.fix).toBe('Name another one: rack.');
  });

  it('reports an exercise and a question of another variant', () => {
    expect(
      messages((files) => {
        exercise(files).variants = ['frontend'];
        question(files).variants = ['frontend'];
        sessions(files, { session: 'pairing', exercise: 'shelf', core: ['undo'] });
      }),
    ).toEqual([
      'The exercise "shelf" of the session "pairing" belongs to another variant: "Frontend".',
      'The question "undo" of the session "pairing" belongs to another variant: "Frontend".',
    ]);
  });

  it('reports a question in reserve, and one for which the session is too short', () => {
    const core = (files: HandbookFiles) => sessions(files, { session: 'pairing', core: ['undo'] });
    expect(
      messages((files) => {
        question(files).reserve = true;
        core(files);
      }),
    ).toEqual(['The session "pairing" names the question "undo" as core, and it is in reserve.']);
    expect(
      messages((files) => {
        question(files).coreFrom = 60;
        core(files);
      }),
    ).toEqual(['The session "pairing" has 45 minutes, and the question "undo" is core from 60 upwards.']);
  });

  it('reports a session that stands twice', () => {
    expect(messages((files) => sessions(files, { session: 'pairing' }, { session: 'pairing' }))).toEqual([
      'The session "pairing" stands twice among the sessions.',
    ]);
  });
});
