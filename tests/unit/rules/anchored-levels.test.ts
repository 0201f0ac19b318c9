import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('anchored-levels', () => {
  it('accepts two behaviours for each rating', () => {
    expect(find('anchored-levels')).toEqual([]);
  });

  it('reports ratings with too few behaviours', () => {
    expect(
      find('anchored-levels', (files) => {
        at(files, 'interviewer/competencies/ownership', 'anchors')[2] = ['Finishes the part that was named.'] as never;
        delete at(files, 'interviewer/competencies/ownership', 'anchors')[3];
      }),
    ).toEqual([
      {
        rule: 'anchored-levels',
        severity: 'warning',
        file: 'interviewer/competencies/ownership.mdx',
        place: { path: ['anchors'], on: 'key' },
        message:
          'The anchors of "Ownership" have 1 behaviour for rating 2 and none for rating 3. Each rating needs 2 behaviours or more.',
        fix: 'Write what was seen or heard at these ratings: things a second person in the room would have noted too.',
      },
    ]);
  });
});
