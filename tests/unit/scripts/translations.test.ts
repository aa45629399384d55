import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localeIds, sourceLocale } from '~/lib/locales.ts';
import type { Finding } from '~/lib/translation/checks/check.ts';
import { loadUnits } from '~/lib/translation/load-units.ts';
import type { Report } from '../../../scripts/lib/translations/report.ts';
import { translations } from '../../../scripts/translations.ts';

/** What the checks find, which have tests of their own. */
const checks = vi.hoisted(
  (): { findings: Finding[]; spelling: Record<string, Finding[]>; dates: Finding[] } => ({
    findings: [],
    spelling: {},
    dates: [],
  }),
);

vi.mock('~/lib/translation/checks/run.ts', () => ({
  runChecks: (_: unknown, translation: readonly { locale: string }[]) =>
    translation[0]?.locale === 'pl' ? checks.findings : [],
}));

vi.mock('~/lib/translation/spelling/run.ts', () => ({
  runSpelling: () => Promise.resolve(new Map(Object.entries(checks.spelling))),
}));

vi.mock('~/lib/article-dates/check.ts', () => ({ checkDates: () => checks.dates }));

const english = 'src/content/docs/en/guide.mdx';
const hungarian = 'src/content/docs/hu/guide.mdx';

/** The languages that are translated into. */
const languages = localeIds.filter((id) => id !== sourceLocale.id);

const today = '2026-11-28';
let root = '';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
  for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']) vi.stubEnv(name, undefined);
  write('src/content/glossary/concepts.yaml', '[]');
  write(english, article('Guide', 'Silver includes 15 incidents.'));
  write('src/content/i18n/en.json', '{\n  "count_one": "one",\n  "count_other": "many"\n}\n');
  for (const language of languages) {
    write(`src/content/docs/${language}/guide.mdx`, article(language, `${language} 15.`));
    write(`src/content/i18n/${language}.json`, '{\n  "count_other": "x"\n}\n');
  }
  await run('accept', '--all');
});

