import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { exampleOf, type Example } from '../../../src/handbook/rules/types.ts';
import { checkContent } from '../../../src/load/check-content.ts';
import { TODAY } from '../../helpers/check.ts';
import { contentRoot } from '../../helpers/content-root.ts';
import { applyExample } from '../../helpers/examples.ts';

/** What a rule finds in the small handbook with an example written into its files. */
function found(id: string, example: readonly Example[]) {
  const root = contentRoot((files) => {
    applyExample(files, example);
  });
  return checkContent(root, TODAY).issues.filter(({ rule }) => rule === id);
}

describe('The examples on the page of a check', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s reports the bad one and not the good one', (id, rule) => {
    const issues = found(id, exampleOf(rule, 'bad'));
    expect(issues, 'the bad example').not.toEqual([]);
    for (const { message, fix } of issues) expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
    expect(found(id, exampleOf(rule, 'good')), 'the good example').toEqual([]);
  });
});
