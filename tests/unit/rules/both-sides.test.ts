import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

describe('both-sides', () => {
  it('accepts an informal interview without an interviewer side', () => {
    expect(find('both-sides')).toEqual([]);
  });

  it('says nothing of missing sides where the interviewer side was not loaded', () => {
    expect(
      find('both-sides', (files) => {
        for (const path of Object.keys(files.entries)) if (path.startsWith('interviewer/')) delete files.entries[path];
      }),
    ).toEqual([]);
  });

  it('reports an interviewer file whose entry does not exist', () => {
    expect(
      find('both-sides', (files) => {
        files.entries['interviewer/stages/screen'] = { fields: {}, body: '' };
      }),
    ).toEqual([
      {
        rule: 'both-sides',
        severity: 'error',
        file: 'interviewer/stages/screen.mdx',
        place: { line: 1, column: 1 },
        message:
          'This is the interviewer side of the stage "screen", and there is no candidate side: candidate/stages/screen.mdx does not exist.',
        fix: 'Write candidate/stages/screen.mdx, or rename this file to the id of the stage it belongs to, or delete it.',
      },
    ]);
  });

  it('warns of an entry without its interviewer side', () => {
    expect(
      find('both-sides', (files) => {
        delete files.entries['interviewer/stages/debrief'];
      }),
    ).toEqual([
      {
        rule: 'both-sides',
        severity: 'warning',
        file: 'candidate/stages/debrief.mdx',
        place: { line: 1, column: 1 },
        message: 'The stage "debrief" has no interviewer side: interviewer/stages/debrief.mdx does not exist.',
        fix: 'Write interviewer/stages/debrief.mdx, so that interviewers know how to run and rate it.',
      },
    ]);
  });
});
