import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { KEBAB } from '../../../src/handbook/schemas/kebab.ts';
import type { TextsOfRules } from '../../../src/handbook/rules/types.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { CODE } from '../../../src/site/settings.ts';

/** Rules whose findings come from reading files and applying settings; tested there. */
const FOUND_ELSEWHERE = ['schema', 'body', 'ignore-in-use'];

const texts: TextsOfRules = wordsFor('en').rules;

describe('the table of rules', () => {
  it('has each id once', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('says all that the page of %s needs', (id, rule) => {
    expect(id).toMatch(KEBAB);
    const { what, why, fix, thresholds } = texts[id]!;
    for (const text of [what, why, fix]) expect(text).toMatch(/^(?:[A-Z"“{]|checks\.yaml).*[.?!"”]$/);
    expect(Object.keys(thresholds ?? {})).toEqual(Object.keys(rule.thresholds ?? {}));
    for (const text of Object.values(thresholds ?? {})) expect(text).toMatch(/\.$/);
  });

  it.each(RULES.map((rule) => [rule.id]))('has a test of %s by its own name', (id) => {
    expect(existsSync(join(CODE, `src/handbook/rules/${id}.ts`))).toBe(true);
    if (!FOUND_ELSEWHERE.includes(id)) expect(existsSync(join(CODE, `tests/unit/rules/${id}.test.ts`))).toBe(true);
  });

  it('lets nothing stop a build but facts', () => {
    expect(RULES.filter((rule) => rule.stopsBuild && rule.group !== 'facts')).toEqual([]);
  });
});
