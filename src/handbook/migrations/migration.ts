import type { Side } from '../entities/schemas.ts';

/**
 * The files that a change is about: one by its name, the words of the interface in every language, or the entries of
 * one kind on one side, as candidate/stages. The kind is that of its time: it may be no more.
 */
export type MigratedFiles = 'handbook.config.yaml' | 'company.yaml' | 'checks.yaml' | 'words' | `${Side}/${string}`;

/**
 * Where a field stands in a file: the names on the way to it with dots between them, and a star for each item of a
 * list, or each field of a group, as agenda.*.minutes.
 */
type FieldPath = string;

/** What becomes of one field. Made twice it does no more than once: what it looks for is gone. */
export type Change = { in: MigratedFiles; field: FieldPath } & (
  | {
      do: 'rename';
      /** The new name, in the same place. */
      to: string;
    }
  | {
      do: 'move';
      /** Where the value goes, in the same file; its stars stand for what those of the field stood for. */
      to: FieldPath;
    }
  | { do: 'replace'; from: string | number | boolean; to: string | number | boolean }
);

/** How the content becomes that of the next version of the schema. Once released it never changes. */
export interface Migration {
  /** The version that the content is of afterwards; before it was one less. */
  to: number;
  /** What changes in one sentence, which stands in the CHANGELOG word for word. */
  says: string;
  /** In their order. None, where the schema has only grown: the content is right as it is. */
  changes: readonly Change[];
}
