import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { SHIPPED_EXERCISES } from '../../../src/handbook/shipped-exercises.ts';
import { fingerprint } from '../../../src/handbook/text/fingerprint.ts';
import { at, find } from '../../helpers/check.ts';

const PAIRING = 'interviewer/interview-types/pairing';

/** The statement in the rule's own bad example, which ships. */
const shipped = /statement: >-\n([\s\S]*?)\n {4}setUp/.exec(
  RULES.find(({ id }) => id === 'exercise-is-shipped')!.bad[0]!.fields!,
)![1]!;

const withStatement = (statement: string, status = 'active') =>
  find('exercise-is-shipped', (files) => {
    Object.assign(at(files, PAIRING, 'exercises', 0), { statement, status });
  });

describe('exercise-is-shipped', () => {
  it('finds nothing in exercises of a company’s own', () => {
    expect(find('exercise-is-shipped')).toEqual([]);
  });

  it('reports an active one that ships, however its lines break and its words are written', () => {
    const found = [
      {
        rule: 'exercise-is-shipped',
        severity: 'warning',
        file: 'interviewer/interview-types/pairing.mdx',
        place: { path: ['exercises', 0, 'statement'] },
        message:
          'The exercise "The tool shelf" of "Pairing" is active, and it ships with this product: anybody can read it, with its answers.',
        fix: 'Write one of your own with another setting, other data and another catch, or set status: retired. New words for the same task are found as well by whoever knows it.',
      },
    ];
    expect(withStatement(shipped)).toEqual(found);
    expect(withStatement(`**${shipped.toUpperCase().replace(/\s+/g, ' ')}**`)).toEqual(found);
  });

  it('leaves one that is no longer given, and one of other words', () => {
    expect(withStatement(shipped, 'retired')).toEqual([]);
    expect(withStatement(shipped.replace('pupils', 'farmers'))).toEqual([]);
  });
});

describe('fingerprint', () => {
  it('knows the order of words, and is of one length', () => {
    const texts = ['', 'a', 'a b', 'b a', 'a b c', 'c b a', 'a a', 'a a a'];
    const marks = texts.map(fingerprint);
    expect(new Set(marks).size).toBe(texts.length);
    for (const mark of [...marks, ...SHIPPED_EXERCISES]) expect(mark).toMatch(/^[0-9a-f]{15}$/);
  });
});
