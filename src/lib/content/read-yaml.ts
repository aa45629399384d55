import { isNode, type Document } from 'yaml';
import type { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';

/** A mistake in a content file, told so that a writer can find and mend it. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Reads a YAML text that has to fit a schema.
 * @param file the name to show in messages
 * @throws {ContentError} a line for each mistake: file, line, column, place, what was expected
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const { document, lines, unknownAlias: alias } = parseYaml(source);
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}`;
  };
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors
        .map((error) => `${place(error.pos[0])} is not YAML: ${error.message}`)
        .join('\n'),
    );
  }
  if (alias) {
    throw new ContentError(
      `${place(alias.offset)} *${alias.name} names no anchor: expected the name of an &anchor above.`,
    );
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues
      .flatMap(leaves)
      .map((issue) => {
        const path = issue.path.map(String);
        return `${place(offsetOf(document, path))} ${describePath(path)}: expected ${expectation(issue)}; found ${describe(valueAt(value, path))}.`;
      })
      .join('\n'),
  );
}

type Issue = z.core.$ZodIssue;

/** A union's own issue says nothing; the alternatives' do, unless a message was given for the whole. */
function leaves(issue: Issue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  }
  return [issue];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'no such key here: remove it or mend its spelling';
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? `a value of type ${issue.expected}`
        : issue.message;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length).map(asIndex), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function asIndex(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function describePath(path: readonly string[]): string {
  return path.length > 0 ? `at ${path.join('.')}` : 'as a whole';
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
