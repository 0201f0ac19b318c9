import { atSpeed, FIRST_SPEED, movedTo, passedAt, pause, play, type Playing } from '../../handbook/playing.ts';
import type { Draft } from '../../handbook/scorecard/draft.ts';

/** Milliseconds without a look after which the machine was asleep, and nobody read along. */
const ASLEEP = 5000;

/** What plays a rehearsal: the clock of its session. */
export class Player {
  #playing: Playing = { passed: 0, since: null, speed: FIRST_SPEED };
  #looked = Date.now();

  get passed(): number {
    return passedAt(this.#playing, Date.now());
  }

  get isPaused(): boolean {
    return this.#playing.since === null;
  }

  get speed(): number {
    return this.#playing.speed;
  }

  /** The time in the session, in milliseconds since 1970: it begins when the card says, and then runs at its own pace. */
  now(draft: Draft | null): number {
    return draft?.startedAt == null ? Date.now() : draft.startedAt + this.passed;
  }

  /** Looks at the clock; what passed while the machine was asleep did not pass in the session. */
  look(): void {
    const now = Date.now();
    if (!this.isPaused && now - this.#looked > ASLEEP) this.#playing = play(pause(this.#playing, this.#looked), now);
    this.#looked = now;
  }

  play(): void {
    this.#looked = Date.now();
    this.#playing = play(this.#playing, this.#looked);
  }

  pause(): void {
    this.#playing = pause(this.#playing, Date.now());
  }

  goTo(passed: number): void {
    this.#playing = movedTo(this.#playing, passed, Date.now());
  }

  setSpeed(speed: number): void {
    this.#playing = atSpeed(this.#playing, speed, Date.now());
  }
}
