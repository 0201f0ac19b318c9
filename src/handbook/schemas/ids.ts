import { z } from 'zod';
import { KEBAB } from './kebab.ts';

/** An id: the name of an entry's file, or the handle of an item inside an entry. */
export const idSchema = z
  .string({ error: 'expected an id in kebab-case, such as pairing-exercise' })
  .regex(KEBAB, { error: 'expected an id in kebab-case, such as pairing-exercise' });

/** Keyword of the JSON Schema that says which kind of entry, or which list of company.yaml, an id is of. */
export const REF = 'x-ref';
/** The same for ids of items of an entry; its value is the name of a scope of the kind in whose file the field stands. */
export const ITEM_REF = 'x-item-ref';

/** What a reference names where that is another entry of the kind in whose file it stands. */
export const OWN_KIND = 'own-kind';

/**
 * A field that names an entry by its id. Resolving, the check of dangling names and the completion of ids in
 * editors follow from it.
 * @param kind The folder of the kind, such as `competencies`; or `families`, which stand in company.yaml.
 */
export const ref = (kind: string): z.ZodString => idSchema.meta({ [REF]: kind });

/** A field that names another entry of the kind in whose file it stands. */
export const refToOwnKind = (): z.ZodString => ref(OWN_KIND);

/**
 * A field that names an item of an entry, such as a session of the role.
 * @param scope A name in the `scopes` of the kind, which says what items there are.
 */
export const itemRef = (scope: string): z.ZodString => idSchema.meta({ [ITEM_REF]: scope });
