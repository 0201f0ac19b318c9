import type { Card, Undigested } from './card.ts';

/** A value as JSON with the names of every object in order: the same for the same card, whoever wrote it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  // By code units, as the default is: a locale would order them in its own way.
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join()}}`;
}

/** The digest of a card: SHA-256 of all its fields but this one, in 64 hexadecimal digits. Asks for a secure page, or Node. */
export async function digestOf(card: Undigested): Promise<string> {
  const text = canonical({ ...card, digest: undefined });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a card is as it was filed: nobody has changed it, and nothing on its way has. */
export const isIntact = async (card: Card): Promise<boolean> => (await digestOf(card)) === card.digest;
