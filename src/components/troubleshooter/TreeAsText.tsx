import { describeTree } from '~/lib/troubleshooter/diagram/describe.ts';
import type { Answered } from '~/lib/troubleshooter/graph.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';

interface Props {
  readonly guide: Guide;
  /** The way of the reader, which is marked here as well. */
  readonly path: readonly Answered[];
}

/** The content of the picture as text: every question, and where each of its answers leads. */
export function TreeAsText({ guide, path }: Props) {
  return (
    <ol class="tree-as-text">
      {describeTree(guide).map(({ id: step, title, answers }) => (
        <li key={step}>
          {title}
          <ul>
            {answers.map(({ id, text, leadsTo }) => {
              const line = `${text} → ${leadsTo}`;
              const isGiven = path.some((given) => given.step === step && given.answer === id);
              return (
                <li key={id} aria-current={isGiven ? 'step' : undefined}>
                  {isGiven ? <strong>{line}</strong> : line}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
