import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

const GUIDE = 'candidate/guides/accommodations';

describe('still-to-write', () => {
  it('leaves drafts alone, and texts that talk about the word', () => {
    expect(
      find('still-to-write', (files) => {
        const guide = files.entries[GUIDE]!;
        files.entries['candidate/guides/later'] = {
          fields: { ...guide.fields, title: 'Later', summary: 'TODO: one sentence.', status: 'draft' },
          body: 'TODO: the text.\n',
        };
        guide.body += '\nA comment such as `TODO: tidy up` tells a reviewer little.\n';
      }),
    ).toEqual([]);
  });

  it('reports a field at its place', () => {
    expect(
      find('still-to-write', (files) => {
        fieldsOf(files, 'candidate/stages/loop').next = 'TODO: what happens after it.';
      }),
    ).toEqual([
      {
        rule: 'still-to-write',
        severity: 'error',
        file: 'candidate/stages/loop.mdx',
        place: { path: ['next'] },
        message: 'This text is still to be written, and readers see it as it is: "TODO: what happens after it."',
        fix: 'Write it, remove what is not needed, or set status: draft until it is written.',
      },
    ]);
  });

  it('reports a line of the text, on both sides, and what stands deep in a list', () => {
    const issues = find('still-to-write', (files) => {
      files.entries[GUIDE]!.body = 'Tell us.\n\n## What helps\n\nTODO: what helps.\n';
      files.entries['interviewer/guides/first-interview']!.body = '- TODO: a step.\n';
      at(files, 'interviewer/interview-types/pairing', 'questions', 0).probes = ['TODO: a follow-up question.'];
    });
    expect(issues.map(({ file, place }) => ({ file, place }))).toEqual([
      { file: `${GUIDE}.mdx`, place: { line: 16, column: 1 } },
      {
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['questions', 0, 'probes', 0] },
      },
      { file: 'interviewer/guides/first-interview.mdx', place: { line: 12, column: 3 } },
    ]);
  });
});
