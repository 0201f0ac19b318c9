import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('decision-before-chat', () => {
  it('accepts a chat after the decision', () => {
    expect(find('decision-before-chat')).toEqual([]);
  });

  it('reports a chat before the decision', () => {
    expect(
      find('decision-before-chat', (files) => {
        const process = fieldsOf(files, 'candidate/roles/engineer').process as unknown[];
        process.splice(2, 0, process.pop());
      }),
    ).toEqual([
      {
        rule: 'decision-before-chat',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 2, 'stage'] },
        message: '"Coffee chat" is informal, and in "Engineer" it comes before the decision ("Debrief").',
        fix: 'Put the debrief before it, so that nothing said over coffee can reach the decision.',
      },
    ]);
  });

  it('reports a chat in a process without a decision', () => {
    expect(
      find('decision-before-chat', (files) => {
        (fieldsOf(files, 'candidate/roles/engineer').process as unknown[]).splice(2, 1);
      }),
    ).toEqual([
      {
        rule: 'decision-before-chat',
        severity: 'warning',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 2, 'stage'] },
        message: '"Coffee chat" is informal, and in "Engineer" no stage of kind decision comes before it.',
        fix: 'Put the debrief before it, so that nothing said over coffee can reach the decision.',
      },
    ]);
  });
});
