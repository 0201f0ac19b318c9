import { ENGLISH } from '../../../handbook/text/in-words.ts';
import type { Held } from '../../../handbook/rules/settings-of.ts';

/**
 * An interview or variants of it at the beginning of a sentence: `"Pairing"`, `The variant "Frontend" of "Pairing"`,
 * `"Pairing", in its variants "Frontend" and "Mobile",`.
 */
export const settingOf = ({ interview, variants }: Held) =>
  variants.length === 0
    ? `"${interview}"`
    : variants.length === 1
      ? `The variant "${variants[0]!}" of "${interview}"`
      : `"${interview}", in its variants ${ENGLISH.list(variants.map((title) => `"${title}"`))},`;
