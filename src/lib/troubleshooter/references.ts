import type { Tree } from './tree.ts';

interface Context {
  addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void;
}

/** Reports ids that are taken twice, and names of things that a tree does not have. */
export function checkReferences(tree: Tree, context: Context): void {
  const report = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const unique = (path: (string | number)[], all: readonly string[]): void => {
    all.forEach((id, index) => {
      if (all.indexOf(id) !== index) report([...path, index, 'id'], 'an id that is not taken yet');
    });
  };
  const expectOneOf = (
    path: (string | number)[],
    value: string,
    known: readonly string[],
  ): void => {
    if (!known.includes(value)) report(path, `one of ${known.join(', ')}`);
  };

  for (const list of ['messages', 'questions', 'steps', 'outcomes', 'actions'] as const) {
    unique([list], ids(tree[list]));
  }
  tree.questions.forEach(({ answers }, index) => {
    unique(['questions', index, 'answers'], ids(answers));
  });
  const nodes = [...ids(tree.steps), ...ids(tree.outcomes)];
  tree.outcomes.forEach(({ id }, index) => {
    if (ids(tree.steps).includes(id)) report(['outcomes', index, 'id'], 'an id that no step has');
  });

  expectOneOf(['start'], tree.start, ids(tree.steps));
  tree.steps.forEach(({ asks, leads }, index) => {
    const question = tree.questions.find(({ id }) => id === asks);
    if (!question) {
      expectOneOf(['steps', index, 'asks'], asks, ids(tree.questions));
      return;
    }
    for (const { id } of question.answers) {
      if (!Object.hasOwn(leads, id)) {
        report(['steps', index, 'leads'], `a step or an outcome for the answer ${id}`);
      }
    }
    for (const [answer, target] of Object.entries(leads)) {
      expectOneOf(['steps', index, 'leads', answer], answer, ids(question.answers));
      expectOneOf(['steps', index, 'leads', answer], target, nodes);
    }
  });
  tree.outcomes.forEach((outcome, index) => {
    for (const list of ['do', 'avoid', 'check'] as const) {
      outcome[list].forEach((action, place) => {
        expectOneOf(['outcomes', index, list, place], action, ids(tree.actions));
      });
    }
  });
  const first = tree.steps.find(({ id }) => id === tree.start)?.leads ?? {};
  tree.messages.forEach(({ answer }, index) => {
    expectOneOf(['messages', index, 'answer'], answer, Object.keys(first));
  });
  for (const list of ['steps', 'outcomes', 'actions'] as const) {
    tree[list].forEach(({ provenance, source }, index) => {
      if (provenance === 'elsewhere' && !source) {
        report([list, index, 'source'], 'the source, since the provenance is elsewhere');
      }
    });
  }
}
