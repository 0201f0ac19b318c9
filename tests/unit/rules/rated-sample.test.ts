import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

const RULE = 'rated-sample';
const FILE = 'interviewer/interview-types/design-talk';

const withSample = (competency: string) => (files: HandbookFiles) => {
  fieldsOf(files, FILE)['samples'] = [
    {
      id: 'two-boxes',
      competency,
      rating: 3,
      happened: 'They begin with the upshot.',
      reason: 'The upshot comes first.',
      higher: 'Letting the listener say it back.',
    },
  ];
};

describe(RULE, () => {
  it('accepts a sample of what the interview assesses, rated by an anchor', () => {
    expect(find(RULE, withSample('communication'))).toEqual([]);
  });

  it('reports a sample of a competency that the interview does not assess', () => {
    expect(find(RULE, withSample('ownership'))).toEqual([
      {
        rule: RULE,
        severity: 'warning',
        file: `${FILE}.mdx`,
        place: { path: ['samples', 0, 'competency'] },
        message: 'The sample "two-boxes" rates Ownership, which "Design talk" does not assess.',
        fix: 'Rate one of these, or move the sample to a kit that assesses it: System design, Communication.',
      },
    ]);
  });

  it('reports a rating that has no anchor', () => {
    expect(
      find(RULE, (files) => {
        withSample('communication')(files);
        delete at(files, 'interviewer/competencies/communication', 'anchors')['3'];
      }),
    ).toEqual([
      {
        rule: RULE,
        severity: 'warning',
        file: `${FILE}.mdx`,
        place: { path: ['samples', 0, 'rating'] },
        message: 'The sample "two-boxes" is rated 3 in Communication, and that rating has no anchor.',
        fix: 'Write the anchors of Communication for 3, or choose a rating that has some.',
      },
    ]);
  });

  it('leaves a competency that is not there to another check', () => {
    expect(find(RULE, withSample('comunication'))).toEqual([]);
  });
});
