/**
 * From a message to what to do about it: node examples/troubleshooter.ts [language] [file of a tree]
 * The site publishes its troubleshooters as data/troubleshooters/{id}.json, with their words.
 */
import { readFile } from 'node:fs/promises';
import {
  guideOf,
  isStep,
  plainText,
  recognizeMessage,
  walk,
  type PublishedTree,
} from 'partner-support-benefits/troubleshooter';

const [language = 'en', file = 'dist/data/troubleshooters/azure-access-id.json'] =
  process.argv.slice(2);
const tree = JSON.parse(await readFile(file, 'utf8')) as PublishedTree;
const words = tree.words[language];
if (!words) throw new Error(`Expected a language of ${Object.keys(tree.words).join(', ')}`);

const guide = guideOf(tree, words, Object.values(tree.words), {
  // Links lead nowhere here, since plain text has none.
  links: {},
  headingOf: (section) => section,
  isSecondary: () => false,
});

const pasted = 'this access id is already associated to an account. please contact your';
const message = recognizeMessage(pasted, guide.messages);
const { path, node } = walk(guide, {
  ...(message && { message }),
  subject: 'azure',
  offers: 'competency',
  contract: 'valid',
  'linked-before': 'yes',
});

for (const { question, answer } of path) {
  const { title, answers } = guide.questions[question] ?? { title: question, answers: [] };
  console.log(`${title} ${answers.find(({ id }) => id === answer)?.short ?? answer}`);
}
if (isStep(guide, node)) {
  console.log(`To be asked next: ${guide.questions[guide.steps[node]?.asks ?? '']?.title ?? node}`);
}
const outcome = guide.outcomes[node];
if (outcome) {
  console.log(`\n${outcome.title}\n${plainText(outcome.what)}`);
  for (const id of outcome.do) console.log(`- ${plainText(guide.actions[id]?.text ?? id)}`);
  console.log(`It rests on ${outcome.section}`);
}
