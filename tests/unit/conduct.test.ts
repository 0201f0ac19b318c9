import { describe, expect, it } from 'vitest';
import { coreQuestions } from '../../src/handbook/core-questions.ts';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { roleSchema, roleInterviewerSchema } from '../../src/handbook/entities/roles/schema.ts';
import { interviewTypeInterviewerSchema } from '../../src/handbook/entities/interview-types/schema.ts';
import { busyIn, ratersOf } from '../../src/handbook/people.ts';
import { publicContent, publicSchema } from '../../src/handbook/public.ts';
import { duplicateIds } from '../../src/handbook/schema-issues.ts';
import { at, fieldsOf, runOf } from '../helpers/check.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

const handbookWith = (sessions: object[], change: (files: HandbookFiles) => void = () => undefined) =>
  runOf((files) => {
    fieldsOf(files, 'interviewer/roles/engineer').sessions = sessions;
    change(files);
  }).handbook;

const sessionsWith = (...with_: Parameters<typeof handbookWith>) => sessionsOf(handbookWith(...with_).roles[0]!);
const session = (id: string, ...with_: Parameters<typeof handbookWith>) =>
  sessionsWith(...with_).find((own) => own.id === id)!;

describe('the seats of a session', () => {
  it('have the people of the labels that candidates read: who is named first, the others in order', () => {
    const { conduct } = session('design', [
      {
        session: 'design',
        seats: [
          { id: 'lead', does: 'leads', person: 'architect' },
          { id: 'second', does: 'seconds' },
        ],
      },
    ]);
    expect(conduct.seats.map(({ id, person, label }) => [id, person, label])).toEqual([
      ['lead', 'architect', 'Architect'],
      ['second', 'engineer', 'Engineer'],
    ]);
  });

  it('say who reads: somebody whom candidates meet elsewhere, or a person of their own', () => {
    const { conduct } = session('task', [
      {
        session: 'task',
        seats: [
          { id: 'first', does: 'reads', person: 'architect' },
          { id: 'pool', does: 'reads' },
        ],
      },
    ]);
    expect(conduct.seats.map(({ person, label }) => [person, label])).toEqual([
      ['architect', 'Architect'],
      ['task-pool', undefined],
    ]);
  });

  it('file no rating where nothing is rated', () => {
    const seats = [
      { id: 'a', does: 'joins' },
      { id: 'b', does: 'joins' },
    ];
    expect(session('chat', [{ session: 'chat', seats }]).conduct.seats.map(({ rates }) => rates)).toEqual([
      false,
      false,
    ]);
    expect(session('pairing', [{ session: 'pairing', seats }]).conduct.seats.map(({ rates }) => rates)).toEqual([
      true,
      true,
    ]);
  });

  it('may have the same ids in every session, and not twice in one', () => {
    const seats = [{ id: 'lead' }, { id: 'observer' }];
    expect(duplicateIds('file', { sessions: [{ seats }, { seats }] })).toEqual([]);
    expect(duplicateIds('file', { sessions: [{ seats: [...seats, { id: 'lead' }] }] })).toHaveLength(1);
  });

  it('decide who rates and how many prepare', () => {
    const sessions = sessionsWith([
      {
        session: 'task',
        seats: [
          { id: 'first', does: 'reads', person: 'architect' },
          { id: 'pool', does: 'reads', rates: false },
        ],
      },
    ]);
    const task = sessions.find(({ id }) => id === 'task')!;
    expect(ratersOf(task, sessions)).toEqual({ interviewers: 1, seats: ['Architect'] });
    expect(busyIn(task, sessions)).toBe(2);
    // Without seats, those who discuss it.
    const without = sessionsWith([]);
    expect(
      ratersOf(
        without.find(({ id }) => id === 'task')!,
        without,
      ).seats,
    ).toEqual(['Engineer', 'Architect']);
  });
});

describe('the exercise and the questions of a session', () => {
  it('are those that it names', () => {
    const { conduct } = session('design', [{ session: 'design', core: ['explain'] }]);
    expect(conduct.core.map(({ id }) => id)).toEqual(['explain']);
    expect(session('pairing', [{ session: 'pairing', exercise: 'shelf' }]).conduct.exercise?.title).toBe(
      'The tool shelf',
    );
  });

  it('are those that are core at its length where it names none', () => {
    const longer = (files: HandbookFiles) => {
      at(files, 'interviewer/interview-types/pairing', 'questions', 0).coreFrom = 60;
    };
    expect(session('pairing', [], longer).conduct.core).toEqual([]);
    expect(
      session('pairing', [], (files) => {
        longer(files);
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1).minutes = 60;
      }).conduct.core.map(({ id }) => id),
    ).toEqual(['undo']);
  });

  it('are core from a length upwards, or in reserve: not both', () => {
    const questions = [
      { id: 'always', reserve: false },
      { id: 'long', reserve: false, coreFrom: 45 },
      { id: 'spare', reserve: true },
      { id: 'other', reserve: false, variants: ['web'] },
    ];
    const ids = (minutes: number, variant?: string) =>
      coreQuestions(questions, { minutes, variant }).map(({ id }) => id);
    expect(ids(30)).toEqual(['always']);
    expect(ids(45)).toEqual(['always', 'long']);
    expect(ids(30, 'web')).toEqual(['always', 'other']);
    const question = { id: 'q', ask: 'Why?', minutes: 8, competency: 'c', evidence: 'A reason.' };
    const parse = (fields: object) =>
      interviewTypeInterviewerSchema.safeParse({ questions: [{ ...question, ...fields }] });
    expect(parse({ coreFrom: 45 }).success).toBe(true);
    expect(parse({ coreFrom: 45, reserve: true }).error?.issues[0]?.message).toBe(
      'expected either reserve or coreFrom: a question that is core from a length upwards is in reserve below it',
    );
  });
});

describe('the id of a session', () => {
  const role = (fields: object) =>
    roleSchema.safeParse({
      title: 'Engineer',
      summary: 'Builds.',
      family: 'backend',
      level: 'mid',
      process: [{ stage: 'loop', sessions: [{ id: 'pairing', interview: 'pairing', ...fields }] }],
    });

  it.each(['pack', 'invite', 'plan'])('is no page of the role: %s', (id) => {
    const message = 'expected another name than pack, invite, plan, which are pages of the role';
    expect(role({ id }).error?.issues[0]?.message).toBe(message);
    expect(role({ formerly: [id] }).error?.issues[0]?.message).toBe(message);
    expect(role({ id: `${id}-talk` }).success).toBe(true);
  });
});

it('interviewers read how a session is held in the data, with the questions that are asked', () => {
  const handbook = handbookWith([{ session: 'pairing', exercise: 'shelf', note: 'Twice.', seats: [] }]);
  const data = publicContent(handbook, 'interviewer') as unknown as {
    roles: { interviewer: { sessions: { session: string }[] } }[];
  };
  const held = data.roles[0]!.interviewer.sessions;
  expect(held.map((own) => own.session)).toEqual(['task', 'pairing', 'design', 'chat']);
  expect(held[1]).toEqual({ session: 'pairing', exercise: 'shelf', core: ['undo'], seats: [], note: 'Twice.' });
  expect(publicSchema('interviewer').safeParse({ ...data, contentDigest: 'x' }).success).toBe(true);
  expect(JSON.stringify(publicContent(handbook, 'candidate'))).not.toContain('shelf');
  expect(roleInterviewerSchema.safeParse({ staffing: [] }).success).toBe(false);
});
