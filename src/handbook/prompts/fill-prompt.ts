import type { Words } from '../../words/definition.ts';
import type { Prompt } from '../entities/prompts/schema.ts';
import type { Handbook } from '../model.ts';
import { PLACE } from '../text/places.ts';
import type { Subject } from './subjects.ts';
import { factsOfSubject } from './subject-facts.ts';

type Placeholder = Prompt['placeholders'][number];

/** What stands in a filled prompt where only a person knows what to put: `[job_situations: Three to five …]`. */
export const askedPlace = ({ name, text }: Placeholder): string => `[${name}: ${text}]`;

/** A prompt for one subject. */
export interface FilledPrompt {
  text: string;
  /** What only a person knows, in the order of the entry. */
  asks: readonly Placeholder[];
}

/** Fills a prompt with what the handbook knows of a subject. What it does not know stays to be asked for. */
export function fillPrompt(handbook: Handbook, words: Words, prompt: Prompt, subject: Subject): FilledPrompt {
  const facts = factsOfSubject(handbook, words, subject);
  const known = ({ from }: Placeholder): string => (from === undefined ? '' : (facts[from] ?? ''));
  const values = new Map(prompt.placeholders.map((place) => [place.name, known(place) || askedPlace(place)]));
  return {
    text: prompt.template.replace(PLACE, (place, name: string) => values.get(name.trim()) ?? place),
    asks: prompt.placeholders.filter((place) => known(place) === ''),
  };
}
