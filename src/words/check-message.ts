import { MessageError, readMessage, type Part } from './message.ts';
import { placesOf, type Given, type WordPlace } from './places.ts';

/** Why a text cannot stand for one of ours, and what to do. */
export interface MessageProblem {
  message: string;
  fix: string;
}

const braced = (names: Iterable<string>) => [...names].map((name) => `{${name}}`).join(', ');
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Places as `{name}`, but not as the {{name}} of a template. */
const simplePlaces = (text: string) => new Set([...text.matchAll(/(?<!\{)\{(\w+)\}(?!\})/g)].map(([, name]) => name!));

/** What is wrong with a text for a word that a script fills in, or that has no places: it has the places of ours. */
export function placeProblem(text: string, ours: string): MessageProblem | undefined {
  const [has, needs] = [simplePlaces(text), simplePlaces(ours)];
  const unknown = [...has].filter((name) => !needs.has(name));
  const missing = [...needs].filter((name) => !has.has(name));
  const places = needs.size === 0 ? 'It has no places.' : `Its places: ${braced(needs)}.`;
  if (unknown.length > 0) return { message: `it has no place ${braced(unknown)}`, fix: places };
  if (missing.length > 0) return { message: `${braced(missing)} is missing`, fix: `${places} Each has to be there.` };
  return undefined;
}

/** What is wrong with a text for a word that is handed values. */
export function messageProblem(text: string, given: readonly Given[]): MessageProblem | undefined {
  const places = placesOf(given);
  const fix = places.length === 0 ? 'It has no places.' : `Its places: ${places.map(shown).join(', ')}.`;
  try {
    const used = new Set<string>();
    check(readMessage(text), new Map(places.map((place) => [place.name, place])), used, new Set());
    const missing = places.filter(({ name, optional, kind }) => !optional && kind !== 'choice' && !used.has(name));
    return missing.length === 0
      ? undefined
      : { message: `${braced(missing.map(({ name }) => name))} is missing`, fix: `${fix} Each has to be there.` };
  } catch (error) {
    if (error instanceof MessageError) return { message: error.message, fix };
    throw error;
  }
}

/** A place as a reader of a message writes it. */
export function shown({ name, kind, choices, optional }: WordPlace): string {
  if (kind === 'choice') return `{${name}, select, ${choices.map((choice) => `${choice} {…}`).join(' ')}}`;
  return optional ? `{${name}, select, none {…} other {… {${name}} …}}` : `{${name}}`;
}

/** @throws {MessageError} if a part cannot be said. */
function check(
  parts: readonly Part[],
  known: ReadonlyMap<string, WordPlace>,
  used: Set<string>,
  inside: ReadonlySet<string>,
): void {
  for (const part of parts) {
    if (!('place' in part)) continue;
    const place = known.get(part.place);
    if (!place) throw new MessageError(`it has no place {${part.place}}`);
    used.add(place.name);
    const forms = Object.keys(part.forms ?? {});
    if (part.by === undefined) {
      if (place.kind === 'choice')
        throw new MessageError(`{${place.name}} is one of ${place.choices.join(', ')}, which readers do not see`);
      if (place.optional && !inside.has(place.name)) throw new MessageError(`{${place.name}} may be without a value`);
      continue;
    }
    if (part.by === 'plural') {
      if (place.kind !== 'number') throw new MessageError(`{${place.name}} is no number, and has no plural`);
      const odd = forms.find((form) => !PLURALS.has(form));
      if (odd !== undefined)
        throw new MessageError(`"${odd}" is no form of a plural: these are ${[...PLURALS].join(', ')}`);
      if (place.optional && !inside.has(place.name)) throw new MessageError(`{${place.name}} may be without a value`);
    } else {
      if (place.kind !== 'choice' && !place.optional) throw new MessageError(`{${place.name}} is nothing to select by`);
      const choices = [...place.choices, ...(place.optional ? ['none'] : []), 'other'];
      const odd = forms.find((form) => !choices.includes(form));
      if (odd !== undefined)
        throw new MessageError(`"${odd}" is no form of {${place.name}}: these are ${choices.join(', ')}`);
    }
    const isWhole =
      part.by === 'select' && place.choices.length > 0 && place.choices.every((choice) => forms.includes(choice));
    if (!forms.includes('other') && !isWhole)
      throw new MessageError(`{${place.name}, ${part.by}, …} has no form "other"`);
    for (const [form, text] of Object.entries(part.forms!))
      check(text, known, used, form === 'none' ? inside : new Set([...inside, place.name]));
  }
}
