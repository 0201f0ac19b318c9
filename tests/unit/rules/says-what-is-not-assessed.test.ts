import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('says-what-is-not-assessed', () => {
  it('accepts an interview that says it', () => {
    expect(find('says-what-is-not-assessed')).toEqual([]);
  });

  it('reports an interview that does not', () => {
    expect(
      find('says-what-is-not-assessed', (files) => {
        delete fieldsOf(files, 'candidate/interview-types/design-talk').notAssessed;
      }),
    ).toEqual([
      {
        rule: 'says-what-is-not-assessed',
        severity: 'warning',
        file: 'candidate/interview-types/design-talk.mdx',
        place: { path: ['title'], on: 'key' },
        message: '"Design talk" does not say what is not assessed.',
        fix: 'Add notAssessed: what candidates worry about and nobody rates, such as typing speed or a finished task.',
      },
    ]);
  });
});
