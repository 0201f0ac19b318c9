/** An element with its attributes and children; texts are texts, never HTML. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element that the end of an address names, such as `#prepare`; none where it is nonsense. */
export function named(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** A table with a caption and a heading row; the first cell of each row is its heading. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly { cells: readonly (Node | string)[]; changed: boolean }[],
): HTMLElement {
  return element(
    'section',
    { class: 'table-scroll', tabindex: '0', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
      element(
        'tbody',
        {},
        ...rows.map(({ cells, changed }) =>
          element(
            'tr',
            changed ? { class: 'changed' } : {},
            ...cells.map((cell, index) =>
              index === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
            ),
          ),
        ),
      ),
    ),
  );
}
