import { ALERTS } from './alerts.ts';
import { isElement, walk, type Misread, type Node } from './nodes.ts';

interface Pattern {
  find: RegExp;
  says: (match: RegExpExecArray) => Omit<Misread, 'offset'> | undefined;
}

/** Text in square brackets, at most one pair of them inside. An escaped bracket begins none. */
const WORDS = String.raw`(?<!\\)(!?)\[((?:[^[\]\\]|\\.|\[[^[\]]*\]){0,400})\]`;

const noun = (mark: string) => (mark === '!' ? 'picture' : 'link');
const example = (mark: string) =>
  mark === '!' ? '![A board with three boxes](./board.png)' : '[the exercise](/interviews/pairing-exercise/)';

const LITERAL = 'for brackets that are meant as such write \\[.';

const PATTERNS: Pattern[] = [
  {
    find: new RegExp(`${WORDS}\\(([^()\\n]{0,400})(\\)?)`, 'g'),
    says: ([, mark = '', , address = '', end]) => {
      if (end !== '' && /\S\s+\S/.test(address)) {
        return {
          message: `The ${noun(mark)} to "${address}" is shown as it is typed: there is a space in its address.`,
          fix:
            mark === '!'
              ? `Rename the file, with hyphens in place of the spaces: ![…](${address.trim().replace(/\s+/g, '-')}).`
              : `Addresses of pages have hyphens: [the words of the link](${address.trim().replace(/\s+/g, '-')}).`,
        };
      }
      return {
        message: `This ${noun(mark)} is shown as it is typed: its address cannot be read.`,
        fix: `Write it as ${example(mark)}; ${LITERAL}`,
      };
    },
  },
  {
    find: new RegExp(`${WORDS}\\s+\\(((?:\\.{0,2}/|#|https?:|mailto:)[^()\\n]{0,400})\\)`, 'g'),
    says: ([, mark = '', words = '', address = '']) => ({
      message: `The ${noun(mark)} to "${address}" is shown as it is typed: there is a space between ] and (.`,
      fix: `Remove the space: ${mark}[${words}](${address}).`,
    }),
  },
  {
    find: new RegExp(`${WORDS}\\[([^[\\]]{0,400})\\]`, 'g'),
    says: ([, mark = '', words = '', name = '']) => ({
      message: `The ${noun(mark)} [${words}][${name}] is shown as it is typed: nothing says where "${name || words}" leads.`,
      fix: `Add a line "[${name || words}]: /the/address/" with an empty line before it, or write it as ${example(mark)}; ${LITERAL}`,
    }),
  },
  {
    find: /(?<!\\)\[\^([^\]\s]{1,100})\]/g,
    says: ([, name = '']) => ({
      message: `The footnote [^${name}] is shown as it is typed: its text is missing.`,
      fix: `Add a line "[^${name}]: The text of the note." with an empty line before it; ${LITERAL}`,
    }),
  },
  {
    find: /(?<!\\)!\[([^[\]]{0,400})\](?![[(]|\s+\()/g,
    says: ([written]) => ({
      message: `The picture ${written} is shown as it is typed: it has no address.`,
      fix: `Write it as ${example('!')}.`,
    }),
  },
  {
    find: /(?<=^|\n)[ \t>]*\[([^^\]][^\]]{0,100})\]:[ \t]+\S/g,
    says: ([, name = '']) => ({
      message: `The line that begins with [${name}]: is shown as it is typed: the address after it cannot be read.`,
      fix: `Write one address without a space, with an empty line before it: [${name}]: /the/address/`,
    }),
  },
];

const KNOWN_ALERTS = Object.keys(ALERTS)
  .map((kind) => `[!${kind}]`)
  .join(', ');

/** A line such as `[!FOO]` at the beginning of a quote that is no alert. */
function alertAsTyped(quote: Node): Omit<Misread, 'offset'> | undefined {
  const paragraph = quote.children!.find((child) => child.type === 'element');
  const begin = paragraph && isElement(paragraph, 'p') ? paragraph.children![0] : undefined;
  const [mark] = (begin?.type === 'text' && /^\[!\w+\]/.exec(begin.value!)) || [];
  if (mark === undefined) return undefined;
  return {
    message: `The mark ${mark} is shown as it is typed. Known: ${KNOWN_ALERTS}.`,
    fix: 'Write one of the known marks, alone on the first line of the quote.',
  };
}

/** Everything in a body that would be published as it was typed: looked for in the text nodes of its tree, as the file has them. */
export function shownAsTyped(tree: Node, source: string): Misread[] {
  const found: Misread[] = [];
  walk(tree, (node) => {
    if (isElement(node, 'code', 'pre')) return false;
    if (isElement(node, 'blockquote')) {
      const alert = alertAsTyped(node);
      if (alert) found.push({ offset: node.position!.start.offset, ...alert });
    }
    if (node.type !== 'text' || !node.position) return true;
    const { start, end } = node.position;
    const written = source.slice(start.offset, end.offset);
    if (!written.includes(']')) return true;
    // One finding for one slip: what a pattern has found is not looked at again.
    const taken: [number, number][] = [];
    for (const { find, says } of PATTERNS) {
      for (const match of written.matchAll(find)) {
        const from = match.index;
        const to = from + match[0].length;
        if (taken.some(([begin, stop]) => from < stop && to > begin)) continue;
        const problem = says(match);
        if (!problem) continue;
        taken.push([from, to]);
        found.push({ offset: start.offset + from, ...problem });
      }
    }
    return true;
  });
  return found.sort((a, b) => a.offset - b.offset);
}
