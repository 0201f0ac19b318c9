import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('same-panel-size', () => {
  it('accepts another number in a role of another family', () => {
    expect(
      find('same-panel-size', (files) => {
        files.company.families = [
          ...(files.company.families as object[]),
          { id: 'data', title: 'Data', emphasis: 'Pipelines.', competencies: [] },
        ];
        files.entries['candidate/roles/senior'] = structuredClone(files.entries['candidate/roles/engineer']!);
        Object.assign(fieldsOf(files, 'candidate/roles/senior'), { title: 'Senior engineer', family: 'data' });
        Object.assign(at(files, 'candidate/roles/senior', 'process', 1, 'sessions', 1), {
          interviewers: 1,
          seats: ['Engineer'],
        });
      }),
    ).toEqual([]);
  });

  it('reports another number in a role of the same family', () => {
    expect(
      find('same-panel-size', (files) => {
        files.entries['candidate/roles/senior'] = structuredClone(files.entries['candidate/roles/engineer']!);
        fieldsOf(files, 'candidate/roles/senior').title = 'Senior engineer';
        Object.assign(at(files, 'candidate/roles/senior', 'process', 1, 'sessions', 1), {
          interviewers: 1,
          seats: ['Engineer'],
        });
      }),
    ).toEqual([
      {
        rule: 'same-panel-size',
        severity: 'warning',
        file: 'candidate/roles/senior.mdx',
        place: { path: ['process', 1, 'sessions', 1, 'interviewers'], on: 'key' },
        message:
          'The session "pairing" of "Senior engineer" has 1 interviewer, and the same interview has 2 in "Engineer" (session "pairing"), a role of the same family.',
        fix: 'Use one number for both, or ignore this check in the role with the reason why they differ.',
      },
    ]);
  });
});
