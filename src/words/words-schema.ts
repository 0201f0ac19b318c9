import { shown } from './check-message.ts';
import { replaceableWords } from './check-own.ts';
import { givenTo, placesOf } from './places.ts';

/** A JSON Schema, as far as this file writes one. */
interface Schema {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
}

/** What an editor shows of a word: ours, or its places. */
function leafOf(path: string, ours: unknown): Schema {
  if (Array.isArray(ours))
    return { type: 'array', items: { type: 'string' }, description: ours.slice(0, 6).join(' · ') };
  const description = typeof ours === 'string' ? ours : placesOf(givenTo(path)!).map(shown).join(' ');
  return { type: 'string', minLength: 1, description };
}

/** The JSON Schema of a file with a company's own words in a language: what an editor completes, and shows of ours. */
export function wordsSchema(tag: string, words: object): Schema {
  const schema: Schema = { $schema: 'http://json-schema.org/draft-07/schema#', title: `words/${tag}.yaml` };
  for (const [path, ours] of replaceableWords(words)) {
    const names = path.split('.');
    let group = schema;
    for (const name of names) {
      group.type = 'object';
      group['additionalProperties'] = false;
      group = (group.properties ??= {})[name] ??= {};
    }
    Object.assign(group, leafOf(path, ours));
  }
  return schema;
}
