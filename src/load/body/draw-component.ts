import type { RemarkWords } from '../../words/definition.ts';
import { attributeOf, type Node, type Properties } from './nodes.ts';

const element = (tagName: string, properties: Properties, children: Node[]): Node => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const textNode = (value: string): Node => ({ type: 'text', value });

function aside(node: Node, { remark }: RemarkWords): Node {
  const type = (attributeOf(node, 'type') ?? 'note') as keyof typeof remark;
  const title = attributeOf(node, 'title');
  // A note, and not an aside: each of those is a landmark, and a page would have several of one name.
  return element('div', { class: `remark ${type}`, role: 'note', ariaLabel: title ?? remark[type] }, [
    ...(title === undefined ? [] : [element('p', { class: 'remark-title', ariaHidden: 'true' }, [textNode(title)])]),
    ...node.children!,
  ]);
}

/** How each component of src/handbook/content-components.ts is drawn: the elements that stand for it on the page. */
const DRAW: Record<string, (node: Node, words: RemarkWords) => Node> = {
  Aside: aside,
  Steps: (node) => element('div', { class: 'drawn-steps' }, node.children!),
  Details: (node) =>
    element('details', { class: 'more' }, [
      element('summary', {}, [textNode(attributeOf(node, 'summary') ?? '')]),
      ...node.children!,
    ]),
};

/**
 * The elements of a component.
 * @throws {Error} if there is no such component: the check has refused it before.
 */
export function drawComponent(node: Node, words: RemarkWords): Node {
  const draw = Object.hasOwn(DRAW, node.name ?? '') ? DRAW[node.name!] : undefined;
  if (!draw) throw new Error(`<${node.name ?? ''}> cannot be drawn.`);
  return draw(node, words);
}
