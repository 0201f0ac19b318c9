const SIZE = 1 << 20;

/**
 * Numbers of which most others are known at once not to be: a glance at one byte spares a look-up, and of
 * a handbook's million words nearly every one is spared.
 */
export class Sieve {
  private readonly marks = new Uint8Array(SIZE);

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.marks[number & (SIZE - 1)] = 1;
  }

  /** False if the number is none of them; true if it may be one. */
  mayHave(number: number): boolean {
    return this.marks[number & (SIZE - 1)] === 1;
  }
}
