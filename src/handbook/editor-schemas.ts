import { z } from 'zod';
import { KIND_NAMES, schemaOf, type Kind, type Side } from './entities/schemas.ts';
import { kindOf } from './kinds.ts';
import { RULES } from './rules/index.ts';
import { isConfigurable, type Rule } from './rules/types.ts';
import { checksSchema } from './schemas/checks.ts';
import { companySchema } from './schemas/company.ts';

/** A JSON Schema, as far as this file looks into one. */
interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** The name of the schema of one side of a kind. */
export const editorSchemaName = (side: Side, kind: Kind) => `${side}-${kind}`;

/** Draft 7, because the language server for YAML knows no newer one throughout. */
const toJsonSchema = (schema: z.ZodType, title: string): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  return { $schema, title, ...rest };
};

const thresholdsOf = (rule: Rule): JsonSchema => ({
  description: rule.what,
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(rule.thresholds ?? {}).map(([name, { value, text }]) => [
      name,
      { description: text, type: 'number', default: value },
    ]),
  ),
  additionalProperties: false,
});

/** The schema of checks.yaml knows the checks: their ids, what each looks at, and their thresholds. */
function checksJsonSchema(): JsonSchema {
  const json = toJsonSchema(checksSchema, 'checks.yaml');
  const configurable = RULES.filter(isConfigurable);
  Object.assign(json.properties!['off']!, {
    items: { oneOf: configurable.map((rule) => ({ const: rule.id, description: rule.what })) },
  });
  const { description } = json.properties!['thresholds']!;
  json.properties!['thresholds'] = {
    description,
    type: 'object',
    properties: Object.fromEntries(
      configurable.filter((rule) => rule.thresholds).map((rule) => [rule.id, thresholdsOf(rule)]),
    ),
    additionalProperties: false,
  };
  return json;
}

/** The JSON Schemas of everything that editors write, by name: what an editor completes and shows on hover. */
export function editorSchemas(): Map<string, JsonSchema> {
  const ofEntries = KIND_NAMES.flatMap((kind) =>
    (['candidate', 'interviewer'] as const).flatMap((side): [string, JsonSchema][] => {
      const schema = schemaOf(kind, side);
      return schema ? [[editorSchemaName(side, kind), toJsonSchema(schema, `${kindOf(kind).noun}, ${side} side`)]] : [];
    }),
  );
  return new Map<string, JsonSchema>([
    ...ofEntries,
    ['company', toJsonSchema(companySchema, 'company.yaml')],
    ['checks', checksJsonSchema()],
  ]);
}
