import { describe, expect, it } from 'vitest';
import { valueIn, withValues } from '../../../src/client/address.ts';

describe('The query of an address', () => {
  it.each([
    ['', { role: 'a' }, '?role=a'],
    ['?role=a', { role: 'b' }, '?role=b'],
    ['?role=a', { role: '' }, ''],
    ['?from=mail&a=x&b=y', { a: '', b: 'z' }, '?from=mail&b=z'],
    ['', { a: '', b: '' }, ''],
    ['', { a: 'x&b=y' }, '?a=x%26b%3Dy'],
  ] as const)('%j with %j is %j', (query, values, expected) => {
    expect(withValues(query, values)).toBe(expected);
  });

  it.each([
    ['?role=a', 'role', 'a'],
    ['?role=a', 'type', ''],
    ['?role=', 'role', ''],
    ['', 'role', ''],
    ['?role=a%26b', 'role', 'a&b'],
    ['?role=%E0%A4%A', 'role', '\ufffd%A'],
  ])('of %j, %s is %j', (query, name, expected) => {
    expect(valueIn(query, name)).toBe(expected);
  });
});
