import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ticks } from '../../../src/client/ticks.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

describe('Ticks', () => {
  const ticks = new Ticks('ticks');

  it('are kept by list, whatever a list is called, and leave nothing when there are none', () => {
    for (const list of ['constructor', 'engineer', '__proto__']) {
      expect(ticks.of(list), list).toEqual([]);
      expect(ticks.keep(list, ['a', 'b'])).toBe(true);
      expect(ticks.of(list), list).toEqual(['a', 'b']);
    }
    expect(ticks.of('other')).toEqual([]);
    for (const list of ['constructor', 'engineer', '__proto__']) ticks.keep(list, []);
    expect(kept.size).toBe(0);
  });

  it('are none where the browser keeps something else, and say so where it keeps nothing', () => {
    kept.set('ticks', '{"engineer":[1]}');
    expect(ticks.of('engineer')).toEqual([]);
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('SecurityError');
      },
    });
    expect(ticks.of('engineer')).toEqual([]);
    expect(ticks.keep('engineer', ['a'])).toBe(false);
  });
});
