import { z } from 'zod';
import { KIND_NAMES, schemaOf, SIDES, type Kind, type Side } from './entities/schemas.ts';
import { kindOf } from './kinds.ts';
import type { RefTarget } from './references.ts';
import { RULES } from './rules/index.ts';
import { isConfigurable, type Rule, type TextsOfRules } from './rules/types.ts';
import { checksSchema } from './schemas/checks.ts';
import { companySchema } from './schemas/company.ts';
import { OWN_KIND, REF } from './schemas/ids.ts';

/** A JSON Schema, as far as this file looks into one. */
interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** The ids that a field may name, by what it names. */
export type KnownIds = Partial<Record<RefTarget, readonly string[]>>;

/** The name of the schema of one side of a kind. */
export const editorSchemaName = (side: Side, kind: Kind) => `${side}-${kind}`;

/**
 * Draft 7, because the language server for YAML knows no newer one throughout.
 * @param idsOf The ids that fields which name an entry offer, by the keyword that says what they name.
 */
const toJsonSchema = (
  schema: z.ZodType,
  title: string,
  idsOf: (target: string) => readonly string[] = () => [],
): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const target = (jsonSchema as JsonSchema)[REF];
      const ids = typeof target === 'string' ? idsOf(target) : [];
      // Examples, which editors offer: an id that is not among them is for the check to judge.
      if (ids.length > 0) jsonSchema.examples = [...ids];
    },
  }) as JsonSchema;
  return { $schema, title, ...rest };
};

const thresholdsOf = (rule: Rule, texts: TextsOfRules): JsonSchema => ({
  description: texts[rule.id]!.what,
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(rule.thresholds ?? {}).map(([name, value]) => [
      name,
      { description: texts[rule.id]!.thresholds![name], type: 'number', default: value },
    ]),
  ),
  additionalProperties: false,
});

/** The schema of checks.yaml knows the checks: their ids, what each looks at, and their thresholds. */
function checksJsonSchema(texts: TextsOfRules): JsonSchema {
  const json = toJsonSchema(checksSchema, 'checks.yaml');
  const configurable = RULES.filter(isConfigurable);
  Object.assign(json.properties!['off']!, {
    items: { oneOf: configurable.map((rule) => ({ const: rule.id, description: texts[rule.id]!.what })) },
  });
  const { description } = json.properties!['thresholds']!;
  json.properties!['thresholds'] = {
    description,
    type: 'object',
    properties: Object.fromEntries(
      configurable.filter((rule) => rule.thresholds).map((rule) => [rule.id, thresholdsOf(rule, texts)]),
    ),
    additionalProperties: false,
  };
  return json;
}

/**
 * The JSON Schemas of everything that editors write, by name: what an editor completes and shows on hover.
 * @param texts What is said of the checks, for the schema of checks.yaml.
 * @param known The ids that the files of each side may name, to be offered. Without it schemas know no content.
 */
export function editorSchemas(
  texts: TextsOfRules,
  known: Record<Side, KnownIds> = { candidate: {}, interviewer: {} },
): Map<string, JsonSchema> {
  const idsOf = (side: Side, kind?: Kind) => (target: string) =>
    known[side][(target === OWN_KIND ? kind : target) as RefTarget] ?? [];
  const ofEntries = KIND_NAMES.flatMap((kind) =>
    SIDES.flatMap((side): [string, JsonSchema][] => {
      const schema = schemaOf(kind, side);
      if (!schema) return [];
      const title = `${kindOf(kind).noun}, ${side} side`;
      return [[editorSchemaName(side, kind), toJsonSchema(schema, title, idsOf(side, kind))]];
    }),
  );
  return new Map<string, JsonSchema>([
    ...ofEntries,
    ['company', toJsonSchema(companySchema, 'company.yaml', idsOf('candidate'))],
    ['checks', checksJsonSchema(texts)],
  ]);
}
