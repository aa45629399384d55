import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeIds, sourceLocale, type LocaleId } from '~/lib/locales.ts';
import { acceptedPins } from '~/lib/translation/accept.ts';
import { digestOf } from '~/lib/translation/digest.ts';
import { partsOfKey } from '~/lib/translation/keys.ts';
import { loadPins } from '~/lib/translation/load-pins.ts';
import { contentFilesOf, loadUnits } from '~/lib/translation/load-units.ts';
import { statusesOf, type UnitStatus } from '~/lib/translation/status.ts';
import type { Unit } from '~/lib/translation/unit.ts';
import { unitsInFile } from '~/lib/translation/units-in-file.ts';

const translations = localeIds.filter((id) => id !== sourceLocale.id);

const unit = (key: string, text: string, locale: LocaleId = 'en'): Unit => {
  const { page } = partsOfKey(key);
  return { kind: 'article', locale, key, page, file: `${locale}.mdx`, line: 1, text };
};

const source = [unit('docs/a#one', 'One.'), unit('docs/a#two', 'Two.')];
const hungarian = [unit('docs/a#one', 'Egy.', 'hu'), unit('docs/a#two', 'Kettő.', 'hu')];
const pins = { 'docs/a#one': digestOf('One.'), 'docs/a#two': digestOf('Two.') };

const states = (statuses: readonly UnitStatus[]): Record<string, string> =>
  Object.fromEntries(statuses.map(({ section, state }) => [section, state]));

describe('a translation is', () => {
  test('current while the English is what it was made from', () => {
    expect(states(statusesOf(source, hungarian, pins))).toEqual({ one: 'current', two: 'current' });
  });

  test('drifted once the English has changed', () => {
    const changed = [unit('docs/a#one', 'One!'), ...source.slice(1)];
    expect(states(statusesOf(changed, hungarian, pins))).toEqual({
      one: 'drifted',
      two: 'current',
    });
  });

  test('not drifted where the English is only broken into other lines', () => {
    const reformatted = [unit('docs/a#one', '  One.\r\n'), ...source.slice(1)];
    expect(states(statusesOf(reformatted, hungarian, pins)).one).toBe('current');
  });

  test('missing where it is not written, pinned or not', () => {
    expect(states(statusesOf(source, hungarian.slice(1), pins)).one).toBe('missing');
    expect(states(statusesOf(source, [], {}))).toEqual({ one: 'missing', two: 'missing' });
  });

  test('unpinned where nobody has accepted it', () => {
    expect(states(statusesOf(source, hungarian, {})).one).toBe('unpinned');
  });

  test('obsolete where the English is gone, and so is its pin alone', () => {
    expect(states(statusesOf(source.slice(1), hungarian, pins)).one).toBe('obsolete');
    expect(states(statusesOf(source.slice(1), hungarian.slice(1), pins)).one).toBe('obsolete');
  });

  test('not taken for pinned because of a name that every object has', () => {
    const odd = 'i18n/constructor';
    expect(statusesOf([unit(odd, 'a')], [unit(odd, 'b', 'hu')], {})[0]?.state).toBe('unpinned');
  });
});

describe('what is accepted', () => {
  test('is current afterwards, and the rest stays as it was', () => {
    const changed = [unit('docs/a#one', 'One!'), unit('docs/a#two', 'Two!')];
    const [one] = statusesOf(changed, hungarian, pins);
    const accepted = acceptedPins(pins, one ? [one] : []);
    expect(states(statusesOf(changed, hungarian, accepted))).toEqual({
      one: 'current',
      two: 'drifted',
    });
  });

  test('loses the pin of what is not translated or no longer in the English', () => {
    const statuses = statusesOf(source.slice(1), [], pins);
    expect(acceptedPins(pins, statuses)).toEqual({});
  });
});

