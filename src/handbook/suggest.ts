/** Steps from one word to another: letters added, removed, replaced or two neighbours swapped. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, before[j - 2]! + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** The known word nearest to what was written, if it is near enough to be what was meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > 80) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= bestDistance) continue;
    const steps = distance(written.toLowerCase(), word.toLowerCase());
    if (steps < bestDistance) {
      best = word;
      bestDistance = steps;
    }
  }
  return best;
}

/** `Did you mean "x"? Known …: a, b, c.` The list is cut at 40 names, with the number left out. */
export function suggestion(written: string, known: Iterable<string>, noun: string): string {
  const names = [...known].sort();
  if (names.length === 0) return `There is no ${noun} yet.`;
  const guess = nearest(written, names);
  const shown = names.slice(0, 40).join(', ');
  const rest = names.length > 40 ? ` and ${String(names.length - 40)} more` : '';
  return `${guess === undefined ? '' : `Did you mean "${guess}"? `}Known: ${shown}${rest}.`;
}
