/** A place of a template that something is put into, such as `{{look_fors}}`. */
export const PLACE = /\{\{([^{}]*)\}\}/g;

/** The names of the places in a template, each once. */
export const placesIn = (template: string): string[] => [
  ...new Set([...template.matchAll(PLACE)].map((match) => match[1]!.trim())),
];

/** Two braces that open or close no place, with what stands beside them. */
export const looseBraces = (template: string): string[] =>
  [...template.replace(PLACE, '').matchAll(/\{\{\s*[\w-]*\s*\}?|\{\s*[\w-]+\s*\}\}/g)].map(([written]) =>
    written.trim(),
  );
