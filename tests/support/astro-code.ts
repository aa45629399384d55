/**
 * The code of an `.astro` file as a module: its front matter, its scripts, and as imports what its
 * scripts name as their source and what its markup fetches when it is needed.
 */
export function codeOfAstro(text: string): string {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const markup = text.slice(frontMatter?.[0].length ?? 0);
  const scripts = [...markup.matchAll(script)];
  return [
    frontMatter?.[1] ?? '',
    ...scripts.map(([, attributes = '', body = '']) => {
      const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
      return source === undefined ? body : `import '${source}';`;
    }),
    ...[...markup.replace(script, '').matchAll(fetched)].map(([call]) => `${call};`),
  ].join('\n');
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

const fetched = /\bimport\('[^']+'\)/g;
