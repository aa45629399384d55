import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFields } from '~/lib/content/article-schema.ts';
import { getLocale, pseudoLocales, sourceLocale } from '~/lib/locales.ts';
import { pseudoFiles } from '~/lib/pseudo-locales/pseudo-files.ts';
import type { CheckContext, Finding } from '~/lib/translation/checks/check.ts';
import { checkCode } from '~/lib/translation/checks/code.ts';
import { checkComponents } from '~/lib/translation/checks/components.ts';
import { checkLinks } from '~/lib/translation/checks/links.ts';
import { checkOutline } from '~/lib/translation/checks/outline.ts';
import { checkPlaceholders } from '~/lib/translation/checks/placeholders.ts';
import { loadCheckData } from '~/lib/translation/load-check-data.ts';
import { contentFilesOf } from '~/lib/translation/load-units.ts';
import type { Unit } from '~/lib/translation/unit.ts';
import { unitsInFile } from '~/lib/translation/units-in-file.ts';
import { parse } from 'yaml';

const sources = contentFilesOf(sourceLocale.id).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const made = pseudoFiles(sources);

/** What the made text has otherwise than its English, besides its words. */
function differences(english: readonly Unit[], pseudo: readonly Unit[]): Finding[] {
  const { concepts, glossary } = loadCheckData();
  return english.flatMap((source) => {
    const translation = pseudo.find(({ key }) => key === source.key);
    if (!translation) throw new Error(`${source.key} is lost`);
    const locale = getLocale(sourceLocale.id);
    const context: CheckContext = { source, translation, locale, concepts, glossary: glossary.en };
    return [checkCode, checkComponents, checkLinks, checkOutline, checkPlaceholders].flatMap(
      (check) => check(context),
    );
  });
}

describe.each(pseudoLocales)('the content of $id', ({ id }) => {
  const files = made.filter(({ file }) => new RegExp(`/${id}[/.]`).test(file));

  test('has a file for each English file of words', () => {
    const words = sources.filter(({ file }) => !file.endsWith('/tree.yaml'));
    expect(files.map(({ source }) => source.file)).toEqual(words.map(({ file }) => file));
  });

  test.each(files)(
    'keeps links, code, components, headings and placeholders of $source.file',
    ({ source, text = '' }) => {
      const english = unitsInFile(source.file, source.text);
      expect(differences(english, unitsInFile(source.file, text))).toEqual([]);
    },
  );

  test.each(files.filter(({ file }) => file.endsWith('.mdx')))(
    'has the front matter of an article in $file',
    ({ text = '' }) => {
      const fields = parse(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') as { title: string };
      expect(articleFields.safeParse(fields).error?.issues).toBeUndefined();
      const { message = '' } = articleFields.parse(fields);
      expect(fields.title).toContain(message);
    },
  );
});

test('the comparison sees what is lost', () => {
  const english = sources.flatMap(({ file, text }) => unitsInFile(file, text));
  const lost = differences(
    english,
    english.map((unit) => ({ ...unit, text: '' })),
  );
  expect(new Set(lost.map(({ check }) => check))).toEqual(
    new Set(['code', 'components', 'links', 'outline', 'placeholders']),
  );
});

test('no word of qaa is plain, but names, labels and messages', () => {
  const words = made.find(({ file }) => file === 'src/content/i18n/qaa.json')?.text ?? '';
  expect(JSON.parse(words)).toMatchObject({
    'tool.copy': '⟦Çóóþý ļííñķ ţóó ţĥééšéé ááñšŵééřš⟧',
    'table.incidents_one': '{{count}} ⟦ííñçííðééñţ⟧',
    'calculator.question.action-pack': 'Microsoft Action Pack',
  });
});

test('each text of qai is its key, plurals with their category', () => {
  const textOf = (name: string): string =>
    made.find(({ file }) => file === `src/content/${name}`)?.text ?? '';
  expect(JSON.parse(textOf('i18n/qai.json'))).toMatchObject({
    'tool.copy': 'i18n/tool.copy',
    'table.incidents_one': '{{count}} i18n/table.incidents_one',
    'table.incidents_other': '{{count}} i18n/table.incidents_other',
  });
  expect(JSON.parse(textOf('programme/mpn-2021/qai.yaml'))).toMatchObject({
    title: 'programme/mpn-2021/title, 2021',
    places: {
      'support-for-business':
        '[programme/mpn-2021/places.support-for-business](support-for-business)',
    },
  });
  expect(textOf('docs/qai/glossary.mdx')).toContain('\n## docs/glossary#terms {#terms}\n');
});

test('what a message means is told in the language, though the message is English', () => {
  const words: unknown = JSON.parse(
    made.find(({ file }) => file.includes('azure-access-id/qaa'))?.text ?? '',
  );
  expect(words).toMatchObject({
    messages: {
      'not-authorized': { gloss: '⟦Ýóóúú áářéé ñóóţ ááúúţĥóóříížééð ƒóóř ţĥííš ááçţííóóñ⟧' },
    },
  });
});

test('a file that cannot be read has no text, and the others have theirs', () => {
  const broken = sources.map(({ file, text }) => ({
    file,
    text: /i18n|index\.mdx|programme\/mpn-2021\//.test(file)
      ? text.replace(/^title: |^\{/m, (start) => `${start}{ `)
      : text,
  }));
  const without = pseudoFiles(broken).filter(({ text }) => text === undefined);
  expect(without.map(({ file }) => file)).toEqual([
    'src/content/docs/qaa/index.mdx',
    'src/content/i18n/qaa.json',
    'src/content/programme/mpn-2021/qaa.yaml',
    'src/content/docs/qai/index.mdx',
    'src/content/i18n/qai.json',
    'src/content/programme/mpn-2021/qai.yaml',
  ]);
});
