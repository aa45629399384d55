import { isAlias, isMap, isScalar, isSeq, type Document } from 'yaml';
import { parseYaml } from '../content/parse-yaml.ts';
import { ContentError } from '../content/read-yaml.ts';

/** A text in a YAML or JSON file. */
export interface PlacedText {
  readonly path: readonly string[];
  readonly line: number;
  readonly text: string;
}

/**
 * Every text of a YAML or JSON file with its path and line, in the order of the file.
 * @throws {ContentError} where the file is not YAML
 */
export function textsOfYaml(source: string, file: string): PlacedText[] {
  const { document, lines } = parseYaml(source);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const format = file.endsWith('.json') ? 'JSON' : 'YAML';
    throw new ContentError(
      document.errors
        .map(({ pos, message }) => `${file}:${String(lineAt(pos[0]))} is not ${format}: ${message}`)
        .join('\n'),
    );
  }
  return textsIn(document, document.contents, []).map(({ path, offset, text }) => {
    return { path, line: lineAt(offset), text };
  });
}

interface OffsetText {
  readonly path: readonly string[];
  readonly offset: number;
  readonly text: string;
}

function textsIn(document: Document, node: unknown, path: readonly string[]): OffsetText[] {
  if (isAlias(node)) return textsIn(document, node.resolve(document), path);
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      textsIn(document, value, [...path, String(isScalar(key) ? key.value : key)]),
    );
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => textsIn(document, item, [...path, String(index)]));
  }
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  return [{ path, offset: node.range?.[0] ?? 0, text: node.value }];
}
