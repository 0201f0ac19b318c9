import { describe, expect, it } from 'vitest';
import { checkHandbook } from '../../src/handbook/check.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const STAGE = 'candidate/stages/debrief';
const REASON = 'The debrief is ours alone, nobody waits for it.';

/** The rules that found something, in order. */
const rulesOf = (issues: readonly { rule: string }[]) => issues.map((issue) => issue.rule);

describe('checkHandbook', () => {
  it('finds nothing in the small handbook that all tests of rules begin with', () => {
    expect(checkHandbook(runOf())).toEqual({ issues: [], ignored: [] });
  });

  it('leaves out what checks.yaml switches off', () => {
    const run = runOf((files) => {
      delete fieldsOf(files, STAGE).hearBack;
      delete fieldsOf(files, STAGE).owner;
      files.checks = { off: ['hear-back-time'] };
    });
    expect(rulesOf(checkHandbook(run).issues)).toEqual(['has-owner']);
  });

  it('runs a check of facts even if checks.yaml switches it off, and reports the setting', () => {
    const run = runOf((files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk').duration = 90;
      files.checks = { off: ['agenda-adds-up'] };
    });
    expect(rulesOf(checkHandbook(run).issues)).toContain('agenda-adds-up');
    expect(rulesOf(checkHandbook(run).issues)).toContain('known-check');
  });

  it('sets aside what an entry ignores, with the reason, whichever of its sides says so', () => {
    for (const side of ['candidate', 'interviewer']) {
      const run = runOf((files) => {
        delete fieldsOf(files, STAGE).hearBack;
        fieldsOf(files, `${side}/stages/debrief`).ignore = [{ rule: 'hear-back-time', reason: REASON }];
      });
      expect(checkHandbook(run)).toEqual({
        issues: [],
        ignored: [
          {
            rule: 'hear-back-time',
            severity: 'warning',
            file: 'candidate/stages/debrief.mdx',
            place: { path: ['title'], on: 'key' },
            message: '"Debrief" does not say when candidates hear back, and from whom.',
            fix: 'Add hearBack: { days, from }, in working days.',
            reason: REASON,
          },
        ],
      });
    }
  });

  it('does not set aside the same finding in another entry', () => {
    const run = runOf((files) => {
      delete fieldsOf(files, STAGE).hearBack;
      delete fieldsOf(files, 'candidate/stages/loop').hearBack;
      fieldsOf(files, STAGE).ignore = [{ rule: 'hear-back-time', reason: REASON }];
    });
    expect(checkHandbook(run).issues.map((issue) => issue.file)).toEqual(['candidate/stages/loop.mdx']);
  });

  it('does not set aside a finding of facts', () => {
    const run = runOf((files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk').duration = 90;
      fieldsOf(files, 'candidate/interview-types/design-talk').ignore = [{ rule: 'agenda-adds-up', reason: REASON }];
    });
    expect(rulesOf(checkHandbook(run).issues)).toContain('agenda-adds-up');
  });

  it('reports an exception that sets nothing aside', () => {
    const run = runOf((files) => {
      fieldsOf(files, STAGE).ignore = [{ rule: 'hear-back-time', reason: REASON }];
    });
    expect(checkHandbook(run).issues).toEqual([
      {
        rule: 'ignore-in-use',
        severity: 'warning',
        file: 'candidate/stages/debrief.mdx',
        place: { path: ['ignore', 0] },
        message: 'This entry ignores "hear-back-time", and there is nothing of it to ignore here.',
        fix: 'Remove the exception: the next finding of this check should be seen.',
      },
    ]);
  });

  it('says nothing of an exception to a check that is off', () => {
    const run = runOf((files) => {
      files.checks = { off: ['hear-back-time'] };
      fieldsOf(files, STAGE).ignore = [{ rule: 'hear-back-time', reason: REASON }];
    });
    expect(checkHandbook(run).issues).toEqual([]);
  });
});
