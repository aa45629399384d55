import { checkCitations, checkSources, linkTargets, type Resting } from '../programme/check.ts';
import type { Sources } from '../programme/sources-schema.ts';
import { textsOf } from './check-words.ts';
import type { LoadedTree } from './load.ts';
import type { Tree, TreeWords } from './tree.ts';

/** What the statements and links of a tree may name. */
export interface KnownReferences {
  readonly sourcesFile: string;
  readonly sources: Sources;
  /** For each language every section as `page#heading-id`. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reports sources that nobody has written down, and sections that an article lacks in some language. */
export function checkTreeReferences(
  { folder, tree, words }: LoadedTree,
  { sourcesFile, sources, sections }: KnownReferences,
): string[] {
  const file = `${folder}/tree.yaml`;
  const statements = statementsOf(tree);
  return [
    ...checkSources(file, statements, sourcesFile, sources),
    ...checkCitations(file, statements, sections),
    ...checkPage(file, tree, sections),
    ...Object.entries(words).flatMap(([language, texts]) =>
      checkCitations(`${folder}/${language}.yaml`, linkedSections(texts), sections),
    ),
  ];
}

function checkPage(file: string, { page }: Tree, sections: KnownReferences['sections']): string[] {
  return [...sections].flatMap(([language, known]) =>
    [...known].some((section) => section.startsWith(`${page}#`))
      ? []
      : [
          `${file}: page is ${page}, which the ${language} articles lack: expected the name of an article; mend it or write the article.`,
        ],
  );
}

function statementsOf({ questions, steps, outcomes, actions }: Tree): Resting[] {
  const named =
    (kind: string) =>
    ({ id, cites, source }: Resting): Resting => ({ id: `${kind} ${id}`, cites, source });
  return [
    ...questions.flatMap(({ id, answers }) =>
      answers.flatMap(({ id: answer, cites }) =>
        cites === undefined ? [] : [{ id: `the answer ${answer} of ${id}`, cites }],
      ),
    ),
    // A step and a question, or an outcome and an action, may have one id.
    ...steps.map(named('the step')),
    ...outcomes.map(named('the outcome')),
    ...actions.map(named('the action')),
  ];
}

/** A link into an article breaks as a citation does. */
function linkedSections(words: TreeWords): Resting[] {
  return textsOf(words).flatMap(({ key, text }) =>
    linkTargets(text)
      .filter((target) => target.includes('#'))
      .map((target) => ({ id: key, cites: target })),
  );
}
