import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('value-unassessed', () => {
  it('accepts a value whose competency a role assesses', () => {
    expect(find('value-unassessed')).toEqual([]);
  });

  it('reports a value without a competency, and one whose competency nobody assesses', () => {
    expect(
      find('value-unassessed', (files) => {
        files.company.values = [
          { id: 'care', title: 'Care', text: 'We take care.' },
          { id: 'courage', title: 'Courage', text: 'We dare.', competency: 'courage' },
        ];
        files.entries['candidate/competencies/courage'] = {
          fields: { ...fieldsOf(files, 'candidate/competencies/ownership'), title: 'Courage' },
          body: '',
        };
      }),
    ).toEqual([
      {
        rule: 'value-unassessed',
        severity: 'warning',
        file: 'company.yaml',
        place: { path: ['values', 0] },
        message: 'No competency rates the value "Care".',
        fix: 'Name the competency that rates it: competency: <id>.',
      },
      {
        rule: 'value-unassessed',
        severity: 'warning',
        file: 'company.yaml',
        place: { path: ['values', 1] },
        message: 'The value "Courage" is rated by courage, and no session of any role assesses that.',
        fix: 'Assess courage in an interview type that roles use, or take the value off the list of what you hire for.',
      },
    ]);
  });
});
