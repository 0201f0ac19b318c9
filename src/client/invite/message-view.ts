import { part } from '../dom.ts';

/** The message with an id, as the page has it. */
export const messageNamed = (page: ParentNode, id: string): HTMLElement =>
  page.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`)!;

/** The message for interviewers that goes with one for a candidate: of the same stage, or else of any; none where there is none. */
export const forInterviewers = (page: ParentNode, { dataset }: HTMLElement): HTMLElement | undefined => {
  const { moment = '', step = '' } = dataset;
  const all = [...page.querySelectorAll<HTMLElement>('[data-to="interviewers"]')].filter(
    (one) => one.dataset['moment'] === moment,
  );
  return all.find((one) => one.dataset['step'] === step) ?? all.find((one) => one.dataset['step'] === undefined);
};

const piecesOf = (message: HTMLElement, name: 'subject' | 'body'): ChildNode[] => [
  ...message.querySelector(`[data-copied$="-${name}"]`)!.childNodes,
];

/** Names of the places of a message. */
export const placesIn = (message: HTMLElement): string[] =>
  [...message.querySelectorAll<HTMLElement>('[data-place]')].map(({ dataset }) => dataset['place']!);

/** Whether a message says anything of dates. */
export const isDated = (message: HTMLElement): boolean =>
  placesIn(message).some((place) => place === 'schedule' || place === 'plan_link');

/** Shows a message of the page with values in its places, in the parts of a reader. Returns the places that are still open. */
export function showMessage(
  owner: HTMLElement,
  to: string,
  message: HTMLElement,
  written: ReadonlyMap<string, string>,
): string[] {
  const open = new Set<string>();
  for (const name of ['subject', 'body'] as const) {
    const filled = piecesOf(message, name).map((piece): Node => {
      const copy = piece.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return copy;
      const place = copy.dataset['place']!;
      const value = written.get(place);
      if (value !== undefined) return document.createTextNode(value);
      if (copy.dataset['open'] === undefined) return document.createTextNode(copy.textContent);
      open.add(place);
      return copy;
    });
    part(owner, `${to}-${name}`).replaceChildren(...filled);
  }
  return [...open];
}