describe('a key names page and section', () => {
  test.each([
    ['docs/more/a#one', 'docs/more/a', 'one'],
    ['i18n/a.b/c', 'i18n', 'a.b/c'],
    ['glossary/terms.a.term', 'glossary', 'terms.a.term'],
    ['programme/mpn-2021/changes.0.text', 'programme/mpn-2021', 'changes.0.text'],
    ['troubleshooters/linking/title', 'troubleshooters/linking', 'title'],
    ['nonsense', 'nonsense', ''],
  ])('%s', (key, page, section) => {
    expect(partsOfKey(key)).toEqual({ page, section });
  });
});

describe('the content as it is', () => {
  test.each(translations)('is current in %s', (locale) => {
    const statuses = statusesOf(loadUnits(sourceLocale.id), loadUnits(locale), loadPins(locale));
    expect(statuses.length).toBeGreaterThan(800);
    expect(statuses.filter(({ state }) => state !== 'current').map(({ key }) => key)).toEqual([]);
  });

  // prettier-ignore
  test.each([
    ['a sentence of an article', 'docs/en/mpn-benefits-technical-support.mdx', 'An MPN contract was valid for one year and 30 days.', 'An MPN contract was valid for one year.', 'docs/mpn-benefits-technical-support#how-long-the-incidents-last'],
    ['a heading', 'docs/en/glossary.mdx', '## The terms', '## All terms', 'docs/glossary#terms'],
    ['the title of a card', 'docs/en/index.mdx', 'title="How many are left?"', 'title="How many remain?"', 'docs/index#special-case'],
    ['a title', 'docs/en/glossary.mdx', 'title: Glossary', 'title: Terms', 'docs/glossary#title'],
    ['an interface word', 'i18n/en.json', '"Skip to content"', '"Skip to the content"', 'i18n/skipLink.label'],
    ['one plural of a word', 'i18n/en.json', '"table.incidents_one": "{{count}} incident"', '"table.incidents_one": "One incident"', 'i18n/table.incidents'],
    ['a word of an edition', 'programme/mpn-2021/en.yaml', 'No incidents are left.', 'No incident is left.', 'programme/mpn-2021/statusRules.no-incidents-left'],
    ['a word of a troubleshooter', 'troubleshooters/azure-access-id/en.yaml', 'What is the request about?', 'What is it about?', 'troubleshooters/azure-access-id/questions.subject.title'],
    ['a message of a portal', 'troubleshooters/azure-access-id/tree.yaml', "text: Looks like you don't have any benefits yet", 'text: Looks like you have no benefits yet', 'troubleshooters/azure-access-id/messages.no-benefits.gloss'],
    ['a definition', 'glossary/words/en.yaml', 'definition: A company that belongs', 'definition: Any company that belongs', 'glossary/terms.partner.definition'],
    ['a label', 'glossary/words/en.yaml', 'english: Account', 'english: Accounts', 'glossary/labels.account.gloss'],
  ])('drifts in every language where %s changes in English, and only there', (_, name, before, after, key) => {
    const changed = englishWith(`src/content/${name}`, before, after);
    for (const locale of translations) {
      const statuses = statusesOf(changed, loadUnits(locale), loadPins(locale));
      expect(
        statuses.filter(({ state }) => state !== 'current').map((each) => [each.key, each.state]),
      ).toEqual([[key, 'drifted']]);
    }
  });

  test('does not drift where an English paragraph is broken into lines', () => {
    const file = 'src/content/docs/en/glossary.mdx';
    const changed = englishWith(file, 'sense? Look it up here', 'sense?\nLook it up\nhere');
    for (const locale of translations) {
      const statuses = statusesOf(changed, loadUnits(locale), loadPins(locale));
      expect(statuses.filter(({ state }) => state !== 'current')).toEqual([]);
    }
  });
});

/** The English units once a text in one file is another. */
function englishWith(changedFile: string, before: string, after: string): Unit[] {
  return contentFilesOf(sourceLocale.id).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (file !== changedFile) return unitsInFile(file, text);
    if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
    return unitsInFile(
      file,
      text.replace(before, () => after),
    );
  });
}
