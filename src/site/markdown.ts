import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { withBase } from '../handbook/routes.ts';

/** Puts the base path of the site before internal links, which Astro leaves as they are. */
const links = (base: string) =>
  defineHastPlugin({
    name: 'handbook-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string') context.setProperty(node, 'href', withBase(base, href));
      },
    },
  });

/** Code and tables wider than a phone scroll by themselves, and can be reached with the keyboard to do so. */
const scrollable = defineHastPlugin({
  name: 'handbook-scrollable',
  element: {
    filter: ['table', 'pre'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
    },
  },
});

/** How the Markdown of entries is rendered, in the loader and by MDX alike. */
export const markdownProcessor = (base: string) => satteri({ hastPlugins: [links(base), scrollable] });

/** What leads out of a field, or would be read by a browser, is shown as it was written. */
const plain = defineMdastPlugin({
  name: 'handbook-plain',
  html: (node, context) => {
    const text = { type: 'text' as const, value: node.value };
    const isBlock = ['root', 'blockquote', 'listItem'].includes(context.parent(node).type);
    context.replaceNode(node, isBlock ? { type: 'paragraph', children: [text] } : text);
  },
  link: (node, context) => {
    const text = context.textContent(node);
    context.replaceNode(node, { type: 'text', value: node.url.endsWith(text) ? text : `${text} (${node.url})` });
  },
  linkReference: (node, context) => {
    context.replaceNode(node, { type: 'text', value: context.textContent(node) });
  },
  image: (node, context) => {
    context.replaceNode(node, { type: 'text', value: `${node.alt ?? ''} (${node.url})` });
  },
  imageReference: (node, context) => {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
  heading: (node, context) => {
    context.setProperty(node, 'depth', 5);
  },
});

/**
 * A field that is written in Markdown, as HTML: paragraphs, lists, tables, emphasis and code. Links, pictures
 * and HTML are shown as text: only the body of an entry is checked for where they lead.
 */
export const fieldHtml = (text: string): string =>
  markdownToHtml(text, {
    features: { frontmatter: false, gfm: { footnotes: false } },
    mdastPlugins: [plain],
    hastPlugins: [scrollable],
  }).html;

/**
 * How code is coloured. Shiki gives up on a line after half a second, so that the bytes of a page would
 * depend on how busy the machine was: here it takes the time it needs.
 */
export const codeColours = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
  transformers: [
    {
      name: 'handbook-no-time-limit',
      preprocess: (_code: string, options: { tokenizeTimeLimit?: number }) => {
        options.tokenizeTimeLimit = 0;
      },
    },
  ],
} as const;
