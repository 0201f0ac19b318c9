import type { Segment } from '../../handbook/messages/fill-message.ts';
import type { InviteSession } from '../../handbook/messages/invite-data.ts';
import { withValues } from '../../handbook/messages/with-values.ts';
import { part } from '../dom.ts';

/** The message with an id, as the page has it. */
export const messageNamed = (page: ParentNode, id: string): HTMLElement =>
  page.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`)!;

/** The messages of the page of one reader, in their order. */
const messagesTo = (page: ParentNode, to: string): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(`[data-to="${to}"]`),
];

/** Of messages, that of a stage, or else one of any; none where there is none. */
const ofStep = (all: readonly HTMLElement[], step: string | undefined): HTMLElement | undefined =>
  all.find(({ dataset }) => dataset['step'] === step) ?? all.find(({ dataset }) => dataset['step'] === undefined);

/** The message for interviewers that goes with one for a candidate about dates; none where nobody holds a session of its stage. */
export function forInterviewers(
  page: ParentNode,
  message: HTMLElement,
  sessions: readonly Pick<InviteSession, 'step' | 'minutes'>[],
): HTMLElement | undefined {
  const { moment, step } = message.dataset;
  const isHeld = sessions.some((one) => one.minutes > 0 && (step === undefined || one.step === step));
  if (!isDated(message) || !isHeld) return undefined;
  return ofStep(
    messagesTo(page, 'interviewers').filter(({ dataset }) => dataset['moment'] === moment),
    step,
  );
}

/** The message about the dates of a stage for a candidate: for the same occasion as another one, or else for any. */
export function datedFor(page: ParentNode, step: string, { dataset }: HTMLElement): HTMLElement | undefined {
  const all = messagesTo(page, 'candidate').filter(isDated);
  return (
    ofStep(
      all.filter((one) => one.dataset['moment'] === dataset['moment']),
      step,
    ) ?? ofStep(all, step)
  );
}

const piecesOf = (message: HTMLElement, name: 'subject' | 'body'): Segment[] =>
  [...message.querySelector(`[data-copied$="-${name}"]`)!.childNodes].map((piece) => {
    const text = piece.textContent!;
    if (!(piece instanceof HTMLElement)) return { text };
    const { place, open } = piece.dataset;
    return { text, place: place!, ...(open !== undefined && { open: true }) };
  });

/** A piece of a message as a page shows it: what is still open is marked. */
function nodeOf({ text, place, open }: Segment): Node {
  if (!open) return document.createTextNode(text);
  const span = document.createElement('span');
  span.textContent = text;
  Object.assign(span.dataset, { place, open: '' });
  return span;
}

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
  values: ReadonlyMap<string, Segment | undefined>,
): string[] {
  const open = (['subject', 'body'] as const).flatMap((name) => {
    const pieces = withValues(piecesOf(message, name), values);
    part(owner, `${to}-${name}`).replaceChildren(...pieces.map(nodeOf));
    return pieces.flatMap((piece) => (piece.open ? [piece.place!] : []));
  });
  return [...new Set(open)];
}
