import { derived } from './derived.ts';
import { entriesOf, entryById } from './entries.ts';
import { schemaOf, type Kind } from './entities/schemas.ts';
import { kindOf } from './kinds.ts';
import type { Scope } from './kind.ts';
import type { Handbook, Source } from './model.ts';
import { companySchema, type Company } from './schemas/company.ts';
import { ITEM_REF, OWN_KIND, REF } from './schemas/ids.ts';
import { fieldsWith, valuesAt } from './schema-walk.ts';
import type { z } from 'zod';

/** What a reference names: an entry of a kind, or a family of roles, which stands in company.yaml. */
export type RefTarget = Kind | 'families';

/** A place where a file names an entry, or an item of one. */
export interface Reference {
  id: string;
  path: PropertyKey[];
  names: RefTarget | Scope;
}

const known = derived<Handbook, Map<Source, readonly Reference[]>>(() => new Map());

/** Everything that a file names, with the place where it does. Looked for once in a handbook: several checks ask. */
export function referencesOf(source: Source, handbook: Handbook): readonly Reference[] {
  const files = known(handbook);
  if (!files.has(source)) files.set(source, namedByFile(source, handbook));
  return files.get(source)!;
}

function namedByFile({ kind, side, id, data }: Source, handbook: Handbook): Reference[] {
  const schema = schemaOf(kind, side)!;
  const entry = entryById(entriesOf(handbook, kind), id);
  return [
    ...namedIn(data, schema, REF, (target) => (target === OWN_KIND ? kind : (target as RefTarget))),
    ...namedIn(data, schema, ITEM_REF, (scope, around) => kindOf(kind).scopes![scope]!({ handbook, entry, around })),
  ];
}

/** What company.yaml names. */
export const referencesOfCompany = (company: Company): Reference[] =>
  namedIn(company, companySchema, REF, (target) => target as RefTarget);

/** The references of one sort in a file; what is named where that is not known is no reference. */
const namedIn = (
  data: object,
  schema: z.ZodType,
  keyword: string,
  namesOf: (value: string, around: readonly object[]) => Reference['names'] | undefined,
): Reference[] =>
  fieldsWith(schema, keyword).flatMap(({ path, value }) =>
    valuesAt(data, path).flatMap(({ value: id, path: at, around }): Reference[] => {
      const names = namesOf(value, around);
      return names === undefined ? [] : [{ id: id as string, path: at, names }];
    }),
  );
