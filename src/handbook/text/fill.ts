/**
 * Puts values into the places of a text: `{count} pages for “{term}”`. In one pass, so that a value may hold
 * anything, the sign of a place too. A place without a value stays as it is.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/gi, (place, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : place),
  );
}
