import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('hear-back-time', () => {
  it('accepts a stage with days and sender', () => {
    expect(find('hear-back-time')).toEqual([]);
  });

  it('reports a stage without them', () => {
    expect(
      find('hear-back-time', (files) => {
        delete fieldsOf(files, 'candidate/stages/debrief').hearBack;
      }),
    ).toEqual([
      {
        rule: 'hear-back-time',
        severity: 'warning',
        file: 'candidate/stages/debrief.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Debrief" does not say when candidates hear back, and from whom.',
        fix: 'Add hearBack: { days, from }, in working days.',
      },
    ]);
  });

  it('reports a stage that takes too long', () => {
    expect(
      find('hear-back-time', (files) => {
        at(files, 'candidate/stages/debrief', 'hearBack').days = 20;
      }),
    ).toEqual([
      {
        rule: 'hear-back-time',
        severity: 'warning',
        file: 'candidate/stages/debrief.mdx',
        place: { path: ['hearBack', 'days'] },
        message: 'After "Debrief" candidates hear back within 20 working days; the limit is 10.',
        fix: 'Promise fewer days and keep to them; where there is no answer yet, at least say where things stand.',
      },
    ]);
  });
});
