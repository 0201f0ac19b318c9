import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('loop-order', () => {
  it('accepts an application, a loop, a decision and an offer', () => {
    expect(find('loop-order')).toEqual([]);
  });

  it('reports a stage that stands twice', () => {
    expect(
      find('loop-order', (files) => {
        (fieldsOf(files, 'candidate/roles/engineer').process as unknown[]).push({ stage: 'debrief' });
      }),
    ).toEqual([
      {
        rule: 'loop-order',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 4, 'stage'] },
        message: 'The stage "Debrief" stands twice in the process, as number 3 and number 5.',
        fix: 'Put all sessions of the stage in one place.',
      },
    ]);
  });

  it('reports an application that does not come first', () => {
    expect(
      find('loop-order', (files) => {
        (fieldsOf(files, 'candidate/roles/engineer').process as unknown[]).reverse();
      }),
    ).toEqual([
      {
        rule: 'loop-order',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 2, 'stage'] },
        message: '"Loop" comes after the offer ("Chat").',
        fix: 'Move it before the offer: nobody is assessed once the offer is out.',
      },
      {
        rule: 'loop-order',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 3, 'stage'] },
        message: '"Application" is where an application arrives, and it stands as number 4 in the process.',
        fix: 'Move it to the beginning.',
      },
    ]);
  });

  it('reports an assessment after the offer', () => {
    expect(
      find('loop-order', (files) => {
        const process = fieldsOf(files, 'candidate/roles/engineer').process as unknown[];
        process.splice(1, 0, process.pop());
      }),
    ).toEqual([
      {
        rule: 'loop-order',
        severity: 'error',
        file: 'candidate/roles/engineer.mdx',
        place: { path: ['process', 2, 'stage'] },
        message: '"Loop" comes after the offer ("Chat").',
        fix: 'Move it before the offer: nobody is assessed once the offer is out.',
      },
    ]);
  });
});
