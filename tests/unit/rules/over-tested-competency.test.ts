import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('over-tested-competency', () => {
  it('accepts a competency that is primary twice', () => {
    expect(
      find('over-tested-competency', (files) => {
        at(files, 'candidate/interview-types/pairing', 'assesses').primary = ['system-design'];
      }),
    ).toEqual([]);
  });

  it('reports a competency that is primary three times', () => {
    expect(
      find('over-tested-competency', (files) => {
        at(files, 'candidate/interview-types/pairing', 'assesses').primary = ['system-design'];
        at(files, 'candidate/interview-types/take-home', 'assesses').primary = ['system-design', 'ownership'];
      }),
    ).toEqual([
      {
        rule: 'over-tested-competency',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process'], on: 'key' },
        message: 'system-design is a primary competency of 3 sessions of "Engineer": task, pairing, and design.',
        fix: 'Keep it primary where the evidence is strongest, at most 2 times, and make it secondary, or nothing, in the other interview types or variants.',
      },
    ]);
  });

  it('takes another limit from checks.yaml', () => {
    expect(
      find('over-tested-competency', (files) => {
        files.checks = { thresholds: { 'over-tested-competency': { sessions: 4 } } };
        at(files, 'candidate/interview-types/pairing', 'assesses').primary = ['system-design'];
        at(files, 'candidate/interview-types/take-home', 'assesses').primary = ['system-design', 'ownership'];
      }),
    ).toEqual([]);
  });
});
