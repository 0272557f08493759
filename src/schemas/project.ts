import { z } from 'zod';
import { STAGES } from '../domain/stage.ts';
import { STANDINGS } from '../domain/standing.ts';
import {
  idListSchema,
  idSchema,
  nameTemplateSchema,
  periodSchema,
  schemaKey,
  wordsSchema,
} from './common.ts';

/** One named project, place, institution, award or programme to which the report gives a status. */
export const projectSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  stage: z.enum(STAGES),
  /** The report's own status words, unbroken and in its order; `{id}` stands for a number among them. */
  stageText: nameTemplateSchema,
  /** When the stage is reached, where that is neither the section's period nor the report's. */
  period: periodSchema.optional(),
  /** Whether the status tells what is, or what is expected or intended. */
  standing: z.enum(STANDINGS).exclude(['limit']).optional(),
  /** The report's own word for it, part of `stageText`: 将于. */
  standingText: wordsSchema.optional(),
  terms: idListSchema.optional(),
  notes: idListSchema.optional(),
});

/** `projects/<section>.json`, in reading order. */
export const projectsFileSchema = z.strictObject({ $schema: schemaKey, projects: z.array(projectSchema) });

export type ProjectRecord = z.infer<typeof projectSchema>;
export type ProjectsFile = z.infer<typeof projectsFileSchema>;
