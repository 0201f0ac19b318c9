import { describe, expect, it } from 'vitest';
import { assessesSchema } from '../../src/handbook/entities/interview-types/assesses-schema.ts';
import { meaningOf, meaningsIn } from '../../src/handbook/meanings.ts';
import { fieldsOf, find, runOf } from '../helpers/check.ts';

const PAIRING = 'candidate/interview-types/pairing';
const means = (...of: [competency: string, text: string][]) => of.map(([competency, text]) => ({ competency, text }));

describe('What a competency means in an interview', () => {
  it('is said under its title, in the order in which it was written', () => {
    const { handbook } = runOf((files) => {
      Object.assign(fieldsOf(files, PAIRING)['assesses'] as object, {
        means: means(['ownership', 'You come back to it.'], ['communication', 'Your partner can follow.']),
      });
    });
    const { assesses } = handbook.interviewTypes.find(({ id }) => id === 'pairing')!.candidate;
    expect(meaningsIn(handbook, assesses!).map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'Ownership: You come back to it.',
      'Communication: Your partner can follow.',
    ]);
    expect(meaningOf(assesses!, 'communication')).toBe('Your partner can follow.');
    expect(meaningOf(assesses!, 'system-design')).toBeUndefined();
    expect(meaningsIn(handbook, {})).toEqual([]);
  });

  it('is of a competency that the interview assesses, and the check names those', () => {
    const issues = find('known-reference', (files) => {
      Object.assign(fieldsOf(files, PAIRING)['assesses'] as object, { means: means(['system-design', 'A plan.']) });
    });
    expect(issues.map(({ message, fix }) => [message, fix])).toEqual([
      [
        '"system-design" is not a rated competency here. Known: communication, ownership.',
        'Name one of those, or add a rated competency with the id system-design.',
      ],
    ]);
  });

  it('is said once', () => {
    const read = assessesSchema.safeParse({
      primary: ['craft'],
      means: means(['craft', 'It holds.'], ['craft', 'It lasts.']),
    });
    expect(read.error?.issues.map(({ message }) => message)).toEqual([
      'expected each competency once; join what is said of the same one',
    ]);
  });
});
