import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/site/amount.ts';
import { CODE } from '../../../src/site/settings.ts';

/** What each class of the style sheet says: `t4` is `tens` and 4. */
const RULES = new Map(
  [...readFileSync(join(CODE, 'src/styles/amounts.css'), 'utf8').matchAll(/\.(\w\d) \{\s*--(\w+): (\d);/g)].map(
    ([, name, digit, value]) => [name!, { digit: digit!, value: Number(value) }],
  ),
);
const WORTH: Record<string, number> = { hundreds: 100, tens: 10, units: 1 };

/** What the style sheet makes of classes. */
function valueOf(classes: string): number {
  const digits = classes.split(' ').flatMap((name) => RULES.get(name) ?? []);
  expect(new Set(digits.map(({ digit }) => digit)).size).toBe(3);
  return digits.reduce((sum, { digit, value }) => sum + WORTH[digit]! * value, 0);
}

describe('A number as classes', () => {
  it('is the same number in the style sheet, up to 999', () => {
    const numbers = Array.from({ length: 1000 }, (_, value) => value);
    expect(numbers.map((value) => valueOf(amount(value)))).toEqual(numbers);
  });

  it('is rounded, and stays within what the style sheet can say', () => {
    expect(valueOf(amount(33.5))).toBe(34);
    expect(valueOf(amount(4000))).toBe(999);
    expect(valueOf(amount(-3))).toBe(0);
  });
});
