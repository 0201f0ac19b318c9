import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../../../src/handbook/check.ts';
import { at, fieldsOf, find, runOf } from '../../helpers/check.ts';

describe('orphan', () => {
  it('accepts an interview type that only a stage names', () => {
    expect(
      find('orphan', (files) => {
        fieldsOf(files, 'candidate/stages/loop').interviewTypes = ['pairing', 'coffee-chat'];
        delete at(files, 'candidate/roles/engineer', 'process', 3).sessions;
      }),
    ).toEqual([]);
  });

  it('says nothing where a role is broken, which may be the one', () => {
    expect(
      find('orphan', (files) => {
        delete at(files, 'candidate/roles/engineer', 'process', 3).sessions;
        files.broken.push({ kind: 'roles', id: 'manager' });
      }),
    ).toEqual([]);
  });

  it('is set aside where an entry says that it is kept on purpose', () => {
    const reason = 'It is held once a year, at the fair.';
    const run = runOf((files) => {
      delete at(files, 'candidate/roles/engineer', 'process', 3).sessions;
      fieldsOf(files, 'candidate/interview-types/coffee-chat').ignore = [{ rule: 'orphan', reason }];
    });
    const { issues, ignored } = checkHandbook(run);
    expect(issues.filter(({ rule }) => rule === 'orphan' || rule === 'known-check')).toEqual([]);
    expect(ignored).toMatchObject([{ rule: 'orphan', reason }]);
  });

  it('reports an interview type that nothing uses', () => {
    expect(
      find('orphan', (files) => {
        delete at(files, 'candidate/roles/engineer', 'process', 3).sessions;
      }),
    ).toEqual([
      {
        rule: 'orphan',
        severity: 'warning',
        file: 'candidate/interview-types/coffee-chat.mdx',
        place: { path: ['title'] },
        message: 'Nothing uses the interview type "Coffee chat": no role has a session of it, and no stage names it.',
        fix: 'Add a session of it to a role, or name it under interviewTypes of a stage, or set status: draft until it is used.',
      },
    ]);
  });

  it('reports a stage that no role has', () => {
    expect(
      find('orphan', (files) => {
        (fieldsOf(files, 'candidate/roles/engineer').process as unknown[]).splice(2, 1);
      }),
    ).toEqual([
      {
        rule: 'orphan',
        severity: 'warning',
        file: 'candidate/stages/debrief.mdx',
        place: { path: ['title'] },
        message: 'Nothing uses the stage "Debrief": no role has it in its process.',
        fix: 'Add it to the process of a role, or set status: draft until it is used.',
      },
    ]);
  });

  it('reports a competency that nothing names', () => {
    expect(
      find('orphan', (files) => {
        files.entries['candidate/competencies/humour'] = {
          fields: { ...fieldsOf(files, 'candidate/competencies/ownership'), title: 'Humour' },
          body: '',
        };
      }),
    ).toEqual([
      {
        rule: 'orphan',
        severity: 'warning',
        file: 'candidate/competencies/humour.mdx',
        place: { path: ['title'] },
        message:
          'Nothing uses the competency "Humour": no interview type assesses it, and no role, value, family or archetype names it.',
        fix: 'Add it to what an interview type assesses, or set status: draft until it is used.',
      },
    ]);
  });
});
