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

/** A table with a caption and a heading row; the first cell of each row is its heading. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly { cells: readonly (Node | string)[]; changed: boolean }[],
): HTMLElement {
  return element(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
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
