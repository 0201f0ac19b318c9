import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { applyExample } from '../../helpers/examples.ts';
import { find } from '../../helpers/check.ts';

/** Rules whose findings come from reading files and applying settings. */
const FOUND_ELSEWHERE = ['schema', 'body', 'ignore-in-use'];

describe('The examples on the page of a check', () => {
  const rules = RULES.filter(({ id }) => !FOUND_ELSEWHERE.includes(id));
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s reports the bad one and not the good one', (id, rule) => {
    const { bad, good } = rule;
    // Converted one by one.
    if (typeof bad === 'string' || typeof good === 'string') return;
    const found = find(id, (files) => {
      applyExample(files, bad);
    });
    expect(found, 'the bad example').not.toEqual([]);
    for (const { message, fix } of found) expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
    expect(
      find(id, (files) => {
        applyExample(files, good);
      }),
      'the good example',
    ).toEqual([]);
  });
});
