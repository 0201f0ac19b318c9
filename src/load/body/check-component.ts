import { CONTENT_COMPONENTS } from '../../handbook/content-components.ts';
import { suggestion } from '../../handbook/suggest.ts';
import { htmlProblem } from './html-tags.ts';
import { isElement, type Node, type Refuse } from './nodes.ts';

/** What is wrong with a tag: HTML, a component that is not known, or one that is used in another way than it can be. */
export function checkComponent(node: Node, parent: Node | undefined, refuse: Refuse): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(CONTENT_COMPONENTS, name) ? CONTENT_COMPONENTS[name] : undefined;
  if (!component) {
    if (/^[a-z]/.test(name)) {
      const { message, fix } = htmlProblem(name);
      refuse(node, message, fix);
      return;
    }
    refuse(
      node,
      `There is no component ${name === '' ? 'without a name' : `<${name}>`}. ${suggestion(name, Object.keys(CONTENT_COMPONENTS), 'component')}`,
      'Use one of the known components.',
    );
    return;
  }
  if (node.type === 'mdxJsxTextElement' && parent && !isElement(parent, 'li', 'td', 'th')) {
    refuse(
      node,
      `<${name}> stands in a line of text, and a component is a block of its own.`,
      `Write <${name}> and </${name}> on lines of their own, with an empty line before and after.`,
    );
  }
  const given = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      refuse(
        node,
        `<${name}> has an attribute in braces, and attributes are literal text.`,
        'Write it in quotes: title="…".',
      );
      continue;
    }
    given.add(key);
    const known = Object.hasOwn(component.attributes, key) ? component.attributes[key] : undefined;
    const names = Object.keys(component.attributes);
    if (!known) {
      refuse(
        node,
        names.length === 0
          ? `<${name}> has no attribute "${key}": it takes none.`
          : `<${name}> has no attribute "${key}". ${suggestion(key, names, `attribute of <${name}>`)}`,
        names.length === 0 ? 'Remove it.' : 'Remove it, or use one of the known attributes.',
      );
    } else if (attribute.value === null) {
      refuse(node, `<${name} ${key}> says nothing: ${known.text}`, `Write <${name} ${key}="…">, or remove it.`);
    } else if (known.values && !known.values.includes(attribute.value)) {
      refuse(
        node,
        `<${name} ${key}="${attribute.value}">: expected one of ${known.values.join(', ')}.`,
        'Use one of the known values.',
      );
    }
  }
  for (const [key, { required, text }] of Object.entries(component.attributes)) {
    if (required && !given.has(key))
      refuse(node, `<${name}> needs the attribute "${key}": ${text}`, `Write <${name} ${key}="…">.`);
  }
}
