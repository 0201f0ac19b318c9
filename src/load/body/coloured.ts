import { satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import { codeColours } from './code-colours.ts';
import { caught, forbiddenIn } from './html-net.ts';
import type { Node } from './nodes.ts';
import { writeElement, type Block, type Code } from './write-html.ts';

type Highlight = (code: string, lang: string) => Promise<Node>;

let highlight: Promise<Highlight> | undefined;

async function coloured({ code, lang }: Code): Promise<string> {
  highlight ??= satteriCreateHighlightFn('shiki', codeColours as never) as unknown as Promise<Highlight>;
  const html = writeElement(await (await highlight)(code, lang));
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
