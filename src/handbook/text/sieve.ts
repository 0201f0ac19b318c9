/** Bits of the sieve: two megabytes, in which a handbook's hundred thousands of numbers fill a few in a hundred. */
const BITS = 1 << 24;

/**
 * Numbers of which most others are known at once not to be: a glance at one bit spares a look-up, and of
 * a handbook's million words nearly every one is spared.
 */
export class Sieve {
  private readonly marks = new Int32Array(BITS >>> 5);

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.marks[(number & (BITS - 1)) >>> 5]! |= 1 << (number & 31);
  }

  /** False if the number is none of them; true if it may be one. */
  mayHave(number: number): boolean {
    return (this.marks[(number & (BITS - 1)) >>> 5]! & (1 << (number & 31))) !== 0;
  }
}
