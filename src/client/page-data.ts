/** Whether a value is what is asked for, as far as its readers would stumble over anything else. */
export type Guard<T> = (value: unknown) => value is T;

/** A guard for objects that have these parts; what the parts hold is left to the code that wrote them. */
export const withParts =
  <T extends object>(...names: (keyof T & string)[]): Guard<T> =>
  (value): value is T =>
    isObject(value) && names.every((name) => Object.hasOwn(value, name));

/** A guard for objects with any names, whose values all pass another guard. */
export const recordOf =
  <T>(is: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(is);

export const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value written as JSON; nothing where it is no JSON, or not what is asked for. Throws nothing. */
export function parsed<T>(json: string, is: Guard<T>): T | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return is(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the page gives one of its elements as data: the element's own script of this name, as PageData.astro
 * writes it. Nothing where there is none that is as asked for: the element then stays as the server made it.
 */
export function pageData<T>(owner: Element, name: string, is: Guard<T>): T | undefined {
  const script = owner.querySelector(`:scope > script[type="application/json"][data-name="${name}"]`);
  return script ? parsed(script.textContent, is) : undefined;
}
