import type { Held } from '../../../handbook/rules/settings-of.ts';

/** An interview or a variant of it at the beginning of a sentence: `"Pairing"`, `The variant "Frontend" of "Pairing"`. */
export const settingOf = ({ interview, variant }: Held) =>
  variant === undefined ? `"${interview}"` : `The variant "${variant}" of "${interview}"`;
