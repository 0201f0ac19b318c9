/** How far a rehearsal is played. */
export interface Playing {
  /** Milliseconds of the session that had passed at `since`, or by now where it is paused. */
  passed: number;
  /** When it last began to run on, in milliseconds since 1970; null while it is paused. */
  since: number | null;
  /** How many times as fast as in the room. */
  speed: number;
}

/** The speeds to choose from. */
export const SPEEDS = [1, 2, 3, 5, 10];

/** The speed at the beginning: a session of 45 minutes takes a quarter of an hour. */
export const FIRST_SPEED = 3;

/** Milliseconds of the session that have passed, at a time in milliseconds since 1970. */
export const passedAt = ({ passed, since, speed }: Playing, now: number): number =>
  since === null ? passed : passed + (now - since) * speed;

/** Runs on from where it is. */
export const play = (playing: Playing, now: number): Playing => ({
  ...playing,
  passed: passedAt(playing, now),
  since: now,
});

/** Stays where it is. */
export const pause = (playing: Playing, now: number): Playing => ({
  ...playing,
  passed: passedAt(playing, now),
  since: null,
});

/** The same at another speed, from now on. */
export const atSpeed = (playing: Playing, speed: number, now: number): Playing => ({
  passed: passedAt(playing, now),
  since: playing.since === null ? null : now,
  speed,
});

/** The same at another moment of the session; paused where it was paused. */
export const movedTo = (playing: Playing, passed: number, now: number): Playing => ({
  ...playing,
  passed,
  since: playing.since === null ? null : now,
});
