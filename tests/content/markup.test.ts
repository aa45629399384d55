import { HtmlValidate } from 'html-validate';
import { describe, expect, test, vi } from 'vitest';
import { builtPages } from './built-site.ts';

vi.setConfig({ testTimeout: 30_000 });

const pages = builtPages();

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Two that the preset leaves to whole documents, which these are.
    'input-missing-label': 'error',
    'no-missing-references': 'error',
    // Astro writes void elements with a slash and without; HTML allows both.
    'void-style': 'off',
    // HTML asks for no end tags of items, cells and options; the build leaves them out.
    'no-implicit-close': 'off',
    // Several answers to one question are checkboxes of one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Starlight puts the site's name behind each title: up to 33 characters beside the usual 70.
    'long-title': ['error', { maxlength: 103 }],
  },
});

/** Markup that is not ours, or means something that a rule cannot know. */
interface Exception {
  readonly rule: string;
  /** The start of the markup that it is for. */
  readonly at: RegExp;
  /** The pages that it is for, where it is not all of them. */
  readonly on?: RegExp;
  readonly because: string;
}

const exceptions: readonly Exception[] = [
  {
    rule: 'unique-landmark',
    at: /^<aside class="right-sidebar/,
    because: 'only callouts, which have names, stand beside it',
  },
  {
    rule: 'long-title',
    at: /^<\/title>/,
    on: /azure-access-id-error/,
    because: 'people search for the exact message, which alone is longer',
  },
  {
    rule: 'wcag/h32',
    at: /^<form class="questions"/,
    because: 'the calculator answers while the reader chooses; nothing is ever sent',
  },
];

interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  /** The page from the tag on that the rule speaks of. */
  readonly markup: string;
}

const validated = new Map<string, Promise<Finding[]>>();

/** A page takes long, and is asked about twice. */
async function findingsIn(html: string, path: string): Promise<Finding[]> {
  const findings = validated.get(html) ?? validate(html, path);
  validated.set(html, findings);
  return findings;
}

async function validate(html: string, path: string): Promise<Finding[]> {
  const { results } = await validator.validateString(html, path);
  const lines = html.split('\n');
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => {
      const text = lines[line - 1] ?? '';
      return { path, rule: ruleId, message, markup: text.slice(text.lastIndexOf('<', column - 1)) };
    });
}

/** A line for each rule that a page breaks, with one place as an example. */
async function mistakesIn(html: string, path: string): Promise<string[]> {
  const places = new Map<string, string[]>();
  for (const finding of await findingsIn(html, path)) {
    if (exceptions.some((exception) => fits(exception, finding))) continue;
    const key = `${finding.rule}: ${finding.message}`;
    places.set(key, [...(places.get(key) ?? []), finding.markup.slice(0, 80)]);
  }
  return [...places].map(
    ([key, [first = '', ...others]]) =>
      `${key} (${String(others.length + 1)} ×, first at ${first})`,
  );
}

function fits({ rule, at, on }: Exception, finding: Finding): boolean {
  return rule === finding.rule && at.test(finding.markup) && (on?.test(finding.path) ?? true);
}

test('every exception is still needed', async () => {
  const findings = await Promise.all(pages.map(({ html, path }) => findingsIn(html, path)));
  const needless = exceptions.filter(
    (exception) => !findings.flat().some((finding) => fits(exception, finding)),
  );
  expect(needless).toEqual([]);
});

test.each(pages)('$path is valid HTML', async ({ path, html }) => {
  expect(await mistakesIn(html, path)).toEqual([]);
});

describe('a mistake in markup is found:', () => {
  const valid = (content: string): string =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${content}</body></html>`;

  test.each([
    ['an id given twice', '<p id="a"></p><p id="a"></p>', 'no-dup-id'],
    ['an element that is not closed', '<div><span></div>', 'close-order'],
    ['a block inside a paragraph’s line', '<span><div></div></span>', 'element-permitted-content'],
    ['a picture without a text', '<img src="a.png">', 'wcag/h37'],
    ['a field without a label', '<input type="text" id="a">', 'input-missing-label'],
    ['a reference to no element', '<label for="nowhere">x</label>', 'no-missing-references'],
    ['an unknown element', '<colour></colour>', 'element'],
    ['a style in the markup', '<dialog style="color:red"></dialog>', 'no-inline-style'],
    ['a button without a type', '<button>x</button>', 'no-implicit-button-type'],
    [
      'two fields of a name',
      '<form><input type="text" name="a"><input type="text" name="a"></form>',
      'form-dup-name',
    ],
  ])('%s', async (_, content, rule) => {
    const found = await mistakesIn(valid(content), 'planted.html');
    expect(found.join('\n')).toContain(rule);
  });

  test('none where there is none', async () => {
    expect(await mistakesIn(valid('<main><h1>x</h1></main>'), 'planted.html')).toEqual([]);
  });
});
