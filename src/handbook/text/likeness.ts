/** Words that say nothing of what a text is about. */
const STOP_WORDS = new Set(
  `a about after again all also am an and any are as at be been before being both but by can could did do does doing done
  each either else ever every for from get gets give given go goes got had has have having here how i if in into is it its
  just let like made make makes may me might mine more most much must my near need next no nor not now of off on once one only
  onto or other our out over own per put rather said same say says shall should so some such take tell than that the their
  them then there these they thing this those through time to too under until up upon us use used very was way we well were
  what when where whether which while who whom whose why will with within without would yet you your yours
  candidate candidates interviewer interviewers`.split(/\s+/),
);

/** Enough of a stem to find "measure" in "measured" and "measuring"; it is for comparing, never shown. */
function stem(word: string): string {
  const short = word.replace(/(?:ies|ing|ed|es|s|ly)$/, '');
  return short.length < 3 ? word : short.replace(/[eiy]$/, '');
}

/** What a text is about: the stems of its words, those left out that any text has. */
export function contentWords(text: string, leaveOut: (word: string) => boolean = () => false): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word) && !leaveOut(word)).map(stem));
}

/** The share of the words of both that are in both: 0 for nothing in common, 1 for the same. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}
