import type { CardPage } from '../../handbook/scorecard/card-page.ts';
import type { SystemWords } from '../../handbook/scorecard/systems.ts';
import type { RunWords } from '../../words/definition/run.ts';
import type { ScorecardWords } from '../../words/definition/scorecard.ts';
import type { Words } from '../words.ts';
import type { CardDesk } from './desk.ts';

/** What the page gives the scripts of a card. */
export interface PageOfCard extends Omit<CardPage, 'asks'> {
  asks: readonly { id: string; title: string }[];
  /** Titles of its competencies. */
  titles: Readonly<Record<string, string>>;
  systems: readonly { id: string; name: string; words: SystemWords }[];
}

/** What every part of a card on the screen works with. */
export interface CardParts {
  host: HTMLElement;
  page: PageOfCard;
  desk: CardDesk;
  words: Words<keyof RunWords['run']['says']>;
  scorecard: ScorecardWords['scorecard'];
  signal: AbortSignal;
  /** The time in the session, in milliseconds since 1970: a rehearsal has one of its own. */
  now: () => number;
}

/** Does something when one of the card's buttons is pressed, `<button data-do="…">`; there may be more than one of a name. */
export function onDo({ host, signal }: CardParts, name: string, act: () => void): void {
  for (const button of host.querySelectorAll(`[data-do="${name}"]`)) button.addEventListener('click', act, { signal });
}

/** Writes a text where it is not already: what is announced, is announced once. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Gives a value to a field that a person is not in. */
export function fillField(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  if (field.value !== value && document.activeElement !== field) field.value = value;
}
