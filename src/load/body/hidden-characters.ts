import { hiddenIn, hiddenReferenceIn } from '../../handbook/text/hidden.ts';
import { walk, type Misread, type Node } from './nodes.ts';

/** Hidden characters that a body brings to the page: the file has them as references such as `&#x202e;`. */
export function hiddenCharacters(tree: Node, text: string): Misread[] {
  const found: Misread[] = [];
  walk(tree, ({ value, properties = {}, attributes = [], position }) => {
    const texts = [value, ...Object.values(properties), ...attributes.map((attribute) => attribute.value)];
    const hidden = texts.map((one) => (typeof one === 'string' ? hiddenIn(one) : undefined)).find(Boolean);
    if (!hidden) return;
    const start = position?.start.offset ?? 0;
    const reference = hiddenReferenceIn(text.slice(start));
    found.push({
      offset: start + (reference?.index ?? 0),
      message: `The text has a hidden character here: ${hidden.words}.`,
      fix: `Remove ${reference?.written ?? 'it'}.`,
    });
  });
  return found;
}
