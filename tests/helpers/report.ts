import type { CheckReport } from '../../src/load/check-content.ts';

/** A report with an error, a warning and a finding set aside. */
export function aReport(): CheckReport {
  const file = 'candidate/stages/loop.mdx';
  return {
    entries: 12,
    silent: [],
    settings: { off: [], thresholds: {}, cardDays: 30 },
    texts: new Map([[file, '---\ntitle: Loop\nwho: The \u001b[31mpanel\n---\n']]),
    issues: [
      {
        rule: 'schema',
        severity: 'error',
        file,
        line: 2,
        column: 8,
        message: 'The title is 100 % wrong: "a, b".',
        fix: 'Write it.\nThen read it.',
      },
      { rule: 'has-owner', severity: 'warning', file, line: 3, column: 6, message: 'No owner.', fix: 'Add owner.' },
    ],
    ignored: [
      {
        rule: 'readability',
        severity: 'warning',
        file,
        line: 4,
        column: 1,
        message: 'A long sentence.',
        fix: 'Split it.',
        reason: 'It is a quotation.',
      },
    ],
  };
}

/** A report of one entry with nothing to say. */
export const EMPTY_REPORT: CheckReport = {
  issues: [],
  ignored: [],
  entries: 1,
  silent: [],
  texts: new Map(),
  settings: { off: [], thresholds: {}, cardDays: 30 },
};

/** As if the content stood in `src/content` of the folder in which a command runs. */
export const fileOf = (file: string) => `src/content/${file}`;
