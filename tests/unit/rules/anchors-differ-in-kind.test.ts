import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('anchors-differ-in-kind', () => {
  it('accepts behaviours that differ in what is done', () => {
    expect(find('anchors-differ-in-kind')).toEqual([]);
  });

  it('reports two ratings that differ in an adverb', () => {
    expect(
      find('anchors-differ-in-kind', (files) => {
        at(files, 'interviewer/competencies/ownership', 'anchors')[2] = [
          'Sometimes tests the parts that others rely upon.',
          'Waits to be reminded.',
        ] as never;
        at(files, 'interviewer/competencies/ownership', 'anchors')[3] = [
          'Almost always tests thoroughly the parts that others rely upon.',
          'Tells whom a delay concerns.',
        ] as never;
      }),
    ).toEqual([
      {
        rule: 'anchors-differ-in-kind',
        severity: 'warning',
        file: 'interviewer/competencies/ownership.mdx',
        place: { path: ['anchors', '3', 0] },
        message:
          'Words of degree apart, ratings 2 and 3 of "Ownership" have 100% of their words in common: "Sometimes tests the parts that others rely upon." and "Almost always tests thoroughly the parts that others rely upon.".',
        fix: 'Write what else somebody does at the higher rating, and not how often or how well.',
      },
    ]);
  });
});
