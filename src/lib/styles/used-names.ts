import { namesIn } from './unused.ts';

/** Collects the names that pages and scripts have, and that a style sheet may refer to. */
export interface UsedNames {
  readonly names: ReadonlySet<string>;
  readonly addScript: (script: string) => void;
  readonly addPage: (html: string) => void;
}

/**
 * What a reader reads names nothing, and is most of a page: of pages, only tags and inline scripts
 * are looked at, and these are mostly the same on all of them, so that each is taken apart once.
 */
export function usedNames(): UsedNames {
  const names = new Set<string>();
  const known = new Set<string>();
  const addScript = (code: string): void => {
    for (const name of namesIn(code)) names.add(name);
  };
  return {
    names,
    addScript,
    addPage: (html) => {
      for (const [piece] of html.matchAll(scriptOrTag)) {
        if (known.has(piece)) continue;
        known.add(piece);
        addScript(piece);
      }
    },
  };
}

/** Astro writes `>` in values of attributes as it stands, but never in those that hold markup. */
const scriptOrTag =
  /<script\b[^>]*>.*?<\/script>|<style\b[^>]*>.*?<\/style>|<\w(?:[^>"]|"[^"]*")*>/gs;
