/** The fields of a file, as an editor writes them. */
export type Fields = Record<string, unknown>;

/** What every entry of the small handbook says of its own keeping. */
export const kept = { owner: 'engineering-hiring', lastReviewed: '2026-11-01', reviewEvery: 180 };

/** An entry before it is written. Entries share parts; a test that changes one must not change another. */
export const entry = (fields: Fields, body = ''): { fields: Fields; body: string } => ({
  fields: structuredClone(fields),
  body,
});