afterEach(() => {
  checks.findings = [];
  checks.spelling = {};
  checks.dates = [];
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('the report', () => {
  test('has a line for each language and page', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    for (const name of ['hu  Magyar', 'pl  Polski', 'tr  Türkçe']) {
      expect(out).toContain(
        `${name}: 4 current\n  docs/guide  3 current\n  i18n        1 current\n\n`,
      );
    }
    expect(out).toMatch(/Every translation was made from the English as it is/);
  });

  test('names what drifted with its place, the words that changed and the command that accepts it', async () => {
    commit();
    write(english, article('Guide', 'Silver includes 20 incidents.'));
    const { out } = await run('--lang', 'hu');
    expect(out).toContain('  docs/guide  1 drifted, 2 current\n');
    expect(out).toContain(
      `    ${hungarian}:8 one was made from other English than ${english}:8: bring it up to date, then run: npm run translations -- accept docs/guide one --lang hu
      - ## One {#one} Silver includes [-15-] incidents.
      + ## One {#one} Silver includes {+20+} incidents.
`,
    );
    expect(out).not.toContain('Polski');
  });

  test('names the section where git does not know the English then', async () => {
    write(english, article('Guide', 'Silver includes 20 incidents.'));
    expect((await run()).out).toContain(
      'git does not know the English then: compare the whole section one.',
    );
  });

  test('names what is missing, with the English and the file that it belongs in', async () => {
    rmSync(join(root, hungarian));
    expect((await run()).out).toContain(
      `    ${hungarian}:1 one is not translated: translate ${english}:8, then accept it.`,
    );
  });

  test('names what nobody has accepted', async () => {
    write('src/content/pins/hu.json', '{}');
    expect((await run()).out).toContain(
      `    ${hungarian}:2 title is accepted by nobody yet: compare it with ${english}:2, then run: npm run translations -- accept docs/guide title --lang hu`,
    );
  });

  test('names what the English no longer has, in a translation or in the pins alone', async () => {
    write(english, '---\ntitle: Guide\ntitleId: guide\n---\n\nIntroduction.\n');
    write('src/content/docs/pl/guide.mdx', '---\ntitle: pl\ntitleId: guide\n---\n\nWstęp.\n');
    const { out } = await run();
    expect(out).toContain(
      `    ${hungarian}:8 one is not in the English: remove it, or mend its id or key.`,
    );
    expect(out).toContain(
      '    src/content/pins/pl.json:3 one is pinned, but not in the English: run: npm run translations -- accept docs/guide one --lang pl',
    );
  });

  test('names what the checks find', async () => {
    checks.findings = [finding(9, 'later'), finding(5, 'sooner')];
    expect((await run()).out).toContain(
      '  found by checks: 2\n    pl.mdx:5 docs/guide#one: sooner (numbers)\n    pl.mdx:9 docs/guide#one: later (numbers)\n',
    );
  });

  test('names what is misspelt in the English and in the list of words before the languages', async () => {
    checks.spelling = { en: [misspelt(english, 3)] };
    expect((await run()).out).toMatch(
      /^en {2}English\n {2}found by checks: 1\n {4}src\/content\/docs\/en\/guide\.mdx:3 docs\/guide#one: “wrnog” \(spelling\)\n\n[a-z]+ {2}\p{L}+: 4 current\n/u,
    );
    expect((await run('--lang', 'hu')).out).not.toContain('wrnog');
  });

  test('names pages whose date is that of another text, each in its language', async () => {
    checks.dates = [
      { ...finding(2, 'changed since'), check: 'updated', file: english },
      { ...finding(3, 'changed since'), check: 'updated', file: hungarian },
    ];
    const { out } = await run();
    expect(out).toMatch(
      /^en {2}English\n {2}found by checks: 1\n {4}src\/content\/docs\/en\/guide/,
    );
    expect(out).toContain(`    ${hungarian}:3 docs/guide#one: changed since (updated)\n`);
    const { out: polish, code } = await run('--check', '--lang', 'pl');
    expect([polish.includes('changed since'), code]).toEqual([false, 0]);
    expect((await run('--check', '--lang', 'hu')).code).toBe(1);
  });

  test('says what is advice only', async () => {
    checks.spelling = { pl: [{ ...misspelt('pl.mdx', 5), advice: true }] };
    const { out } = await run();
    expect(out).toContain('    pl.mdx:5 docs/guide#one: “wrnog” (spelling, advice)\n');
    expect(out).toContain('no check finds a mistake');
  });

  test('as JSON says the same in a shape that programs can rely on', async () => {
    commit();
    write(english, article('Guide', 'Silver includes 20 incidents.'));
    checks.findings = [finding(5, 'wrong')];
    const report = JSON.parse((await run('--json')).out) as Report;
    const nothing = { missing: 0, drifted: 0, unpinned: 0, obsolete: 0, current: 0 };
    expect(report).toMatchObject({ source: 'en', clean: false, findings: [] });
    expect(report.languages.map(({ language }) => language)).toEqual(languages);
    expect(inLanguage(report, 'pl')?.findings).toEqual(checks.findings);
    expect(inLanguage(report, 'hu')).toEqual({
      language: 'hu',
      counts: { ...nothing, drifted: 1, current: 3 },
      pages: [
        {
          page: 'docs/guide',
          counts: { ...nothing, drifted: 1, current: 2 },
          units: [
            {
              key: 'docs/guide#one',
              section: 'one',
              state: 'drifted',
              file: hungarian,
              line: 8,
              source: { file: english, line: 8 },
              message: expect.stringContaining('was made from other English') as string,
              accept: 'npm run translations -- accept docs/guide one --lang hu',
              difference: [
                '- ## One {#one} Silver includes [-15-] incidents.',
                '+ ## One {#one} Silver includes {+20+} incidents.',
              ],
            },
          ],
        },
        { page: 'i18n', counts: { ...nothing, current: 1 }, units: [] },
      ],
      findings: [],
    });
  });
});

describe('the check', () => {
  test('passes where all is current', async () => {
    expect((await run('--check')).code).toBe(0);
    expect((await run('--check', '--json')).code).toBe(0);
  });

  test.each([
    ['drifted', english, article('Guide', 'Changed.')],
    ['is not translated', 'src/content/docs/en/more.mdx', 'More.'],
    ['is accepted by nobody', 'src/content/pins/tr.json', '{}'],
    ['is no longer in the English', english, ''],
  ])('fails where something %s', async (_, file, text) => {
    write(file, text);
    expect((await run('--check')).code).toBe(1);
    expect((await run()).code).toBe(0);
  });

  test('fails where the checks find something', async () => {
    checks.findings = [finding(5, 'wrong')];
    expect((await run('--check')).code).toBe(1);
    expect((await run('--check', '--lang', 'hu')).code).toBe(0);
  });

  test('fails where a word is misspelt, in the English where no language is named', async () => {
    checks.spelling = { en: [misspelt(english, 3)], pl: [misspelt('pl.mdx', 5)] };
    expect((await run('--check', '--lang', 'pl')).code).toBe(1);
    checks.spelling = { en: [misspelt(english, 3)] };
    expect((await run('--check')).code).toBe(1);
    expect((await run('--check', '--lang', 'pl')).code).toBe(0);
  });

  test('passes where there is advice alone, which the JSON marks', async () => {
    const advice: Finding = { ...misspelt('pl.mdx', 5), advice: true };
    checks.spelling = { pl: [advice] };
    const { code, out } = await run('--check', '--json');
    expect(code).toBe(0);
    expect(inLanguage(JSON.parse(out) as Report, 'pl')?.findings).toEqual([advice]);
  });

  test('fails where a file cannot be read, with its place', async () => {
    write('src/content/i18n/tr.json', '{\n  "a": "b"\n  "c": "d"\n}');
    expect(await run()).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('tr.json:3 is not JSON') as string,
    });
  });
});

