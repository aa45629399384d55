import type { WalkedTree } from './walked-tree.ts';

/** Reports questions that one path asks twice: an address holds one answer to each. */
export function checkRepeats({ file, paths }: WalkedTree): string[] {
  return [
    ...new Set(
      paths.flatMap(({ answered }) =>
        answered.flatMap(({ step, question }, index) => {
          const before = answered.slice(0, index).findLast((each) => each.question === question);
          return before
            ? [
                `${file}: the question ${question} is asked twice on one path, by the steps ${before.step} and ${step}: let ${before.step} lead past ${step}, or ask something else.`,
              ]
            : [];
        }),
      ),
    ),
  ];
}
