import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { troubleshooterWords } from '../../../src/components/troubleshooter/troubleshooter-words.ts';
import type { TroubleshooterProps } from '../../../src/components/troubleshooter/troubleshooter-props.ts';
import { readInterfaceWords } from '../../../src/lib/interface-words/read.ts';
import { getLocale, localeIds } from '../../../src/lib/locales.ts';
import { keysOfTree } from '../../../src/lib/troubleshooter/fragment.ts';
import { guideOf } from '../../../src/lib/troubleshooter/guide.ts';
import { describePath, pathsOf } from '../../../src/lib/troubleshooter/paths.ts';
import { graphOf } from '../../../src/lib/troubleshooter/graph.ts';
import { loadFixtureTree } from '../../fixtures/troubleshooters/fixture-trees.ts';
import { languages, type LocaleId } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

const { tree, words } = loadFixtureTree('two-doors');
const src = fileURLToPath(new URL('../../../src/', import.meta.url));

let script = '';
test.beforeAll(async () => {
  script = await bundle();
});

for (const { id } of languages(1)) {
  test(`another tree runs through the same components without a change to them, in ${id}`, async ({
    page,
    baseURL,
  }) => {
    const where = new URL(`./${id}/two-doors/`, baseURL).href;
    const { props, guide } = propsIn(id);
    await page.route(where, (route) =>
      route.fulfill({ contentType: 'text/html;charset=utf-8', body: pageWith(props, script) }),
    );
    await page.route('**/troubleshooters/two-doors.json', (route) =>
      route.fulfill({ json: { guide, words: props.words } }),
    );
    const troubleshooter = new Troubleshooter(page, id);

    for (const path of pathsOf(graphOf(tree))) {
      await test.step(describePath(path), async () => {
        await page.goto('about:blank');
        await page.goto(where);
        await troubleshooter.isReady();
        for (const { step, answer } of path.answered) {
          await troubleshooter.asks(step);
          await troubleshooter.give(answer);
        }
        await troubleshooter.ends(path.end);
        await expect(troubleshooter.heading()).toBeFocused();
        await expect(troubleshooter.heading()).toHaveText(
          words[id].outcomes[path.end]?.title ?? '',
        );
        await troubleshooter.addressSays(
          path.answered.map(({ question, answer }) => `${question}=${answer}`).join('&'),
        );
        await expect(troubleshooter.calculatorLink()).toBeVisible();
      });
    }
  });
}

function propsIn(id: LocaleId) {
  const guide = guideOf(
    tree,
    words[id],
    localeIds.map((each) => words[each]),
    { links: {}, headingOf: (section) => section, isSecondary: () => false },
  );
  const question = guide.questions[guide.steps[guide.start]?.asks ?? ''];
  if (!question) throw new Error('The tree of the fixtures has no first question.');
  const props: TroubleshooterProps = {
    name: tree.id,
    tag: getLocale(id).tag,
    words: troubleshooterWords(readInterfaceWords()[id]),
    first: { step: guide.start, question },
    keys: keysOfTree(tree),
    foreignKeys: ['product'],
    headingLevel: 2,
    inArticle: false,
  };
  return { props, guide };
}

function pageWith(props: TroubleshooterProps, code: string): string {
  // A closing tag in a text would end the script.
  const safe = (text: string): string => text.replaceAll('</', String.raw`<\/`);
  return `<!doctype html><html lang="${props.tag}"><title>two doors</title>
    <link rel="icon" href="data:,"><main></main>
    <script type="module">globalThis.props = ${safe(JSON.stringify(props))};\n${safe(code)}</script>`;
}

/** The components as they are, with an entry that shows the troubleshooter in an empty page. */
async function bundle(): Promise<string> {
  const entry = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': src.replace(/\/$/, '') } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import { h, render } from 'preact';
               import { Troubleshooter } from '~/components/troubleshooter/Troubleshooter.tsx';
               import * as later from '~/components/troubleshooter/later.ts';
               const props = { ...globalThis.props, loadLater: () => Promise.resolve(later) };
               render(h(Troubleshooter, props), document.querySelector('main'));`
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite made no bundle.');
  const [chunk] = output.output;
  return chunk.code;
}
