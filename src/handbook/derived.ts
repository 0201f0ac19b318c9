/** What has been made of each value: one table beside the model, by value and by what is made of it. */
const made = new WeakMap<object, Map<unknown, unknown>>();

/**
 * What follows from a value of the model, such as an index, and is made once for each: a model and its parts do not
 * change once they are built. It goes when the value goes.
 */
export function derived<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  return (of) => {
    let known = made.get(of);
    if (!known) made.set(of, (known = new Map()));
    if (!known.has(make)) known.set(make, make(of));
    return known.get(make) as T;
  };
}
