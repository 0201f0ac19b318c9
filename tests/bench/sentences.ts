import type { Random } from '../helpers/random.ts';

const NOUNS =
  `queue cache schema index ledger scheduler parser gateway replica migration checkpoint payload invoice catalogue
calendar upload thumbnail session router balancer snapshot archive pipeline registry limiter counter webhook template renderer
stream buffer partition container cluster report dashboard metric alert runbook backlog sketch diagram interface contract
benchmark fixture fallback retry timeout quota subscription notification search import export editor terminal prototype`.split(
    /\s+/,
  );

const ADJECTIVES = `narrow measured plain reversible documented bounded slow careful shared local repeatable modest
quiet visible cheap stable partial simple`.split(/\s+/);

const VERBS =
  `describe compare restore split rename simplify measure replace extend review test sketch trace repeat question
explain shorten verify document reorder`.split(/\s+/);

const STATES = [
  'grows tenfold',
  'loses a record',
  'answers late',
  'is read twice',
  'stops halfway',
  'runs out of space',
  'changes its format',
  'meets its first customer',
  'needs a second owner',
  'fails without a message',
  'is rolled back',
  'waits for a lock',
  'moves to another team',
  'becomes the bottleneck',
  'has to be explained',
  'outlives its author',
];

const CANDIDATE = [
  'You {verb} the {noun} and say why the {noun} {state}.',
  'Before the {noun} {state}, ask which {noun} matters most to the people who use it.',
  'A {adjective} {noun} is worth more here than a {adjective} {noun} that nobody can {verb}.',
  'Tell us what you would {verb} first if the {noun} {state} on a Friday.',
  'We {verb} one {noun} together, and you choose how {adjective} it should be.',
  'Bring an example in which the {noun} {state} and you had to {verb} the {noun}.',
  'If the {noun} {state}, stop and {verb} what you know before you touch the {noun}.',
  'Nobody expects you to {verb} every {noun}; one {adjective} step is enough.',
  'Your first {noun} may be {adjective}, and your second may {verb} it.',
  'Think about how you would {verb} one {noun} for somebody who has never seen the {noun}.',
];

const INTERVIEWER = [
  'Note what the candidate does when the {noun} {state}, in the words that were used.',
  'Let the candidate {verb} the {noun} before you mention that the {noun} {state}.',
  'A {adjective} {noun} with a reason is stronger evidence than a {adjective} {noun} without one.',
  'Offer the {noun} only after the candidate has tried to {verb} the {noun}.',
  'If the {noun} {state}, wait for a moment and ask how the candidate would {verb} it.',
  'Write down which {noun} the candidate chose to {verb}, and what was left aside.',
  'Do not {verb} the {noun} yourself, even where it looks {adjective} to you.',
  'Ask what would change if the {noun} {state} and the {noun} stayed as it is.',
  'Keep the {noun} the same for everyone, so that a {adjective} answer can be compared.',
  'Evidence is what the candidate did to {verb} the {noun} once the {noun} {state}.',
];

/** Core questions. */
export const QUESTIONS = [
  'Walk me through the last {noun} that you had to {verb}: why did the {noun} not {verb} the {adjective} {noun} first?',
  'Which {adjective} {noun} would you {verb} again, and what did the {noun} teach you about one {adjective} {noun}?',
  'Imagine that our {noun} {state} while the {noun} {state}. Whom do you call, and what do you {verb}?',
  'When did a {adjective} {noun} last surprise you, and how did the {noun} and the {noun} {verb} it?',
  'Here is a {noun} from our {adjective} {noun}. Where would you {verb} before the {noun} {state}?',
];

/** A sentence for one side of the handbook. */
export function sentence(random: Random, side: 'candidate' | 'interviewer'): string {
  return fill(random, random.pick(side === 'candidate' ? CANDIDATE : INTERVIEWER));
}

/** A template with its words filled in. */
export function fill(random: Random, template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) =>
    random.pick(slot === 'noun' ? NOUNS : slot === 'adjective' ? ADJECTIVES : slot === 'verb' ? VERBS : STATES),
  );
}

/** About `words` words in paragraphs of five sentences, with a heading over each third paragraph. */
export function prose(
  random: Random,
  side: 'candidate' | 'interviewer',
  words: number,
  links: readonly string[],
): string {
  const blocks: string[] = [];
  let count = 0;
  for (let paragraph = 0; count < words; paragraph++) {
    if (paragraph % 3 === 1) blocks.push(`## ${fill(random, 'When the {adjective} {noun} {state}')}`);
    const sentences = Array.from({ length: 5 }, () => sentence(random, side));
    const link = links[paragraph];
    if (link !== undefined) sentences.push(`There is more on [this page](${link}).`);
    const text = sentences.join(' ');
    count += text.split(' ').length;
    blocks.push(text);
  }
  return `${blocks.join('\n\n')}\n`;
}
