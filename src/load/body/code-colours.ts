/** The part of a tree of HTML that Shiki hands over which is read here. */
interface Node {
  type: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const FONT_STYLES: Readonly<Record<string, string>> = {
  'font-weight:bold': 'code-bold',
  'font-style:italic': 'code-italic',
  'text-decoration:underline': 'code-underline',
  'text-decoration:line-through': 'code-struck',
  'text-decoration:underline line-through': 'code-underline',
  'user-select:none': 'code-mark',
};

/** `color:var(--astro-code-token-keyword)` as `code-keyword`. What src/styles/code.css knows nothing of is left out. */
function classesOf(style: string): string[] {
  return style.split(';').flatMap((part) => {
    const declaration = part.trim().replace(/\s*:\s*/, ':');
    const token = /^color:var\(--astro-code-token-([a-z-]+)\)$/.exec(declaration)?.[1];
    return token === undefined ? (FONT_STYLES[declaration] ?? []) : [`code-${token}`];
  });
}

/** Styles become classes. */
function withClasses(node: Node): void {
  const { properties } = node;
  if (properties) {
    if (typeof properties['style'] === 'string') {
      const classes = classesOf(properties['style']);
      delete properties['style'];
      if (classes.length > 0)
        properties['class'] = [properties['class'], ...classes].filter((name) => typeof name === 'string').join(' ');
    }
  }
  for (const child of node.children ?? []) withClasses(child);
}

/**
 * How code is coloured: by classes, because a strict content security policy refuses the style attributes that
 * Shiki writes. Shiki gives up on a line after half a second, so that the bytes of a page would depend on how
 * busy the machine was: here it takes the time it needs.
 */
export const codeColours = {
  theme: 'css-variables',
  transformers: [
    {
      name: 'handbook-no-time-limit',
      preprocess: (_code: string, options: { tokenizeTimeLimit?: number }) => {
        options.tokenizeTimeLimit = 0;
      },
    },
    { name: 'handbook-code-classes', root: withClasses },
  ],
} as const;
