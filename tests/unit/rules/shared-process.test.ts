import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../../../src/handbook/check.ts';
import { entryById } from '../../../src/handbook/entries.ts';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { fileOfSession } from '../../../src/handbook/shared-process.ts';
import { at, fieldsOf, find, runOf } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

/** A second role with the process of the first, but for its loop. */
function withSenior(files: HandbookFiles, fields: object = {}, interviewer: object = {}) {
  const engineer = files.entries['candidate/roles/engineer']!;
  files.entries['candidate/roles/senior'] = {
    ...engineer,
    fields: {
      ...engineer.fields,
      title: 'Senior engineer',
      level: 'senior',
      like: 'engineer',
      process: [
        {
          stage: 'loop',
          sessions: [
            { id: 'task', interview: 'take-home', discussedIn: 'design' },
            { id: 'design', interview: 'design-talk', minutes: 60, interviewers: 2, seats: ['Engineer', 'Architect'] },
          ],
        },
      ],
      ...fields,
    },
  };
  files.entries['interviewer/roles/senior'] = {
    ...files.entries['interviewer/roles/engineer']!,
    fields: { sessions: [], ...interviewer },
  };
}
const senior = (change: (files: HandbookFiles) => void) => {
  const { handbook } = runOf(change);
  return { handbook, role: entryById(handbook.roles, 'senior')! };
};

describe('A role that has the process of another', () => {
  it('has its stages in their order, with its own in their places', () => {
    const { role } = senior(withSenior);
    expect(role.process.map(({ stage, sessions }) => [stage.id, sessions.map(({ id }) => id)])).toEqual([
      ['application', []],
      ['loop', ['task', 'design']],
      ['debrief', []],
      ['chat', ['chat']],
    ]);
    expect(role.totals.interviewMinutes).toBe(90);
  });

  it('holds the sessions that it takes over as the other does, unless it says so itself', () => {
    const chair = (who: string) => ({ session: 'chat', seats: [{ id: 'host', does: 'leads', who }] });
    const hostIn = (own: object[]) => {
      const { role } = senior((files) => {
        (at(files, 'interviewer/roles/engineer').sessions as object[]).push(chair('Somebody of the team'));
        withSenior(files, {}, { sessions: own });
      });
      return sessionsOf(role).at(-1)!.conduct.seats[0]?.who;
    };
    expect(hostIn([])).toBe('Somebody of the team');
    expect(hostIn([chair('Somebody senior')])).toBe('Somebody senior');
  });

  it('may name sessions that it takes over', () => {
    const named = { decision: undefined, sessions: [{ session: 'chat', seats: [{ id: 'host', does: 'leads' }] }] };
    expect(
      find('known-reference', (files) => {
        withSenior(files, {}, named);
      }),
    ).toEqual([]);
  });

  it('is edited where a session is written', () => {
    const { handbook, role } = senior(withSenior);
    const fileOf = (id: string) =>
      fileOfSession(
        handbook,
        role,
        sessionsOf(role).find((own) => own.id === id)!,
        'candidate',
      );
    expect(fileOf('design')).toBe('candidate/roles/senior.mdx');
    expect(fileOf('chat')).toBe('candidate/roles/engineer.mdx');
  });

  it('is told what is wrong where it is written, and once', () => {
    const chat = { path: ['process', 3, 'sessions', 0, 'minutes'] };
    const found = find('range-resolved-in-role', (files) => {
      at(files, 'candidate/roles/engineer', 'process', 3, 'sessions', 0).minutes = 400;
      withSenior(files);
    });
    expect(found.map(({ file, place }) => ({ file, place }))).toEqual([
      { file: 'candidate/roles/engineer.mdx', place: chat },
    ]);
    const own = find('range-resolved-in-role', (files) => {
      withSenior(files);
      at(files, 'candidate/roles/senior', 'process', 0, 'sessions', 1).minutes = 400;
    });
    expect(own.map(({ file, place }) => ({ file, place }))).toEqual([
      { file: 'candidate/roles/senior.mdx', place: { path: ['process', 0, 'sessions', 1, 'minutes'] } },
    ]);
  });

  it('fails no check that it would not fail with the stages written out', () => {
    const run = runOf(withSenior);
    const errors = checkHandbook(run).issues.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});

describe('shared-process', () => {
  it('accepts a role that states its process, and one that has it', () => {
    expect(find('shared-process', withSenior)).toEqual([]);
  });

  it('reports a stage that takes the place of none', () => {
    const [issue] = find('shared-process', (files) => {
      fieldsOf(files, 'candidate/roles/engineer').process = [{ stage: 'application' }, { stage: 'debrief' }];
      withSenior(files);
    });
    expect(issue).toMatchObject({
      severity: 'error',
      file: 'candidate/roles/senior.mdx',
      place: { path: ['process', 0, 'stage'] },
      message:
        '"Senior engineer" replaces the stage "loop", which is not in the process of "Engineer". That has: application, debrief.',
    });
  });

  it('reports a role whose process is another’s already, also in a circle', () => {
    const chain = find('shared-process', (files) => {
      withSenior(files);
      fieldsOf(files, 'candidate/roles/engineer').like = 'senior';
    });
    expect(chain.map(({ file, place, message }) => ({ file, place, message }))).toEqual([
      {
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['like'] },
        message: '"Engineer" is like "Senior engineer", which has no process of its own: it is like "engineer".',
      },
      {
        file: 'candidate/roles/senior.mdx',
        place: { path: ['like'] },
        message: '"Senior engineer" is like "Engineer", which has no process of its own: it is like "senior".',
      },
    ]);
    expect(
      find('shared-process', (files) => {
        fieldsOf(files, 'candidate/roles/engineer').like = 'engineer';
      }),
    ).toHaveLength(1);
  });
});
