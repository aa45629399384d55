import { readFileSync } from 'node:fs';
import { formatDate } from '../../../src/lib/dates/format.ts';
import { locales, pseudoLocales } from '../../../src/lib/locales.ts';
import { isLabel, quotedIn, type ExactTexts } from '../../../src/lib/pseudo-locales/exact-texts.ts';
import { exactTextsIn } from '../../../src/lib/pseudo-locales/pseudo-files.ts';
import { loadProgramme } from '../../../src/lib/programme/load.ts';
import { contentFilesOf } from '../../../src/lib/translation/load-units.ts';
import { loadTrees } from '../../../src/lib/troubleshooter/load.ts';
import type { ShownText } from './shown-texts.ts';

/** What stands in English in every language, by the content as it is. */
const exact: ExactTexts = exactTextsIn(
  contentFilesOf('en').map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);

/**
 * The words in plain letters that no content file has: they stand in the code.
 * @param keys true where a text may be the key of its words
 */
export function hardCoded(
  texts: readonly ShownText[],
  { keys = false }: { readonly keys?: boolean } = {},
): string[] {
  return texts.flatMap(({ text, where }) => {
    if (isLabel(text, exact.labels) || namesOfLanguages.has(text)) return [];
    const told = keys ? text.replace(key, '') : text;
    const rest = [identifiers, addresses, writtenByIntl].reduce(
      (left, pattern) => left.replace(pattern, ''),
      withoutExact(told),
    );
    const words = rest.match(/(?<![\p{L}\p{M}\d])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu) ?? [];
    return words.length === 0 ? [] : [`“${words.join(' ')}” in “${text.slice(0, 80)}” at ${where}`];
  });
}

function withoutExact(text: string): string {
  return quotedIn(text, exact).reduce(
    (rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
}

const key = /(?:docs|programme|troubleshooters)\/[\w./#-]+|(?:i18n|[Gg]lossary)\/[\w./-]+/g;

const addresses = /https?:\/\/\S+|(?:[a-z\d-]+\.)+(?:com|ms)(?:\/[\w-]+)*/g;

/** Editions and troubleshooters, by which writers know their files. */
const identifiers = new RegExp(
  [...loadProgramme().map(({ edition }) => edition.id), ...loadTrees().map(({ tree }) => tree.id)]
    .sort((one, other) => other.length - one.length)
    .map((id) => `(?<![\\w-])${id}(?![\\w-])`)
    .join('|'),
  'g',
);

const namesOfLanguages: ReadonlySet<string> = new Set(
  [...locales, ...pseudoLocales].flatMap(({ name, tag }) => [name, tag]),
);

/** Dates and lists, which the platform writes in the English that the tags fall back on. */
const writtenByIntl = new RegExp(
  [
    ...Array.from({ length: 12 }, (_, month) =>
      formatDate(`2021-${String(month + 1).padStart(2, '0')}-28`, pseudoLocales[0].tag).replace(
        /28|2021/g,
        String.raw`\d+`,
      ),
    ),
    ...(['conjunction', 'disjunction'] as const).map(
      (type) =>
        String.raw`(?<![\p{L}])${new Intl.ListFormat(pseudoLocales[0].tag, { type }).format(['', '']).trim()}(?![\p{L}])`,
    ),
  ].join('|'),
  'gu',
);
