import { z } from 'zod';

/** A schema of JSON Schema 2020-12, as far as ours go. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  format?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The JSON Schema (2020-12) of a file that is an array of such entries. */
export function fileSchema(entry: z.ZodType, title: string): object {
  const { $schema, ...schema } = schemaOf(z.array(entry));
  return { $schema, title, ...schema };
}

/** The JSON Schema (2020-12) of an entry. */
export function entrySchema(entry: z.ZodType): JsonSchema {
  return schemaOf(entry) as JsonSchema;
}

function schemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // The bounds of JavaScript's integers are none of the data's.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // zod's pattern counts leap years in 200 characters; `format` says the same.
      if (jsonSchema.format === 'date') jsonSchema.pattern = String.raw`^\d{4}-\d{2}-\d{2}$`;
    },
  });
}
