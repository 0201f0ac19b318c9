import { describe, expect, it } from 'vitest';
import { listOf, partsOf, textIn, textOf } from '../../../src/site/cbor.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

describe('CBOR', () => {
  it.each([
    ['80', []],
    ['8301f6f5', ['01', 'f6', 'f5']],
    // A word with where it stands: texts, lists in lists, negative numbers, numbers of two and of eight bytes, a fraction.
    [
      '8363c3a46e81831857823818190100801bffffffffffffffff',
      ['63c3a46e', '81831857823818190100' + '80', '1bffffffffffffffff'],
    ],
    ['82fa3f80000042abcd', ['fa3f800000', '42abcd']],
  ])('takes the list %s apart, and puts it together again', (hex, parts) => {
    const found = partsOf(bytes(hex));
    expect(found.map((part) => part.toString('hex'))).toEqual(parts);
    expect(listOf(found).toString('hex')).toBe(hex);
  });

  it.each([0, 23, 24, 255, 256, 65_535, 65_536])('reads a list of %i parts that it has written', (length) => {
    const parts = Array.from({ length }, () => Buffer.of(7));
    expect(partsOf(listOf(parts))).toHaveLength(length);
  });

  it.each(['', 'pay', 'ü'.repeat(200)])('reads the text that it has written: %s', (text) => {
    expect(textOf(textIn(text))).toBe(text);
  });

  it.each([
    ['is cut off', '8261'],
    ['ends where a length says more', '8163aa'],
    ['is of unknown length', '9f01ff'],
    ['has a map', '81a0'],
    ['has something behind it', '8001'],
    ['is a text', '6161'],
    ['is nothing', ''],
  ])('refuses a list that %s', (_what, hex) => {
    expect(() => partsOf(bytes(hex))).toThrow('CBOR');
  });

  it('refuses what is no text', () => {
    expect(() => textOf(bytes('4161'))).toThrow('no text');
  });
});
