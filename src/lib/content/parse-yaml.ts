import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';

export interface ParsedYaml {
  /** Shared by all who ask for the same text, and so not to be changed. */
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** An alias that names no anchor, where there is one. */
  readonly unknownAlias: { readonly name: string; readonly offset: number } | undefined;
}

/** Parses a YAML or JSON text; the same text, which several checks read, only once. */
export function parseYaml(source: string): ParsedYaml {
  const known = parsed.get(source);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const made = { document, lines, unknownAlias: unknownAliasIn(document) };
  parsed.set(source, made);
  const [oldest] = parsed.keys();
  if (parsed.size > mostKept && oldest !== undefined) parsed.delete(oldest);
  return made;
}

const parsed = new Map<string, ParsedYaml>();

/** More than all content files, and few enough for a preview that runs for days. */
const mostKept = 200;

function unknownAliasIn(document: Document): ParsedYaml['unknownAlias'] {
  const anchors = new Set<string>();
  let found: ParsedYaml['unknownAlias'];
  visit(document, (_, node) => {
    if (isAlias(node)) {
      if (anchors.has(node.source)) return undefined;
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    }
    if (isNode(node) && node.anchor !== undefined) anchors.add(node.anchor);
    return undefined;
  });
  return found;
}
