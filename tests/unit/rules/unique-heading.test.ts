import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

const says = (heading: string, id: string) => ({
  rule: 'unique-heading',
  severity: 'error',
  message: `The heading "${heading}" has the id "${id}", and so has another part of its page: a link to #${id} would lead to one of the two.`,
  fix: 'Give the heading other words, or move its text to the field that the part is made of.',
});

describe('unique-heading', () => {
  it('accepts headings that no part of their page is called', () => {
    expect(
      find('unique-heading', (files) => {
        files.entries['candidate/interview-types/pairing']!.body = '## How the hour goes\n\nText.\n\n## Rating';
        files.entries['candidate/guides/accommodations']!.body = '## What helps\n\n## Agenda';
      }),
    ).toEqual([]);
  });

  it('reports a heading with the id of a part of the candidates’ page', () => {
    expect(
      find('unique-heading', (files) => {
        files.entries['candidate/interview-types/pairing']!.body = 'Text.\n\n## Agenda\n\n## Assessed';
      }),
    ).toEqual([
      { ...says('Agenda', 'agenda'), file: 'candidate/interview-types/pairing.mdx', place: { line: 14, column: 1 } },
      {
        ...says('Assessed', 'assessed'),
        file: 'candidate/interview-types/pairing.mdx',
        place: { line: 16, column: 1 },
      },
    ]);
  });

  it('reports a heading with the id of a part of the kit, or of an item in it', () => {
    expect(
      find('unique-heading', (files) => {
        files.entries['interviewer/interview-types/pairing']!.body = '## Look for\n\n## Variant: frontend';
      }),
    ).toEqual([
      {
        ...says('Look for', 'look-for'),
        file: 'interviewer/interview-types/pairing.mdx',
        place: { line: 12, column: 1 },
      },
      {
        ...says('Variant: frontend', 'variant-frontend'),
        file: 'interviewer/interview-types/pairing.mdx',
        place: { line: 14, column: 1 },
      },
    ]);
  });
});
