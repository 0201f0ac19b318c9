import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../../src/report/json.ts';
import { aReport, fileOf } from '../../helpers/report.ts';

describe('jsonReport', () => {
  it('has issues with the fields of the contract, and counts', () => {
    expect(JSON.parse(jsonReport(aReport(), fileOf))).toEqual({
      issues: [
        {
          rule: 'schema',
          severity: 'error',
          file: 'src/content/candidate/stages/loop.mdx',
          line: 2,
          column: 8,
          message: 'The title is 100 % wrong: "a, b".',
          fix: 'Write it.\nThen read it.',
        },
        {
          rule: 'has-owner',
          severity: 'warning',
          file: 'src/content/candidate/stages/loop.mdx',
          line: 3,
          column: 6,
          message: 'No owner.',
          fix: 'Add owner.',
        },
      ],
      counts: { errors: 1, warnings: 1, entries: 12 },
      totals: [
        { rule: 'schema', severity: 'error', count: 1 },
        { rule: 'has-owner', severity: 'warning', count: 1 },
      ],
    });
  });
});
