import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('competencies-fit-the-time', () => {
  it('accepts two competencies', () => {
    expect(find('competencies-fit-the-time')).toEqual([]);
  });

  it('reports more primary competencies than a session has room for', () => {
    expect(
      find('competencies-fit-the-time', (files) => {
        for (const id of ['a', 'b']) {
          files.entries[`candidate/competencies/${id}`] = {
            fields: { ...fieldsOf(files, 'candidate/competencies/ownership'), title: id },
            body: '',
          };
        }
        at(files, 'candidate/interview-types/design-talk', 'assesses').primary = [
          'system-design',
          'a',
          'b',
          'ownership',
        ];
      }),
    ).toEqual([
      {
        rule: 'competencies-fit-the-time',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['assesses'], on: 'key' },
        message:
          '"Design talk" assesses 5 competencies, 4 of them as primary; a session has room for 5, 3 of them as primary.',
        fix: 'Keep those for which this interview gives the best evidence, and leave the others to another session.',
      },
    ]);
  });
});
