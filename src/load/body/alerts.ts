import type { RemarkWords } from '../../words/definition.ts';
import { isElement, walk, type Node } from './nodes.ts';

/** GitHub's alerts, and the aside that each is here; one of them has a title of its own. */
export const ALERTS: Record<string, { type: string; titled?: 'important' }> = {
  NOTE: { type: 'note' },
  TIP: { type: 'tip' },
  IMPORTANT: { type: 'note', titled: 'important' },
  WARNING: { type: 'caution' },
  CAUTION: { type: 'danger' },
};

/** The first line of an alert: `[!NOTE]`, and nothing after it. */
const MARK = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;

/** The alert that a paragraph begins, and what the paragraph has after that line. */
function alertIn(paragraph: Node): { alert: (typeof ALERTS)[string]; rest: Node[] } | undefined {
  const [first, ...others] = paragraph.children ?? [];
  const [mark, kind] = (first?.type === 'text' && MARK.exec(first.value!)) || [];
  if (kind === undefined || !Object.hasOwn(ALERTS, kind.toUpperCase())) return undefined;
  const alert = ALERTS[kind.toUpperCase()]!;
  const left = first!.value!.slice(mark!.length);
  if (left !== '' || mark!.endsWith('\n')) return { alert, rest: [{ ...first!, value: left }, ...others] };
  if (others.length === 0) return { alert, rest: [] };
  return isElement(others[0]!, 'br') ? { alert, rest: others.slice(2) } : undefined;
}

/** Makes asides of GitHub's alerts: quotes that begin with a line such as `[!NOTE]`. */
export function drawAlerts(tree: Node, words: RemarkWords): void {
  walk(tree, (quote) => {
    if (!isElement(quote, 'blockquote')) return;
    const paragraph = quote.children!.find((child) => child.type === 'element');
    const found = paragraph && isElement(paragraph, 'p') ? alertIn(paragraph) : undefined;
    if (!found) return;
    if (found.rest.length > 0) paragraph!.children = found.rest;
    else quote.children = quote.children!.filter((child) => child !== paragraph);
    quote.type = 'mdxJsxFlowElement';
    quote.name = 'Aside';
    const { type, titled } = found.alert;
    const attributes = { type, ...(titled && { title: words[titled] }) };
    quote.attributes = Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
  });
}
