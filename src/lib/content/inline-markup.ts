/** A piece of a text with light markup: plain, bold, quoted exactly, or a link. */
export type InlinePiece =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly href: string;
      /** True where the whole text of the link is bold. */
      readonly isStrong?: true;
    };

const markup = /\[(?<text>[^\]]+)\]\((?<href>[^)]+)\)|\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`/g;

/** Takes a text with `**bold**`, `` `code` `` and `[text](address)` apart. */
export function parseInline(source: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of source.matchAll(markup)) {
    if (match.index > end) pieces.push({ kind: 'text', text: source.slice(end, match.index) });
    end = match.index + match[0].length;
    const { strong, code, text, href } = match.groups ?? {};
    if (text !== undefined && href !== undefined) pieces.push(linkPiece(text, href));
    else if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else pieces.push({ kind: 'code', text: code ?? '' });
  }
  if (end < source.length) pieces.push({ kind: 'text', text: source.slice(end) });
  return pieces;
}

/** A text without its markup. */
export function plainText(source: string): string {
  return parseInline(source)
    .map(({ text }) => text)
    .join('');
}

/**
 * Replaces the targets of links by addresses.
 * @param links addresses by name; what is no name is a section as `page#heading-id`
 */
export function resolveTargets(links: Readonly<Record<string, string>>, source: string): string {
  return source.replace(
    /\]\(([^)]+)\)/g,
    (_, target: string) => `](${links[target] ?? sectionAddress(target)})`,
  );
}

/** The address of a section; every page of ours lies one folder deep in its language. */
export function sectionAddress(target: string): string {
  return `../${target.replace('#', '/#')}`;
}

function linkPiece(text: string, href: string): InlinePiece {
  const label = /^\*\*([^*]+)\*\*$/.exec(text)?.[1];
  return label === undefined
    ? { kind: 'link', text, href }
    : { kind: 'link', text: label, href, isStrong: true };
}
