import type { RefObject } from 'preact';
import { InlineText } from '~/components/inline-text/InlineText.tsx';
import type { Basis, GuideOutcome } from '~/lib/troubleshooter/guide.ts';
import type { GuideContext } from './troubleshooter-props.ts';

interface Props {
  readonly outcome: GuideOutcome;
  readonly context: GuideContext;
  readonly heading?: RefObject<HTMLHeadingElement>;
  /** What the reader has tried; undefined where nothing can be ticked. */
  readonly tried?: readonly string[];
  readonly onTry?: (action: string, tried: boolean) => void;
}

/** What is going on, what to do now, what not to do, and how to see that it worked. */
export function OutcomeView({ outcome, context, heading, tried, onTry }: Props) {
  const { words, guide, headingLevel } = context;
  const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';
  const Part = `h${String(headingLevel + 1)}` as 'h3' | 'h4' | 'h5';

  return (
    <>
      <Heading class="step-title" {...(heading && { ref: heading, tabIndex: -1 })}>
        {outcome.title}
      </Heading>
      <p>
        <InlineText text={outcome.what} />
      </p>
      <Part class="step-part">{words.do}</Part>
      <ol class="steps">
        {outcome.do.map((id) => (
          <li key={id}>
            <span id={tried && `troubleshooter-action-${id}`}>
              <Action id={id} context={context} />
            </span>
            {tried && onTry && (
              <label class="tried">
                <input
                  type="checkbox"
                  checked={tried.includes(id)}
                  aria-describedby={`troubleshooter-action-${id}`}
                  onChange={({ currentTarget }) => {
                    onTry(id, currentTarget.checked);
                  }}
                />
                {words.tried}
              </label>
            )}
          </li>
        ))}
      </ol>
      <Part class="step-part">{words.avoid}</Part>
      <Actions ids={outcome.avoid} context={context} />
      <Part class="step-part">{words.check}</Part>
      <Actions ids={outcome.check} context={context} />
      <p class="hint">
        {words.basis} <a href={outcome.basis.href}>{outcome.section}</a>
        <Mark basis={outcome.basis} context={context} />
      </p>
      {guide.since && <p class="since">{guide.since}</p>}
    </>
  );
}

function Actions({ ids, context }: { ids: readonly string[]; context: GuideContext }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Action id={id} context={context} />
        </li>
      ))}
    </ul>
  );
}

function Action({ id, context }: { id: string; context: GuideContext }) {
  const action = context.guide.actions[id];
  if (!action) return null;
  return (
    <>
      <InlineText text={action.text} />
      {action.basis && <Mark basis={action.basis} context={context} />}
    </>
  );
}

function Mark({
  basis: { href, mark },
  context: { words },
}: {
  basis: Basis;
  context: GuideContext;
}) {
  if (!mark) return null;
  return (
    <span class="provenance">
      {' '}
      (<a href={href}>{words[`provenance.${mark}`]}</a>)
    </span>
  );
}
