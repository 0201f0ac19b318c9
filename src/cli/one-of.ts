import { suggestion } from '../handbook/suggest.ts';
import { UsageError } from './run-command.ts';

/** A value that is one of some names. @throws {UsageError} with the nearest of them, if it is none. */
export function oneOf<Name extends string>(what: string, value: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new UsageError(`There is no ${what} "${value}". ${suggestion(value, known, what)}`);
  return found;
}
