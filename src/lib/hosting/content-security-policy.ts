import { createHash } from 'node:crypto';

/** What stands in pages instead of in a file, each as the hash that allows it. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The hashes of the scripts and styles in pages, each once, in the same order whatever the pages'. */
export function inlinePartsOf(pages: Iterable<string>): InlineParts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, attributes = '', content = ''] of html.matchAll(script)) {
      if (!isData(attributes)) scripts.add(hashOf(content));
    }
    for (const [, content = ''] of html.matchAll(style)) styles.add(hashOf(content));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/**
 * A Content-Security-Policy that lets pages load their own files and run what stands in them, and
 * nothing else. Only search needs WebAssembly, and it is on every page. No code makes elements from
 * text, so no policy of Trusted Types is allowed either.
 */
export function contentSecurityPolicy(parts: InlineParts): string {
  return [...metaDirectives(parts), "frame-ancestors 'none'"].join('; ');
}

/** The same for a host without headers, as far as a page can say it of itself. */
export function metaContentSecurityPolicy(parts: InlineParts): string {
  return metaDirectives(parts).join('; ');
}

function metaDirectives({ scripts, styles }: InlineParts): string[] {
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    // Style sheets have their small pictures in them, which would otherwise be a request each.
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}

const script = /<script\b([^>]*)>(.*?)<\/script\s*>/gis;

const style = /<style\b[^>]*>(.*?)<\/style\s*>/gis;

/** Browsers run neither what has its text in another file nor what is of a type that is no script's. */
function isData(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1];
  return /\bsrc\s*=/i.test(attributes) || !(type === undefined || scriptTypes.test(type));
}

const scriptTypes = /^(?:module|speculationrules|importmap|text\/javascript)?$/i;

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
