import { z } from 'zod';

/** The schema inside what only wraps it. */
function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.def.out) : schema;
}

/** Names of the fields that the object at a path may have, as its schema says; none where it is no such object. */
export function fieldsOf(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.core.$ZodType | undefined>((at, key) => {
    const here = unwrapped(at);
    if (here instanceof z.ZodArray) return here.element;
    return here instanceof z.ZodObject ? (here.shape as Record<PropertyKey, z.ZodType>)[key] : undefined;
  }, schema);
  const here = unwrapped(found);
  return here instanceof z.ZodObject
    ? Object.keys(here.shape as object).filter((key) => key !== '$schema')
    : [];
}
