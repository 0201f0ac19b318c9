/** A field of what goes into the message alone. */
type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsOf = (owner: HTMLElement): Field[] => [...owner.querySelectorAll<Field>('[data-fills]')];

/** Shows the fields whose places a message has: those of any message, and its own. */
export function showAsked(owner: HTMLElement, message: string, places: ReadonlySet<string>): void {
  for (const field of fieldsOf(owner)) {
    const { fills, of } = field.dataset;
    field.closest('label')!.hidden = !places.has(fills!) || (of !== undefined && of !== message);
  }
}

const shown = (owner: HTMLElement): Field[] => fieldsOf(owner).filter((field) => !field.closest('label')!.hidden);

/** What is typed in the fields that are shown, by place. */
export const askedIn = (owner: HTMLElement): Map<string, string> =>
  new Map(
    shown(owner).flatMap(({ dataset, value }) =>
      value.trim() === '' ? [] : [[dataset['fills']!, value.trim()] as const],
    ),
  );

/** The field for a place, among those that are shown. */
export const fieldFor = (owner: HTMLElement, place: string): Field | undefined =>
  shown(owner).find(({ dataset }) => dataset['fills'] === place);

/** Empties all fields, shown or not, but for the name of whoever writes. */
export function emptyAsked(owner: HTMLElement): void {
  for (const field of fieldsOf(owner)) if (field.dataset['fills'] !== 'recruiter_first_name') field.value = '';
}
