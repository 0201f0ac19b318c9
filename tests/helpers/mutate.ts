import type { Random } from './random.ts';

/** A way to damage a file. */
type Mutation = (bytes: Buffer, random: Random) => Buffer;

const text =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString('utf8'), random));

const insertAt = (whole: string, place: number, part: string) => whole.slice(0, place) + part + whole.slice(place);

/** Puts something into the body, at the beginning of a line. */
const intoBody = (make: (random: Random) => string): Mutation =>
  text((whole, random) => {
    const body = whole.indexOf('\n---\n', 3) + 5;
    const lineEnd = whole.indexOf('\n', body + random.below(Math.max(1, whole.length - body)));
    return insertAt(whole, lineEnd === -1 ? whole.length : lineEnd + 1, `${make(random)}\n`);
  });

/** Puts something in the place of the value of a field. */
const intoField = (make: (random: Random) => string): Mutation =>
  text((whole, random) => {
    const fields = [...whole.slice(0, whole.indexOf('\n---\n', 3)).matchAll(/^ *(?:- )?\w+: ?/gm)];
    if (fields.length === 0) return whole;
    const field = random.pick(fields);
    const start = field.index + field[0].length;
    const end = whole.indexOf('\n', start);
    return `${whole.slice(0, start)} ${make(random)}${whole.slice(end === -1 ? whole.length : end)}`;
  });

const lines = (change: (lines: string[], random: Random) => void): Mutation =>
  text((whole, random) => {
    const all = whole.split('\n');
    change(all, random);
    return all.join('\n');
  });

const MARKS = [
  '[',
  '(',
  '{',
  '<',
  '>',
  '*',
  '_',
  '`',
  '~',
  '!',
  '|',
  '#',
  '-',
  '\\',
  '&',
  '"',
  "'",
  ':',
  '\t',
  ' ',
  'a',
  'é',
  '🙂',
  '\u202e',
  '\u0000',
  '\ufeff',
];
const SIZES = [10, 100, 1000, 10_000, 100_000];
const much = (random: Random) => random.pick(MARKS).repeat(random.pick(SIZES));
const WORDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '<<',
  'null',
  '~',
  'id',
  'title',
];
const VALUES = [
  '',
  '~',
  'null',
  '.nan',
  '.inf',
  '-.inf',
  '1e999',
  '-0',
  '0x1F',
  '1_000',
  'true',
  '[]',
  '{}',
  '[{}]',
  '{ a: }',
  '!!binary aGk=',
  '!!js/function "x"',
  '!!set {a}',
  '2026-11-01',
  '2026-02-30',
  '|',
  '>-',
  '"\\ud800"',
  '"\\x00"',
  '"unclosed',
  '&a [*a]',
  '*unknown',
  '? a',
  '- - - -',
  '%YAML 1.1',
  '@at',
  '`tick',
];

const nested = (open: string, close: string) => (random: Random) => {
  const depth = random.pick([5, 50, 500, 5000]);
  return open.repeat(depth) + close.repeat(depth);
};

/** Each is something that has gone wrong in a file somewhere, or that somebody would try. */
export const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => bytes.subarray(random.below(bytes.length)),
  (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let flip = 0; flip <= random.below(8); flip++) flipped[random.below(flipped.length)] = random.below(256);
    return flipped;
  },
  text((whole, random) => insertAt(whole, random.below(whole.length), much(random))),
  text((whole, random) => insertAt(whole, random.below(whole.length), random.pick(WORDS))),
  text((whole) => whole.replaceAll('\n', '\r')),
  text((whole, random) =>
    whole.replaceAll(random.pick([' ', '\n', ':', '-', 'e']), random.pick(['', '\t', '\n', ':'])),
  ),
  lines((all, random) => {
    const [a, b] = [random.below(all.length), random.below(all.length)];
    [all[a], all[b]] = [all[b]!, all[a]!];
  }),
  lines((all, random) => all.splice(random.below(all.length), 1 + random.below(4))),
  lines((all, random) => all.splice(random.below(all.length), 0, random.pick(all))),
  lines((all, random) => {
    const line = random.below(all.length);
    all[line] = `${random.pick(['\t', '  ', '    ', '- ', '> ', '# '])}${all[line]!}`;
  }),
  lines((all, random) => all.splice(1, 0, `${random.pick(WORDS)}: ${random.pick(VALUES)}`)),
  intoField((random) => random.pick(VALUES)),
  intoField(much),
  intoField(nested('[', ']')),
  intoField(nested('{ a: ', '}')),
  intoField(nested('- ', '')),
  intoField(
    (random) =>
      `\n${Array.from({ length: random.pick([10, 100, 1000]) }, (_, depth) => `${' '.repeat(depth + 4)}a:`).join('\n')}`,
  ),
  lines((all, random) => {
    const size = random.pick([5, 10, 30]);
    const laughs = Array.from(
      { length: size },
      (_, level) =>
        `x${String(level)}: &x${String(level)} [${
          level === 0
            ? 'ha'
            : Array(9)
                .fill(`*x${String(level - 1)}`)
                .join(', ')
        }]`,
    );
    all.splice(1, 0, ...laughs);
  }),
  intoBody(much),
  intoBody(nested('> ', '')),
  intoBody(nested('>', 'x')),
  intoBody(nested('- ', 'x')),
  intoBody(nested('1. ', 'x')),
  intoBody(nested('[', ']')),
  intoBody(nested('![', '](x)')),
  intoBody(nested('[a](', ')')),
  intoBody(nested('*a **b ', '')),
  intoBody(nested('_a __b ', ' c__ d_')),
  intoBody(nested('<Aside>', '</Aside>')),
  intoBody(nested('<Aside>\n', '\n</Aside>')),
  intoBody(nested('<', '>')),
  intoBody(nested('{', '}')),
  intoBody(nested('`', 'x')),
  intoBody(nested('~~a ', '')),
  intoBody(nested('&amp', ';')),
  intoBody(nested('\\', '')),
  intoBody(nested('https://a.', '')),
  intoBody(nested('a@', 'b.c')),
  intoBody((random) =>
    Array.from({ length: random.pick([10, 200]) }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
  ),
  intoBody(
    (random) =>
      `${'|a'.repeat(random.pick([10, 1000]))}|\n${'|-'.repeat(random.pick([10, 1000]))}|\n${'|b'.repeat(10)}|`,
  ),
  intoBody((random) =>
    Array.from({ length: random.pick([10, 2000]) }, (_, index) => `[r${String(index)}]: /x "t"`).join('\n'),
  ),
  intoBody((random) => `${'[r1] '.repeat(random.pick([10, 2000]))}\n\n[r1]: /interviews/`),
  intoBody((random) =>
    random.pick([
      '```',
      '~~~',
      '$$',
      ':::note',
      '<!--',
      '{/*',
      '<script>',
      'import a from "b"',
      'export const a = 1',
      '# h1',
      '[^1]: x',
      '***',
      '<https://a>',
      '![](a)',
    ]),
  ),
  intoBody((random) => Array.from({ length: random.pick([10, 3000]) }, () => '## Same').join('\n\n')),
  intoBody((random) => `${'word '.repeat(random.pick([100, 20_000]))}.`),
];

/** A file with one to three things wrong. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes;
  for (let change = 0; change <= random.below(3); change++) {
    if (damaged.length > 0) damaged = random.pick(MUTATIONS)(damaged, random);
  }
  return damaged;
}
