/**
 * Moves through a field and the links below it with the arrow keys, as through one list: down from the field to the
 * first link, up from the first link to the field. What is reached has the focus, so that it is read out.
 */
export function moveWithArrows(event: KeyboardEvent, field: HTMLElement, links: readonly HTMLElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || links.length === 0) return;
  const stops = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]!.focus();
}

/** Whether somebody is typing where an event comes from, so that a letter is a letter and no command. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
