import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueConfig, issueForm } from '../../support/issue-form.ts';

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
const problem = read('problem.yml');

test('there is a form for a text, a tool and a barrier, and what is set for all', () => {
  expect(forms.sort()).toEqual(['barrier.yml', 'problem.yml', 'tool.yml']);
  expect(issueConfig.parse(read('config.yml'))).toBeTruthy();
});

describe.each(forms)('%s', (name) => {
  test('is a form by the rules of GitHub', () => {
    expect(issueForm.safeParse(read(name)).error?.issues ?? []).toEqual([]);
  });

  test('loses no words behind a # that YAML takes for a remark', () => {
    const lines = readFileSync(`${folder}/${name}`, 'utf8').split('\n');
    expect(lines.filter((line) => /^\s*\w+: [^'"].* #/.test(line))).toEqual([]);
  });
});

test('the form for a text has the fields that pages of the site fill in', () => {
  const { body } = issueForm.parse(problem);
  expect(body.flatMap((each) => ('id' in each ? each.id : []))).toEqual([
    'page',
    'language',
    'section',
    'what',
    'source',
  ]);
  // A list to choose from takes no text from an address.
  for (const { type } of body) expect(['markdown', 'input', 'textarea']).toContain(type);
});

describe('a form is refused', () => {
  const field = { type: 'input', id: 'one', attributes: { label: 'One' } };
  const choice = { type: 'dropdown', id: 'two', attributes: { label: 'Two', options: ['a', 'b'] } };
  const form = { name: 'A form', description: 'For something.', body: [field, choice] };

  test('not where it keeps the rules', () => {
    expect(issueForm.safeParse(form).success).toBe(true);
  });

  test.each([
    ['without a name', { ...form, name: undefined }],
    ['without a description', { ...form, description: ' ' }],
    ['without a body', { ...form, body: [] }],
    ['with a key that GitHub does not know', { ...form, about: 'x' }],
    [
      'with nothing to fill in',
      { ...form, body: [{ type: 'markdown', attributes: { value: 'x' } }] },
    ],
    ['with a type that there is not', { ...form, body: [{ ...field, type: 'text' }] }],
    ['with an id twice', { ...form, body: [field, { ...choice, id: 'one' }] }],
    ['with an id of two words', { ...form, body: [{ ...field, id: 'one two' }] }],
    ['with a label twice', { ...form, body: [field, { ...field, id: 'three' }] }],
    ['without a label', { ...form, body: [{ ...field, attributes: {} }] }],
    [
      'with a label that is no text',
      { ...form, body: [{ ...field, attributes: { label: true } }] },
    ],
    ['with an option twice', withOptions(['a', 'a'])],
    ['with no option', withOptions([])],
    ['with an option that is reserved', withOptions(['a', 'None'])],
    ['with an option that YAML takes for true', withOptions(['a', true])],
    [
      'with a validation in words',
      { ...form, body: [{ ...field, validations: { required: 'yes' } }] },
    ],
  ])('%s', (_, wrong) => {
    expect(issueForm.safeParse(wrong).success).toBe(false);
  });

  function withOptions(options: readonly unknown[]): object {
    return { ...form, body: [{ ...choice, attributes: { label: 'Two', options } }] };
  }
});

function read(name: string): unknown {
  return parse(readFileSync(`${folder}/${name}`, 'utf8'));
}
