import { outlineOf } from '../content/outline.ts';
import type { LocaleId } from '../locales.ts';
import { unitKey } from './keys.ts';
import type { Unit } from './unit.ts';
import { textsOfYaml } from './yaml-texts.ts';

/** An article by its file and text. */
export interface ArticleText {
  readonly file: string;
  readonly locale: LocaleId;
  /** As `docs/glossary`. */
  readonly page: string;
  readonly source: string;
}

/**
 * The translatable texts of an article: those of the front matter, the text before the first
 * heading under the id of the H1, and each section from its heading to the next one of any level.
 * @throws {ContentError} where the front matter is not YAML
 */
export function articleUnits({ file, locale, page, source }: ArticleText): Unit[] {
  const lines = source.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const [title, ...headings] = titleFirst(source);
  const bodyStart = end + 1;
  const starts = [
    { id: title, index: bodyStart },
    ...headings.map(({ id, line }) => ({ id, index: line - 1 })),
  ];
  const body = withoutImports(lines);
  const unit = (section: string, line: number, text: string): Unit => {
    return { kind: 'article', locale, key: unitKey(page, section), page, file, line, text };
  };
  return [
    ...frontMatterTexts(lines.slice(0, Math.max(0, end)), file).map(({ section, line, text }) =>
      unit(section, line, text),
    ),
    ...starts.flatMap(({ id, index }, at) => {
      const until = starts[at + 1]?.index ?? lines.length;
      const first = body.findIndex(
        (line, place) => place >= index && place < until && line.trim() !== '',
      );
      return first < 0 ? [] : [unit(id, first + 1, body.slice(first, until).join('\n').trimEnd())];
    }),
  ];
}

/** The keys of the front matter that are translated, by what a unit's key calls them. */
export const translatedFields: readonly { readonly section: string; readonly path: string }[] = [
  { section: 'title', path: 'title' },
  { section: 'description', path: 'description' },
  { section: 'label', path: 'sidebar.label' },
];

function frontMatterTexts(
  lines: readonly string[],
  file: string,
): { section: string; line: number; text: string }[] {
  // The marks stay as an empty line, so that lines count as in the file.
  const texts = textsOfYaml(['', ...lines.slice(1)].join('\n'), file);
  return translatedFields.flatMap(({ section, path }) =>
    texts
      .filter((text) => text.path.join('.') === path)
      .map(({ line, text }) => ({ section, line, text })),
  );
}

/** The id of the H1, empty where an article has none yet, and the headings below it. */
function titleFirst(source: string): [string, ...{ id: string; line: number }[]] {
  const headings = outlineOf(source);
  const title = headings.find(({ level }) => level === 1);
  return [title?.id ?? '', ...headings.filter(({ level }) => level > 1)];
}

/** Imports are emptied and not cut out, so that lines count as in the file. */
function withoutImports(lines: readonly string[]): string[] {
  let fence = false;
  let inside = false;
  return lines.map((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) fence = !fence;
    const before = lines[index - 1] ?? '';
    // To MDX, a paragraph that goes on with the word is no import.
    const starts = /^import\b/.test(line) && (before.trim() === '' || /^import\b/.test(before));
    if (fence || !(inside || starts)) return line;
    inside = !/['"];?\s*$/.test(line);
    return '';
  });
}
