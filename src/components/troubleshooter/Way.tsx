import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { IgnoredNotice } from '~/components/tool/IgnoredNotice.tsx';
import { ShareActions, type Summary } from '~/components/tool/ShareActions.tsx';
import { useWaitingPairs } from '~/components/tool/use-waiting-pairs.ts';
import { formatDate, localDay } from '~/lib/dates/format.ts';
import { sourceLocale } from '~/lib/locales.ts';
import { fragmentFor, placeIn } from '~/lib/page/fragment.ts';
import { scrollToPlace } from '~/lib/page/place.ts';
import { encodeState } from '~/lib/troubleshooter/fragment.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { standingAnswers, walk } from '~/lib/troubleshooter/walk.ts';
import { CalculatorLink } from './CalculatorLink.tsx';
import { fetchGuide } from './fetch-guide.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Recap } from './Recap.tsx';
import type { GuideContext, Standing, TroubleshooterProps } from './troubleshooter-props.ts';
import { useWalk } from './use-walk.ts';

interface Props extends Omit<TroubleshooterProps, 'isFollowed'> {
  /** True where the reader came by a link on the page that was open already. */
  readonly isFollowed: boolean;
  readonly guide: Guide;
  /** The answer to the first question; undefined where the address says where the reader stands. */
  readonly entered: string | undefined;
  readonly root: RefObject<HTMLElement>;
  readonly form: RefObject<HTMLFormElement>;
  /** What stands before the answers to the first question. */
  readonly paste: ComponentChildren;
  /** Takes what the whole tool has to know, and what is said to readers who do not see it. */
  readonly tell: (news: { readonly standing: Standing } | { readonly said: string }) => void;
}

/** The steps behind the first question: where the answers lead, and the way back. */
export function Way(props: Props) {
  const { name, tag, words, first, guide, foreignKeys, headingLevel, inArticle, entered } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, ignored, moves, go, tick } = useWalk(guide, foreignKeys, {
    entered,
    isFollowed: props.isFollowed,
  });
  const waiting = useWaitingPairs(foreignKeys);
  const { path, node } = useMemo(
    () => walk(guide, state.answers, state.step),
    [guide, state.answers, state.step],
  );
  const own = encodeState(state, guide);
  const context: GuideContext = { tag, words, guide, headingLevel };

  useLayoutEffect(() => {
    props.tell({ standing: { own, waiting, path, node } });
  }, [own, waiting, node]);
  // Only the step of the link gives the page the height that it keeps.
  useEffect(() => {
    if (entered !== undefined || !own) return;
    // The link was to a step of this tool, which in an article stands far down.
    if (inArticle && !placeIn(location.hash)) props.root.current?.scrollIntoView();
    else scrollToPlace();
  }, []);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const asked = guide.steps[node]?.asks;
  const question = guide.questions[asked ?? ''];
  const outcome = guide.outcomes[node];
  const hrefOf = (step: string): string => {
    const pairs = [encodeState({ ...state, step }, guide), waiting];
    return fragmentFor(pairs.filter(Boolean).join('&'), undefined);
  };
  const summary = async (): Promise<Summary> => {
    const { summarize } = await import('./summary.ts');
    const text = (published: Pick<GuideContext, 'guide' | 'words'>): string =>
      summarize(published, state, location.href, localDay(new Date()));
    const inOwn = text(context);
    if (tag === sourceLocale.tag) return { text: inOwn, complete: true };
    try {
      const english = await fetchGuide(name, `../../${sourceLocale.id}`);
      return { text: `${inOwn}\n\n---\n\n${text(english)}`, complete: true };
    } catch {
      return { text: inOwn, complete: false };
    }
  };
  const previous = path.at(-1);

  const address = location.href;
  // The whole tool is told of each step, for which it need not be written again.
  return useMemo(
    () => (
      <>
        <div
          class={outcome ? 'step result' : 'step'}
          data-node={node}
          data-outcome={outcome && node}
        >
          {ignored.ignoredCount > 0 && (
            <IgnoredNotice
              ignored={ignored.ignored}
              count={ignored.ignoredCount}
              {...{ tag, words }}
            />
          )}
          {previous && (
            <p class="back">
              <a href={hrefOf(previous.step)}>{words.back}</a>
            </p>
          )}
          {question && asked !== undefined && (
            <QuestionForm
              // Another question is another form; its fields know nothing of the one before.
              key={node}
              given={state.answers[asked]}
              onContinue={(answer) => {
                const answers = standingAnswers(guide, { ...state.answers, [asked]: answer });
                go({ answers, tried: state.tried });
              }}
              {...{ question, words, headingLevel, heading }}
              form={props.form}
              ready
            >
              {node === first.step && props.paste}
            </QuestionForm>
          )}
          {outcome && (
            <>
              <OutcomeView {...{ outcome, context, heading }} tried={state.tried} onTry={tick} />
              <CalculatorLink {...{ path, context, foreignKeys, own }} fragment={waiting} />
            </>
          )}
        </div>
        {path.length > 0 && (
          <>
            {question && <Recap {...{ path, context, hrefOf }} />}
            <ShareActions
              // What was copied belongs to the way as it was then.
              key={own}
              words={words}
              summary={summary}
              say={(said) => {
                props.tell({ said });
              }}
              onRestart={() => {
                go({ answers: {}, tried: [] });
              }}
            />
            {outcome && <Recap {...{ path, context, hrefOf }} />}
            <dl class="printed">
              <div>
                <dt>{words['summary.date']}</dt>
                <dd>{formatDate(localDay(new Date()), tag)}</dd>
              </div>
              <div>
                <dt>{words['summary.address']}</dt>
                <dd>{address}</dd>
              </div>
            </dl>
          </>
        )}
      </>
    ),
    [guide, state, ignored, waiting, address],
  );
}
