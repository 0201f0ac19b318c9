import type { Random } from './random.ts';

/** Texts that must not reach a page as anything but text, wherever they stand. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="alert(1)">x</b>',
  '<!-- a note to editors -->',
  '</p><style>*{}</style>',
  '{1 + 1}',
  '{/* a comment */}',
  'import secret from "../../interviewer/guides/secret.mdx"',
  'export const secret = 1',
  '[x](javascript:alert(1))',
  '[x](JaVa&#115;cript:alert(1))',
  '[x](data:text/html,x)',
  '[x](//host.example/x)',
  '[x](/interviewer/guides/secret/)',
  '[x](/a/../interviewer/x/)',
  '![A secret](../../interviewer/guides/secret.png)',
  '![A secret](https://host.example/x.png)',
  '[x][js]',
  '![A secret][secret]',
  '[js]: javascript:alert(1)',
  '[secret]: ../../interviewer/guides/secret.png',
  '<Aside onclick="alert(1)">x</Aside>',
  '<Details summary={1}>x</Details>',
  '__ASTRO_IMAGE_="{&quot;src&quot;:&quot;../../interviewer/guides/secret.png&quot;}"',
];

const INLINE = [
  'some words',
  'a "quoted" word -- and a dash...',
  '*emphasis*',
  '_more_',
  '**strong**',
  '~~struck~~',
  '`code`',
  '`` a ` b ``',
  '[a page](/guides/your-data/)',
  '[a part](#part)',
  '[elsewhere](https://example.org/?a=1&b=2 "A title")',
  '[mail](mailto:a@example.org)',
  '[by name][page]',
  '![A board](./board.png)',
  '![A room][room]',
  'a note[^1]',
  'https://example.org/bare',
  'a@example.org',
  '\\<tag\\> \\{brace\\}',
  '&lt;b&gt; &amp; &copy;',
  'a\\\nb',
  'a  \nb',
  '🌊 über',
];

const DEFINITIONS = '\n\n[page]: /roles/\n[room]: ../interview-types/room.png\n[^1]: The *text* of a note.\n';

const some = (random: Random, most: number, make: () => string, between: string): string =>
  Array.from({ length: 1 + random.below(most) }, make).join(between);

/** A hostile text that code, a backslash or nothing at all makes harmless; mostly the first two. */
function guarded(random: Random): string {
  const text = random.pick(HOSTILE);
  switch (random.below(12)) {
    case 0:
      return text;
    case 1:
      return `\`a\n${text}\``;
    case 2:
      return text.replace(/[<{[!]/g, '\\$&');
    default:
      return `\`${text}\``;
  }
}

const inline = (random: Random): string =>
  some(random, 4, () => (random.below(6) === 0 ? guarded(random) : random.pick(INLINE)), ' ');

const indented = (text: string, indent: string) => text.replaceAll('\n', `\n${indent}`);

/** Blocks that are put together as Markdown wants them. */
function block(random: Random, depth: number): string {
  const inner = () => (depth > 1 ? inline(random) : some(random, 2, () => block(random, depth + 1), '\n\n'));
  switch (random.below(15)) {
    case 0:
      return `${random.pick(['##', '###', '####'])} ${inline(random).replaceAll('\n', ' ')}`;
    case 1:
      return some(random, 3, () => `- ${indented(inner(), '  ')}`, '\n');
    case 2:
      return some(random, 3, () => `1. ${indented(inner(), '   ')}`, '\n');
    case 3:
      return `- [ ] ${indented(inline(random), '  ')}\n- [x] done`;
    case 4:
      return `> ${indented(inner(), '> ')}`;
    case 5:
      return `> [!${random.pick(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'])}]\n> ${indented(inner(), '> ')}`;
    case 6:
      return `| a | b |\n| :- | -: |\n| ${random.pick(INLINE).replace(/[\n|]/g, ' ')} | c |`;
    case 7:
      return `${random.pick(['```', '```js', '~~~html'])}\n${some(random, 3, () => random.pick(HOSTILE), '\n')}\n`.replace(
        /^(```|~~~)([\s\S]*)$/,
        '$1$2$1',
      );
    case 8:
      return '---';
    case 9:
      return `<Aside type="${random.pick(['note', 'tip', 'caution', 'danger'])}" title="A &quot;title&quot; <b>">\n\n${inner()}\n\n</Aside>`;
    case 10:
      return `<Steps>\n\n1. ${indented(inline(random), '   ')}\n2. two\n\n</Steps>`;
    case 11:
      return `<Details summary="More -- <i>">\n\n${inner()}\n\n</Details>`;
    default:
      return inline(random);
  }
}

const LINES = [
  '',
  '',
  '',
  '```',
  '```',
  '~~~',
  '---',
  '***',
  '===',
  '## A heading',
  '- an item',
  '1. first',
  '> a quote',
  '> [!NOTE]',
  '| a | b |',
  '| - | - |',
  '<Aside>',
  '</Aside>',
  '[^1]: A note',
  '[page]: /roles/',
];

const INDENTS = ['', '', '', '', '  ', '   ', '    ', '\t', '> ', '- ', '  > '];

/** Lines in any order and with any indentation. */
const lines = (random: Random): string =>
  some(
    random,
    7,
    () =>
      random.pick(INDENTS) +
      (random.below(8) === 0 ? guarded(random) : random.below(2) === 0 ? random.pick(INLINE) : random.pick(LINES)),
    '\n',
  );

const MARKS = [
  '`',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  '\n',
  '\n\n',
  '    ',
  ' ',
  '"',
  '|',
  '>',
  '#',
  '- ',
  '&',
  ':',
  '^',
  '=',
];

/** Marks and words in any order. */
const marks = (random: Random): string =>
  some(
    random,
    9,
    () => (random.below(8) === 0 ? guarded(random) : random.below(2) === 0 ? random.pick(MARKS) : random.pick(INLINE)),
    '',
  );

/** Ways of making bodies, from the one that is nearest to what editors write to the one that is farthest from it. */
export const GRAMMARS: Record<string, (random: Random) => string> = {
  blocks: (random) => some(random, 4, () => block(random, 0), '\n\n') + DEFINITIONS,
  lines: (random) => lines(random) + DEFINITIONS,
  marks: (random) => marks(random) + DEFINITIONS,
};

/** Every construct of a body, as elements of its page (a remark by its role): each must be among what a fuzz has accepted. */
export const CONSTRUCTS = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'details',
  'div',
  'em',
  'h2',
  'h3',
  'h4',
  'hr',
  'img',
  'input',
  'li',
  'note',
  'ol',
  'p',
  'pre',
  'section',
  'strong',
  'summary',
  'sup',
  'table',
  'td',
  'th',
  'ul',
];
