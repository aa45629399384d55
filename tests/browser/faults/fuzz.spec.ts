import fc from 'fast-check';
import { encodeFragment } from '../../../src/lib/entitlement/fragment.ts';
import { anyProfile } from '../../unit/lib/entitlement/arbitrary-profile.ts';
import { anyFragment } from '../../unit/lib/arbitrary-fragment.ts';
import { Calculator } from '../support/calculator.ts';
import { article } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { graph, tree } from '../support/tree.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

const inputs = 1000;
const seed = Date.now();
const pairs = [
  ...fc
    .sample(anyProfile, { numRuns: 100, seed })
    .flatMap((profile) => encodeFragment(profile).split('&'))
    .filter(Boolean),
  ...tree.questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer.id}`)),
  ...tree.questions.map(({ id }) => `step=${id}`),
  ...tree.actions.map(({ id }) => `tried=${id}`),
];
const fragments = fc.sample(anyFragment(pairs), { numRuns: inputs, seed });
const nodes = [...Object.keys(graph.steps), ...tree.outcomes.map(({ id }) => id)];

test(`${String(inputs)} addresses of anything leave both tools at work`, async ({ page }) => {
  test.setTimeout(120_000);
  const calculator = await Calculator.open(page, 'hu', '', article);
  const troubleshooter = new Troubleshooter(page, 'hu');
  await troubleshooter.isReady();

  const broken = await page.evaluate(
    async ([all, places]) => {
      const wrong: string[] = [];
      const turn = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve));
      };
      const faults = (): string[] => {
        const place = document.querySelector<HTMLElement>('.troubleshooter > .step')?.dataset.node;
        const results = [...document.querySelectorAll('.entitlement-calculator .result')];
        const shown = document.querySelector('main')?.textContent ?? '';
        return [
          places.includes(place ?? '') ? '' : `the troubleshooter is at ${place ?? 'nothing'}`,
          results.length === 2 ? '' : `${String(results.length)} results`,
          results.some((result) => result.textContent.trim() === '') ? 'an empty result' : '',
          document.querySelector('img[src="x"], [onerror], a[href^="javascript:"]') ? 'markup' : '',
          '1' in {} ? 'a prototype is changed' : '',
          (/\{\{|undefined|NaN|\[object/.exec(shown)?.[0] ?? '') && 'no text',
        ].filter((fault) => fault !== '');
      };
      for (const fragment of all) {
        location.hash = fragment;
        // An edition is fetched, and an answer made in several tasks.
        for (let turns = 0; turns < 4 || (faults().length > 0 && turns < 400); turns++)
          await turn();
        if (faults().length > 0) wrong.push(`${faults().join()}: ${JSON.stringify(fragment)}`);
      }
      return wrong;
    },
    [fragments, nodes] as const,
  );
  expect(broken, `seed ${String(seed)}`).toEqual([]);

  await calculator.follow('silver=security&product=azure');
  await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });
  await troubleshooter.follow('message=linking-error');
  await troubleshooter.asks('subject');
});