describe('to accept', () => {
  beforeEach(() => {
    write(english, article('Manual', 'Changed.'));
  });

  test('a page makes it current in every language', async () => {
    expect(await run('accept', 'docs/guide')).toMatchObject({
      code: 0,
      out: languages.map((id) => `${id}: 2 accepted, 1 were current.`).join('\n'),
    });
    expect((await run('--check')).code).toBe(0);
  });

  test('a section in one language leaves the others as they are', async () => {
    expect((await run('accept', 'docs/guide', 'one', '--lang', 'hu')).code).toBe(0);
    expect(await driftedIn('hu')).toEqual(['docs/guide#title']);
    expect(await driftedIn('pl')).toEqual(['docs/guide#title', 'docs/guide#one']);
  });

  test('a section may be named by its key', async () => {
    expect((await run('accept', 'docs/guide#one')).code).toBe(0);
    for (const id of languages) expect(await driftedIn(id)).toEqual(['docs/guide#title']);
  });

  test('the beginning of a path names all that it leads to, and nothing that begins alike', async () => {
    for (const id of ['en', ...languages]) {
      write(`src/content/i18n/${id}.json`, '{ "a.one": "1", "a.two": "2", "ab": "3" }\n');
    }
    expect(await run('accept', 'i18n', 'a')).toMatchObject({
      code: 0,
      out: languages.map((id) => `${id}: 2 accepted, 0 were current.`).join('\n'),
    });
  });

  test('changes the lines of the pins file alone that it names', async () => {
    const file = join(root, 'src/content/pins/hu.json');
    const before = readFileSync(file, 'utf8').split('\n');
    await run('accept', 'docs/guide', 'one');
    const after = readFileSync(file, 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      expect.stringMatching(/^ {2}"docs\/guide#one": "[0-9a-f]{16}",$/),
    ]);
  });

  test('says what is not translated, and fails', async () => {
    rmSync(join(root, hungarian));
    const { code, out } = await run('accept', 'docs/guide', 'one');
    expect(code).toBe(1);
    expect(out).toContain('  docs/guide#one is not translated: translate it, then accept it.');
    expect(await driftedIn('pl')).toEqual(['docs/guide#title']);
  });

  test('removes pins of what is gone, but cannot remove a text', async () => {
    write(english, '---\ntitle: Manual\ntitleId: guide\n---\n\nIntroduction.\n');
    write('src/content/docs/pl/guide.mdx', '---\ntitle: pl\ntitleId: guide\n---\n\nWstęp.\n');
    expect(await run('accept', 'docs/guide', '--lang', 'pl')).toMatchObject({
      code: 0,
      out: 'pl: 1 accepted, 1 were current, 1 obsolete removed from the pins.',
    });
    expect(await run('accept', 'docs/guide', '--lang', 'hu')).toMatchObject({
      code: 1,
      out: expect.stringContaining('docs/guide#one is not in the English: remove it') as string,
    });
  });

  test('an unknown page or section is refused with the nearest, and pins nothing', async () => {
    expect(await run('accept', 'guide')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'There is no page called guide. The nearest:\n  docs/guide\n  i18n',
      ) as string,
    });
    expect(await run('accept', 'docs/guide', 'own')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'There is no section of docs/guide called own. The nearest:\n  one\n',
      ) as string,
    });
    expect(await driftedIn('hu')).toHaveLength(2);
  });
});

