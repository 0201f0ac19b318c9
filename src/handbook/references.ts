import { entriesOf, entryById } from './entries.ts';
import { schemaOf, type Kind } from './entities/schemas.ts';
import { kindOf } from './kinds.ts';
import type { Scope } from './kind.ts';
import type { Handbook, Source } from './model.ts';
import { companySchema, type Company } from './schemas/company.ts';
import { ITEM_REF, OWN_KIND, REF } from './schemas/ids.ts';
import { keywordOf, leavesOf, valuesAt } from './schema-walk.ts';
import type { z } from 'zod';

/** What a reference names: an entry of a kind, or a family of roles, which stands in company.yaml. */
export type RefTarget = Kind | 'families';

/** A place where a file names an entry, or an item of one. */
export interface Reference {
  id: string;
  path: PropertyKey[];
  names: RefTarget | Scope;
}

/** A field that holds references: where it stands, and what it names. */
interface RefField {
  path: readonly string[];
  target?: string;
  scope?: string;
}

const fields = new Map<z.ZodType, RefField[]>();

/** The fields of a schema that are made with `ref` or `itemRef`. A schema is walked once. */
export function refFieldsOf(schema: z.ZodType): readonly RefField[] {
  let found = fields.get(schema);
  if (!found) {
    found = leavesOf(schema).flatMap(({ path, schema: leaf }): RefField[] => {
      const [target, scope] = [keywordOf(leaf, REF), keywordOf(leaf, ITEM_REF)];
      return target === undefined && scope === undefined
        ? []
        : [{ path, ...(target !== undefined && { target }), ...(scope !== undefined && { scope }) }];
    });
    fields.set(schema, found);
  }
  return found;
}

/** Everything that a file names, with the place where it does. */
export function referencesOf({ kind, side, id, data }: Source, handbook: Handbook): Reference[] {
  const entry = entryById(entriesOf(handbook, kind), id);
  return refFieldsOf(schemaOf(kind, side)!).flatMap(({ path, target, scope }) =>
    valuesAt(data, path).flatMap(({ value, path: at, around }): Reference[] => {
      const names =
        scope === undefined
          ? ((target === OWN_KIND ? kind : target) as RefTarget)
          : kindOf(kind).scopes![scope]!({ handbook, entry, around });
      return names === undefined ? [] : [{ id: value as string, path: at, names }];
    }),
  );
}

/** What company.yaml names. */
export const referencesOfCompany = (company: Company): Reference[] =>
  refFieldsOf(companySchema).flatMap(({ path, target }) =>
    valuesAt(company, path).map(({ value, path: at }) => ({
      id: value as string,
      path: at,
      names: target as RefTarget,
    })),
  );
