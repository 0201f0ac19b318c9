import { describe, expect, it } from 'vitest';
import { interviewTypeSchema } from '../../src/handbook/entities/interview-types/schema.ts';
import { groupsOf } from '../../src/handbook/groups.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

describe('The field of work of an interview', () => {
  it('may be outside of engineering, and its interviews stand under a heading of their own', () => {
    const { handbook } = runOf((files) => {
      fieldsOf(files, 'candidate/interview-types/design-talk')['track'] = ['sales'];
    });
    const groups = groupsOf(handbook, 'interview-types', 'candidate');
    expect(groups.map(({ id }) => id)).toEqual(['engineering', 'sales']);
    expect(groups.at(-1)!.entries.map(({ id }) => id)).toEqual(['design-talk']);
  });

  it('is answered with all of them where it is another', () => {
    const { error } = interviewTypeSchema.safeParse({
      title: 'Pitch',
      summary: 'You present a product.',
      format: 'presentation',
      mode: ['video'],
      track: ['selling'],
    });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'track.0',
        'expected one of: general, engineering, infrastructure, data, ai, security, product, design, support, sales, marketing, operations, leadership',
      ],
    ]);
  });
});
