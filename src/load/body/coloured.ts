import { satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import { codeColours } from './code-colours.ts';
import { caught, forbiddenIn } from './html-net.ts';
import type { Node } from './nodes.ts';
import { writeElement, type Block, type Code } from './write-html.ts';

type Highlight = (code: string, lang: string) => Promise<Node>;

const loadHighlight = (...langs: string[]) =>
  satteriCreateHighlightFn('shiki', { ...codeColours, langs } as never) as unknown as Promise<Highlight>;

let plain: Promise<Highlight> | undefined;

/** Code of a language that Shiki does not know is plain text, without the warning that Shiki would print. */
async function coloured({ code, lang }: Code): Promise<string> {
  // Without languages first: what fails to begin with is kept and would fail for every language.
  plain ??= loadHighlight();
  const html = await plain.then(async (highlight) => {
    const known = await loadHighlight(lang).then(
      () => true,
      () => false,
    );
    return writeElement(await highlight(code, known ? lang : 'plaintext'));
  });
  const forbidden = forbiddenIn(html, { forCandidates: true, base: '/' });
  if (forbidden !== undefined) throw new Error(caught(forbidden).message);
  return html;
}

/**
 * The HTML of a body, with its code in colours.
 * @throws {Error} with file and line if coloured code holds what no page may have.
 */
export async function htmlOf(blocks: readonly Block[], file: string): Promise<string> {
  const parts = await Promise.all(
    blocks.map(async ({ line, pieces }) => {
      try {
        const written = await Promise.all(
          pieces.map((piece) => (typeof piece === 'string' ? Promise.resolve(piece) : coloured(piece))),
        );
        return written.join('');
      } catch (error) {
        throw new Error(`${file}:${String(line)}:1\n  ${(error as Error).message}`, { cause: error });
      }
    }),
  );
  return parts.length === 0 ? '' : `${parts.join('')}\n`;
}
