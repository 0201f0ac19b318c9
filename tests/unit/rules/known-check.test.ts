import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { isConfigurable } from '../../../src/handbook/rules/types.ts';
import { fieldsOf, find } from '../../helpers/check.ts';

const ids = RULES.filter(isConfigurable)
  .map(({ id }) => id)
  .sort();
/** The first forty of the checks there are, whichever these are: a new one is no concern of this test. */
const KNOWN = `Known: ${ids.slice(0, 40).join(', ')} and ${String(ids.length - 40)} more.`;

describe('known-check', () => {
  it('accepts a configurable check that is off, has a threshold and is ignored', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { off: ['has-owner'], thresholds: { readability: { words: 50 } } };
        fieldsOf(files, 'candidate/stages/loop').ignore = [
          { rule: 'readability', reason: 'The sentence is a quotation.' },
        ];
      }),
    ).toEqual([]);
  });

  it('reports an unknown check that is switched off', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { off: ['readabilty'] };
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['off', 0] },
        message: `There is no check "readabilty". Did you mean "readability"? ${KNOWN}`,
        fix: 'Use one of the known ids, or remove it.',
      },
    ]);
  });

  it('reports a check of facts that is switched off', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { off: ['agenda-adds-up'] };
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['off', 0] },
        message:
          '"agenda-adds-up" is a check of facts, and those cannot be switched off: what it finds cannot be right anywhere.',
        fix: 'Remove it here and mend what the check finds.',
      },
    ]);
  });

  it('reports a threshold of an unknown check, and one that a check does not have', () => {
    expect(
      find('known-check', (files) => {
        files.checks = { thresholds: { 'meal-brake': { minutes: 300 }, readability: { word: 50 } } };
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['thresholds', 'meal-brake'], on: 'key' },
        message: `There is no check "meal-brake". Did you mean "meal-break"? ${KNOWN}`,
        fix: 'Use one of the known ids, or remove it.',
      },
      {
        rule: 'known-check',
        severity: 'error',
        file: 'checks.yaml',
        place: { path: ['thresholds', 'readability', 'word'], on: 'key' },
        message: 'The check "readability" has no threshold "word". Did you mean "words"? Known: words.',
        fix: 'Use one of the known thresholds, or remove it.',
      },
    ]);
  });

  it('reports an entry that ignores a check of facts', () => {
    expect(
      find('known-check', (files) => {
        fieldsOf(files, 'candidate/stages/loop').ignore = [
          { rule: 'unique-name', reason: 'Both of them are called so.' },
        ];
      }),
    ).toEqual([
      {
        rule: 'known-check',
        severity: 'error',
        file: 'candidate/stages/loop.mdx',
        place: { path: ['ignore', 0, 'rule'] },
        message:
          '"unique-name" is a check of facts, and those cannot be ignored: what it finds cannot be right anywhere.',
        fix: 'Remove it here and mend what the check finds.',
      },
    ]);
  });
});
