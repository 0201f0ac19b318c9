/** Kebab-case: lower-case letters, digits and single hyphens, as in `pairing-exercise`. A module of its own for scripts, which do without zod. */
export const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
