import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ContentError, readYaml } from './read-yaml.ts';

/**
 * Reads a YAML file that has to fit a schema.
 * @throws {ContentError} where it is missing, and for each mistake with line and what was expected
 */
export function readYamlFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> {
  if (!existsSync(file)) throw new ContentError(`${file} is missing: write it.`);
  return readYaml(readFileSync(file, 'utf8'), file, schema);
}
