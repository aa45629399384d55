import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { outlineOf } from '~/lib/content/outline.ts';

const folder = 'src/content/docs';

const frontMatter = z.looseObject({
  edition: z.string().optional(),
  asOf: z.string().optional(),
  sources: z.array(z.string()),
});

/** What an article has to share with its translations; each list in no order. */
interface Section {
  /** Level and id of the heading; the part before the first heading belongs to the H1. */
  readonly heading: string;
  readonly sources: readonly string[];
  readonly interpretations: number;
  readonly links: readonly string[];
  readonly code: readonly string[];
  readonly components: readonly string[];
}

export interface Article {
  readonly edition: string | undefined;
  readonly asOf: string | undefined;
  readonly sources: readonly string[];
  readonly sections: readonly Section[];
}

export function articleNames(language: string): string[] {
  return readdirSync(`${folder}/${language}`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort();
}

export function articleSource(language: string, name: string): string {
  return readFileSync(`${folder}/${language}/${name}`, 'utf8');
}

export function readArticle(source: string): Article {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const { edition, asOf, sources } = frontMatter.parse(parse(head));
  const lines = source.split('\n');
  const outline = outlineOf(source);
  const [title, ...headings] = outline.map(({ level, id, line }, index) => ({
    heading: `${String(level)} ${id}`,
    text: lines.slice(line - 1, (outline[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  }));
  if (!title) throw new Error('The article has no titleId.');
  const introduction = body.split(/^##/m)[0] ?? '';
  return {
    edition,
    asOf,
    sources,
    sections: [{ ...title, text: introduction }, ...headings].map(({ heading, text }) => ({
      heading,
      sources: all(text, /<Source of="([^"]*)" \/>/g),
      interpretations: all(text, /<(Interpretation) \/>/g).length,
      links: [...all(text, /\]\(([^)]*)\)/g), ...all(text, /\bhref="([^"]*)"/g)].sort(),
      code: all(text, /`([^`]*)`/g),
      components: all(text, /<([A-Z]\w*)/g),
    })),
  };
}

/** Headings that no link can name. */
export function headingsWithoutId(source: string): string[] {
  return source.split('\n').filter((line) => /^#{1,6}\s/.test(line) && !/\{#[\w-]+\}$/.test(line));
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '').sort();
}
