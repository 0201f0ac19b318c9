import { describe, expect, it } from 'vitest';
import { order } from '../../../src/handbook/review/order.ts';
import { findIn } from '../../helpers/small-loop.ts';

const screen = { id: 'call', stage: 'screen', minutes: 30, people: 1, primary: ['candour'] };
const pairing = { id: 'pairing', minutes: 60, people: 2, primary: ['craft'] };
const final = { id: 'closing', stage: 'final', minutes: 30, people: 1, primary: ['care'] };

describe('The order of stages', () => {
  it('is praised if no cheap stage waits for a dear one', () => {
    expect(findIn(order, { claims: ['craft', 'candour'], sessions: [screen, pairing] })).toEqual([
      {
        id: 'order',
        tone: 'strength',
        words: 'No short stage waits behind a long one: Screen (1 hr 5 min) and Loop (3 hr 10 min).',
        numbers: [
          { label: 'Screen', value: 65, unit: 'minutes' },
          { label: 'Loop', value: 190, unit: 'minutes' },
        ],
        links: [
          { kind: 'stages', id: 'screen', label: 'Screen' },
          { kind: 'stages', id: 'loop', label: 'Loop' },
        ],
      },
    ]);
  });

  it('is to be weighed if a cheap and decisive stage comes after a dear one', () => {
    expect(findIn(order, { claims: ['craft', 'care'], sessions: [screen, pairing, final] })).toEqual([
      {
        id: 'order-final',
        tone: 'watch',
        words:
          'Final assesses Care and takes 1 hr 5 min of our time, yet it comes after Loop, which takes 3 hr 10 min. The other way round, a rejection would cost both sides less.',
        numbers: [
          { label: 'Final', value: 65, unit: 'minutes' },
          { label: 'Loop', value: 190, unit: 'minutes' },
        ],
        links: [
          { kind: 'stages', id: 'final', label: 'Final' },
          { kind: 'stages', id: 'loop', label: 'Loop' },
        ],
      },
    ]);
  });

  it('lets a stage come last that decides nothing the role needs, or that costs more than half', () => {
    expect(findIn(order, { claims: ['craft'], sessions: [pairing, final] }).map(({ id }) => id)).toEqual(['order']);
    expect(
      findIn(order, { claims: ['care'], sessions: [pairing, { ...final, minutes: 90 }] }).map(({ id }) => id),
    ).toEqual(['order']);
  });

  it('is to be weighed if work alone is asked of somebody who has met nobody', () => {
    const task = { id: 'task', stage: 'task', minutes: 0, alone: { min: 120, max: 240 }, primary: ['craft'] };
    expect(findIn(order, { claims: ['craft'], sessions: [task, pairing] })).toEqual([
      {
        id: 'order-work-first',
        tone: 'watch',
        words: 'Task asks for 2–4 hours of work before the candidate has met anybody.',
        numbers: [{ label: 'Work alone, at most', value: 240, unit: 'minutes' }],
        links: [{ kind: 'stages', id: 'task', label: 'Task' }],
      },
    ]);
    expect(findIn(order, { claims: ['craft'], sessions: [screen, task, pairing] }).map(({ id }) => id)).not.toContain(
      'order-work-first',
    );
    expect(
      findIn(order, { claims: ['craft'], sessions: [{ ...task, alone: 45 }, pairing] }).map(({ id }) => id),
    ).not.toContain('order-work-first');
  });

  it('is not spoken of where there is one stage, or none', () => {
    expect(findIn(order, { sessions: [pairing] })).toEqual([]);
    expect(findIn(order, { sessions: [] })).toEqual([]);
  });
});
