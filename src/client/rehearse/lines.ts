/** A line of the transcript that the page holds. */
export interface Line {
  item: HTMLElement;
  /** Milliseconds of the session at which it is said. */
  at: number;
  /** The title of the time box that it falls into. */
  box: string;
}

/** The lines of the page's transcript, in their order. */
export const linesOnPage = (): Line[] =>
  [...document.querySelectorAll<HTMLElement>('.transcript > [data-at]')].map((item) => ({
    item,
    at: 1000 * Number(item.dataset['at']),
    box: item.parentElement!.dataset['title'] ?? '',
  }));

/** A copy of what stands on the page already: it has no ids, which stand once. */
export function copyOnPage(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}
