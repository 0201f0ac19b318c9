import { describe, expect, it } from 'vitest';
import {
  atSpeed,
  FIRST_SPEED,
  movedTo,
  passedAt,
  pause,
  play,
  SPEEDS,
  type Playing,
} from '../../src/handbook/playing.ts';

const BEGAN = 1_700_000_000_000;
const still: Playing = { passed: 0, since: null, speed: 1 };

describe('A rehearsal that is played', () => {
  it('passes as fast as it is set, and not while it is paused', () => {
    const playing = play({ ...still, speed: 10 }, BEGAN);
    expect(passedAt(playing, BEGAN + 1500)).toBe(15_000);
    const paused = pause(playing, BEGAN + 1500);
    expect(passedAt(paused, BEGAN + 99_000)).toBe(15_000);
    expect(passedAt(play(paused, BEGAN + 99_000), BEGAN + 99_100)).toBe(16_000);
  });

  it('keeps what has passed when its speed changes, and stays paused where it was', () => {
    const faster = atSpeed(play(still, BEGAN), 5, BEGAN + 4000);
    expect(passedAt(faster, BEGAN + 5000)).toBe(9000);
    expect(passedAt(atSpeed(pause(faster, BEGAN + 5000), 1, BEGAN + 6000), BEGAN + 9000)).toBe(9000);
  });

  it('goes to another moment, running or paused as before', () => {
    expect(passedAt(movedTo(play(still, BEGAN), 60_000, BEGAN + 10), BEGAN + 1010)).toBe(61_000);
    expect(passedAt(movedTo(still, 60_000, BEGAN), BEGAN + 1000)).toBe(60_000);
  });

  it('can be played as in the room and up to ten times as fast, and begins at one of these paces', () => {
    expect([Math.min(...SPEEDS), Math.max(...SPEEDS)]).toEqual([1, 10]);
    expect(SPEEDS).toContain(FIRST_SPEED);
  });
});