describe('to date', () => {
  test('a page writes the day into it in every language, the English too', async () => {
    const { code, out } = await run('updated', 'docs/guide');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `${english} is dated ${today}.`,
        ...languages.map((id) => `src/content/docs/${id}/guide.mdx is dated ${today}.`),
        '0 had not changed since their date.',
      ].join('\n'),
    );
    expect(read(english)).toContain(`\nupdated: '${today}'\n---\n`);
  });

  test('leaves alone what has not changed since', async () => {
    await run('updated', '--all');
    write(hungarian, read(hungarian).replace('hu 15.', 'hu 20.').replace(today, '2020-01-01'));
    const before = read(english);
    expect((await run('updated', '--all')).out).toBe(
      `${hungarian} is dated ${today}.\n${String(languages.length)} had not changed since their date.`,
    );
    expect(read(english)).toBe(before);
  });

  test('a page in one language alone', async () => {
    expect((await run('updated', 'docs/guide', '--lang', 'en')).out).toContain(
      `${english} is dated`,
    );
    expect(read(hungarian)).not.toContain('updated');
  });

  test('a page that is not there is refused with the nearest', async () => {
    expect(await run('updated', 'guide')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'There is no page called guide. The nearest:\n  docs/guide',
      ) as string,
    });
    expect(read(english)).not.toContain('updated');
  });
});

describe('a new language', () => {
  beforeEach(() => {
    for (const file of [hungarian, 'src/content/i18n/hu.json', 'src/content/pins/hu.json']) {
      rmSync(join(root, file));
    }
    write('src/content/glossary/words/en.yaml', 'terms: {}\nlabels: {}\nknownBad: []\n');
    write(
      'src/content/troubleshooters/linking/tree.yaml',
      'messages:\n  - { id: refused, text: Refused. }\n',
    );
    write(
      'src/content/troubleshooters/linking/en.yaml',
      "# Words.\ntitle: Title\n\nmessages:\n  refused:\n    seenAs: [not allowed]\nactions: { wait: 'Wait: a while' }\n",
    );
  });

  test('gets copies of the English, none of them accepted', async () => {
    const { code, out } = await run('new', 'hu');
    expect(code).toBe(0);
    expect(out).toContain('Wrote 6 files, in English still:\n');
    expect(out).toContain('npm run translations -- accept <page> --lang hu');
    expect(read(hungarian)).toBe(read(english));
    expect(read('src/content/pins/hu.json')).toBe('{}\n');
    const report = JSON.parse((await run('--json', '--lang', 'hu')).out) as Report;
    const count = loadUnits('en', root).length;
    expect(report.languages[0]?.counts).toMatchObject({ unpinned: count, missing: 0, current: 0 });
  });

  test('gets the meaning of messages to write, and the comments of the English', async () => {
    await run('new', 'hu');
    expect(read('src/content/troubleshooters/linking/hu.yaml')).toBe(
      "# Words.\ntitle: Title\n\nmessages:\n  refused:\n    gloss: Refused.\n    seenAs: []\nactions: { wait: 'Wait: a while' }\n",
    );
  });

  test('gets every plural category that it tells apart', async () => {
    for (const name of ['docs/pl/guide.mdx', 'i18n/pl.json', 'pins/pl.json']) {
      rmSync(join(root, `src/content/${name}`));
    }
    await run('new', 'pl');
    expect(JSON.parse(read('src/content/i18n/pl.json'))).toEqual({
      count_one: 'one',
      count_few: 'many',
      count_many: 'many',
      count_other: 'many',
    });
  });

  test('is refused where it has content, and nothing is written', async () => {
    write(hungarian, 'Szöveg.');
    expect(await run('new', 'hu')).toMatchObject({
      code: 2,
      err: expect.stringContaining(`hu has content already; remove it first`) as string,
    });
    expect(existsSync(join(root, 'src/content/i18n/hu.json'))).toBe(false);
  });
});

