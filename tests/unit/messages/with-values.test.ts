import { describe, expect, it } from 'vitest';
import { withValues } from '../../../src/handbook/messages/with-values.ts';

const pieces = [
  { text: 'Hello,\n\nIt takes ' },
  { text: '4 hours', place: 'time' },
  { text: ' in all.\nWith breaks ' },
  { text: '5 hours', place: 'breaks' },
  { text: '.\n\nCall: ' },
  { text: '[Link]', place: 'call', open: true as const },
];
const said = (...values: [string, { text: string } | undefined][]) =>
  withValues(pieces, new Map(values))
    .map(({ text }) => text)
    .join('');

describe('A message with what was typed in its places', () => {
  it('stays as it is where nothing was, and keeps what is open', () => {
    expect(said()).toBe('Hello,\n\nIt takes 4 hours in all.\nWith breaks 5 hours.\n\nCall: [Link]');
    expect(withValues(pieces, new Map()).filter(({ open }) => open)).toEqual([pieces.at(-1)]);
  });

  it('has values in their places, with the lines that they have', () => {
    expect(said(['call', { text: 'one\ntwo' }], ['time', { text: '45 minutes' }])).toBe(
      'Hello,\n\nIt takes 45 minutes in all.\nWith breaks 5 hours.\n\nCall: one\ntwo',
    );
  });

  it('has no line with something that nobody can say, and no gap where a paragraph was', () => {
    expect(said(['breaks', undefined])).toBe('Hello,\n\nIt takes 4 hours in all.\n\nCall: [Link]');
    expect(said(['breaks', undefined], ['time', undefined])).toBe('Hello,\n\nCall: [Link]');
  });
});
