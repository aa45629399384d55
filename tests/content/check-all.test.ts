import type * as fs from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkAllContent } from '~/lib/all-content/check-all.ts';

/** The one file that is read otherwise than it stands on the disk; without a change, it is missing. */
const spoilt = vi.hoisted(() => ({
  file: '',
  change: undefined as ((text: string) => string) | undefined,
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    existsSync: (file: string) =>
      real.existsSync(file) && (file !== spoilt.file || spoilt.change !== undefined),
    readFileSync: (file: string, encoding: 'utf8') => {
      const text = real.readFileSync(file, encoding);
      return file === spoilt.file && spoilt.change ? spoilt.change(text) : text;
    },
  };
});

afterEach(() => {
  spoilt.file = '';
});

function replaceIn(file: string, right: string, wrong: string): void {
  spoilt.file = `src/content/${file}`;
  spoilt.change = (text) => {
    const changed = text.replace(right, () => wrong);
    if (changed === text) throw new Error(`${file} does not hold ${right}`);
    return changed;
  };
}

test('the content as it is has no mistake', () => {
  expect(checkAllContent()).toEqual([]);
});

describe('a mistake in the content is told with file and place:', () => {
  // prettier-ignore
  test.each([
    ['a wrong type', 'programme/mpn-2021.yaml', 'amount: 10', 'amount: ten', 'mpn-2021.yaml:', 'grants.0.amount'],
    ['a figure that words cannot be', 'programme/mpn-2021.yaml', 'cloud: false', 'cloud: maybe', 'mpn-2021.yaml:', 'competencies.0.cloud'],
    ['a source that nobody wrote down', 'sources.yaml', 'comp:', 'competencies:', 'mpn-2021.yaml', 'devops'],
    ['a heading without an id', 'docs/en/mpn-benefits-technical-support.mdx', ' {#partner-support-plans}', '', 'en/mpn-benefits-technical-support.mdx:', '## What changed {#what-changed}'],
    ['a lost section of a translation', 'docs/hu/mpn-benefits-technical-support.mdx', '{#partner-support-plans}', '', 'hu', '#partner-support-plans'],
    ['a lost text of a rule', 'programme/mpn-2021/pl.yaml', '  contract-ended:', '  contract-over:', 'pl.yaml', 'statusRules.contract-ended'],
    ['an empty text of a rule', 'programme/mpn-2021/tr.yaml', 'title: ', "title: ' ' #", 'tr.yaml:', 'title'],
    ['words that are not YAML', 'programme/mpn-2021/hu.yaml', 'areas:', 'areas: {', 'hu.yaml:', 'not YAML'],
    ['a lost interface word', 'i18n/tr.json', '"calculator.title"', '"calculator.titel"', 'tr.json', 'calculator.title'],
    ['a lost plural category', 'i18n/pl.json', '"table.incidents_few"', '"table.incidents_two"', 'pl.json', 'table.incidents_few'],
    ['interface words that are not JSON', 'i18n/hu.json', '{', '', 'hu.json', 'JSON'],
    ['a lost term', 'glossary/words/tr.yaml', '  competency:', '  competence:', 'tr.yaml', 'terms.competency'],
    ['a concept with an unknown section', 'glossary/concepts.yaml', '#overview', '#overvew', 'concepts.yaml', '#overvew'],
    ['a lost text of a troubleshooter', 'troubleshooters/azure-access-id/pl.yaml', '  keep-both-ids:', '  keep-two-ids:', 'pl.yaml', 'actions.keep-both-ids'],
    ['a lost message in the words of a troubleshooter', 'troubleshooters/azure-access-id/tr.yaml', '`You are not authorized for this action`', '`You are not authorised`', 'tr.yaml', 'questions.message.answers.not-authorized.text'],
    ['a troubleshooter of an unknown edition', 'troubleshooters/azure-access-id/tree.yaml', 'edition: mpn-2021', 'edition: mpn-2020', 'tree.yaml', 'edition is mpn-2020'],
    ['a label of a picture that its step lacks', 'pictures/azure-portal.yaml', 'Link support benefits', 'Link benefits', 'azure-portal.yaml: parts.0', '“Link benefits”'],
    ['a label of a picture that a translation lost', 'docs/tr/mpn-benefits-technical-support.mdx', '**Link support benefits** (Destek avantajlarını bağla) düğmesini', 'Düğmeyi', 'azure-portal.yaml: parts.0', 'docs/tr/mpn-benefits-technical-support.mdx'],
    ['a part of a picture that is none', 'pictures/partner-center.yaml', 'part: button', 'part: slider', 'partner-center.yaml:', 'parts.0.part'],
    ['a lost text of a step of a picture', 'i18n/en.json', '"picture.path.file"', '"picture.path.flie"', 'path.yaml: the step file', 'picture.path.file'],
    ['a pin that is none', 'pins/hu.json', '#title": "', '#title": "x', 'pins/hu.json:', '16 hex digits'],
    ['a troubleshooter of an unknown page', 'troubleshooters/azure-access-id/tree.yaml', 'page: azure', 'page: azur', 'tree.yaml', 'page is azur-access-id-error'],
  ])('%s', (_, file, right, wrong, where, what) => {
    replaceIn(file, right, wrong);
    const mistakes = checkAllContent().join('\n');
    expect(mistakes).toContain(where);
    expect(mistakes).toContain(what);
  });

  test('a missing file', () => {
    spoilt.file = 'src/content/programme/mpn-2021/hu.yaml';
    spoilt.change = undefined;
    expect(checkAllContent().join('\n')).toContain(`${spoilt.file} is missing`);
  });

  test('but not that a translation has drifted, which readers are told', () => {
    replaceIn('docs/en/glossary.mdx', 'Does a term in a portal', 'Does any term in a portal');
    expect(checkAllContent()).toEqual([]);
  });

  test('several, each for itself', () => {
    replaceIn('docs/tr/mpn-benefits-technical-support.mdx', '{#overview}', '{#genel-bakis}');
    expect(checkAllContent().length).toBeGreaterThan(1);
  });

  test('but a failure of the check itself is not taken for a mistake', () => {
    replaceIn('sources.yaml', 'text that stands nowhere', '');
    expect(checkAllContent).toThrow('text that stands nowhere');
  });
});
