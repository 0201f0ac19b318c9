import { describe, expect, it } from 'vitest';
import { at, find } from '../../helpers/check.ts';

describe('readability', () => {
  it('accepts sentences of usual length, and long fields of several lines', () => {
    expect(
      find('readability', (files) => {
        at(files, 'interviewer/interview-types/pairing', 'exercises', 0).setUp =
          `${'word '.repeat(30)}\n${'word '.repeat(30)}`;
      }),
    ).toEqual([]);
  });

  it('reports a sentence that is too long at its place', () => {
    expect(
      find('readability', (files) => {
        files.entries['candidate/stages/loop']!.body =
          `It is short. This ${'very '.repeat(45)}long sentence ends here. And so on.`;
      }),
    ).toEqual([
      {
        rule: 'readability',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 12, column: 14 },
        message:
          'This sentence has 50 words; the limit is 40: "This very very very very very very very very very very very very very very very…".',
        fix: 'Make two or three of it, each with one thought.',
      },
    ]);
  });
});
