import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';
import type { Fields } from '../../helpers/small-entry.ts';

describe('accommodations-linked', () => {
  it('accepts a mention with a link to the contact', () => {
    expect(
      find('accommodations-linked', (files) => {
        files.entries['candidate/stages/loop']!.body =
          'Tell us if you need accommodations: [write to us](mailto:access@jobs.example).';
      }),
    ).toEqual([]);
  });

  it('reports a mention without a link', () => {
    expect(
      find('accommodations-linked', (files) => {
        files.entries['candidate/stages/loop']!.body = 'We look forward to it.\n\nTell us if you need accommodations.';
      }),
    ).toEqual([
      {
        rule: 'accommodations-linked',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 14, column: 16 },
        message: 'The text speaks of "need accommodations" and does not say where to ask.',
        fix: 'Link to /guides/accommodations/, or to mailto:access@jobs.example.',
      },
    ]);
  });

  it('reports a company that names no guide on them', () => {
    expect(
      find('accommodations-linked', (files) => {
        delete files.entries['candidate/guides/accommodations'];
        delete (files.company.defaults as Fields).accommodationsGuide;
      }),
    ).toEqual([
      {
        rule: 'accommodations-linked',
        severity: 'warning',
        file: 'company.yaml',
        place: { path: ['contacts', 'accommodations'], on: 'key' },
        message: 'company.yaml names no guide on accommodations, so no page can link to one.',
        fix: 'Write a guide for candidates (what can be arranged, and whom to ask), and name it under defaults: accommodationsGuide: its id.',
      },
    ]);
  });
});