describe('wrong use', () => {
  test.each([
    [['nothing'], 'There is no command nothing: expected accept, updated, new or none.'],
    [['--quick'], "Unknown option '--quick'"],
    [
      ['--lang', 'xx'],
      `xx is no language that is translated into: expected ${languages.join(', ')}`,
    ],
    [['--lang', 'en'], 'en is no language that is translated into'],
    [['--all'], 'report takes no --all.'],
    [['accept'], 'accept takes a page and no more than one section, or --all alone.'],
    [['accept', 'i18n', '--all'], 'accept takes a page'],
    [['accept', 'i18n', 'a', 'b'], 'accept takes a page'],
    [['accept', 'i18n', '--check'], 'accept takes no --check.'],
    [['updated'], 'updated takes one page, or --all alone.'],
    [['updated', 'docs/guide', '--all'], 'updated takes one page'],
    [['updated', 'docs/guide', 'one'], 'updated takes one page'],
    [['updated', '--all', '--json'], 'updated takes no --json.'],
    [['updated', '--all', '--lang', 'xx'], 'xx is no language of the site: expected en, '],
    [['new'], 'new takes one language'],
    [['new', 'xx'], 'xx is no language that is translated into'],
    [['new', 'hu', '--lang', 'hu'], 'new takes no --lang.'],
    [['report', 'i18n'], 'report takes no i18n.'],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('npm run translations -- --help');
  });

  test('--help says what there is', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const word of [
      '--check',
      '--json',
      'accept',
      'updated',
      'new',
      '--lang',
      'spelling.yaml',
      'Exit codes',
    ]) {
      expect(out).toContain(word);
    }
  });
});

test('a failure of the command itself is not taken for a mistake in the content', async () => {
  rmSync(join(root, 'src'), { recursive: true });
  mkdirSync(join(root, 'src'));
  await expect(run('accept', '--all')).rejects.toThrow('ENOENT');
});

async function run(
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await translations(
    args,
    { root, today, print: (text) => out.push(text) },
    (text) => void err.push(text),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function driftedIn(language: string): Promise<string[]> {
  const report = JSON.parse((await run('--json', '--lang', language)).out) as Report;
  return report.languages.flatMap(({ pages }) =>
    pages.flatMap(({ units }) => units.map(({ key }) => key)),
  );
}

function inLanguage(
  { languages: all }: Report,
  id: string,
): Report['languages'][number] | undefined {
  return all.find(({ language }) => language === id);
}

function finding(line: number, message: string): Finding {
  return { check: 'numbers', file: 'pl.mdx', line, key: 'docs/guide#one', message };
}

function misspelt(file: string, line: number): Finding {
  return { check: 'spelling', file, line, key: 'docs/guide#one', message: '“wrnog”' };
}

function article(title: string, text: string): string {
  return `---\ntitle: ${title}\ntitleId: guide\n---\n\nIntroduction.\n\n## One {#one}\n\n${text}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function commit(): void {
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Content');
}
