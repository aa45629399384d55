import { useEffect, useRef, useState } from 'preact/hooks';
import { IgnoredNotice } from '~/components/tool/IgnoredNotice.tsx';
import { ShareActions, type Summary } from '~/components/tool/ShareActions.tsx';
import { useWaitingPairs } from '~/components/tool/use-waiting-pairs.ts';
import { formatDate, localDay } from '~/lib/dates/format.ts';
import { sourceLocale } from '~/lib/locales.ts';
import {
  fragmentFor,
  keysAttribute,
  placeIn,
  stateAttribute,
  waitingAttribute,
} from '~/lib/page/fragment.ts';
import { pairsWith } from '~/lib/page/pairs.ts';
import { scrollToPlace } from '~/lib/page/place.ts';
import { encodeState, type State } from '~/lib/troubleshooter/fragment.ts';
import { standingAnswers, walk } from '~/lib/troubleshooter/walk.ts';
import { CalculatorLink } from './CalculatorLink.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { PastedMessage } from './PastedMessage.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Recap } from './Recap.tsx';
import { TreePicture } from './TreePicture.tsx';
import type { TroubleshooterProps } from './troubleshooter-props.ts';
import { fetchGuide, useGuide } from './use-guide.ts';
import { useWalk } from './use-walk.ts';

/** The troubleshooter: one question a step, and where the answers lead. */
export function Troubleshooter(props: TroubleshooterProps) {
  const { name, tag, words, first, keys, foreignKeys, headingLevel, inArticle, isFollowed } = props;
  const root = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { guide, failed, load } = useGuide(name);
  const { state, ignored, isRead, moves, go, amend } = useWalk(
    name,
    guide,
    foreignKeys,
    isFollowed,
  );
  const waiting = useWaitingPairs(foreignKeys);
  const presses = useRef(0);
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState('');
  // What the address says before there is a guide to read it with.
  const [unread, setUnread] = useState('');

  useEffect(() => {
    const read = (): void => {
      const own = pairsWith(location.hash, keys);
      setUnread(own);
      if (own || !inArticle) void load();
    };
    read();
    setReady(true);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, []);
  // Only the step of the link gives the page the height that it keeps.
  useEffect(() => {
    if (!isRead || !unread) return;
    // The link was to a step of this tool, which in an article stands far down.
    if (inArticle && !placeIn(location.hash)) root.current?.scrollIntoView();
    else scrollToPlace();
  }, [isRead]);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const { path, node } = guide
    ? walk(guide, state.answers, state.step)
    : { path: [], node: first.step };
  const own = guide ? encodeState(state, guide) : unread;
  const asked = guide?.steps[node]?.asks;
  const question = guide ? guide.questions[asked ?? ''] : first.question;
  const outcome = guide?.outcomes[node];
  const context = guide && { tag, words, guide, headingLevel };

  const answerWith = async (answer: string): Promise<void> => {
    const press = ++presses.current;
    const loaded = await load();
    const step = loaded?.steps[node];
    // Whoever presses again while the questions are on their way wants to go on once.
    if (!loaded || !step || press !== presses.current) return;
    const answers = standingAnswers(loaded, { ...state.answers, [step.asks]: answer });
    go({ answers, tried: state.tried }, loaded);
  };
  const hrefOf = (step: string): string => {
    if (!guide) return '';
    const pairs = [encodeState({ ...state, step }, guide), waiting];
    return fragmentFor(pairs.filter(Boolean).join('&'), undefined);
  };
  const summary = async (): Promise<Summary> => {
    const [loaded, { summarize }] = await Promise.all([load(), import('./summary.ts')]);
    if (!loaded) throw new Error('The troubleshooter could not be loaded.');
    const text = (published: { guide: typeof loaded; words: typeof words }): string =>
      summarize(published, state, location.href, localDay(new Date()));
    const inOwn = text({ guide: loaded, words });
    if (tag === sourceLocale.tag) return { text: inOwn, complete: true };
    try {
      const english = await fetchGuide(name, `../../${sourceLocale.id}`);
      return { text: `${inOwn}\n\n---\n\n${text(english)}`, complete: true };
    } catch {
      return { text: inOwn, complete: false };
    }
  };
  const previous = path.at(-1);

  return (
    <div
      ref={root}
      class="tool troubleshooter needs-script not-content"
      data-ready={ready && (isRead || (inArticle && !unread))}
      {...{
        [stateAttribute]: own,
        [keysAttribute]: keys.join(' '),
        [waitingAttribute]: waiting,
      }}
    >
      <div
        class={outcome ? 'step result' : 'step'}
        // Only a reader's browser has a current node; the page without scripts shows them all.
        data-node={ready ? node : undefined}
        data-outcome={outcome && node}
      >
        {ignored.ignoredCount > 0 && (
          <IgnoredNotice
            ignored={ignored.ignored}
            count={ignored.ignoredCount}
            {...{ tag, words }}
          />
        )}
        {failed && (
          <div class="notice" role="alert">
            <p>{words.loadFailed}</p>
            <button type="button" onClick={() => void load()}>
              {words.retry}
            </button>
          </div>
        )}
        {previous && (
          <p class="back">
            <a href={hrefOf(previous.step)}>{words.back}</a>
          </p>
        )}
        {question && (
          <QuestionForm
            // Another question is another form; its fields know nothing of the one before.
            key={node}
            given={asked && state.answers[asked]}
            onContinue={(answer) => void answerWith(answer)}
            {...{ question, words, headingLevel, heading, form, ready }}
          >
            {node === first.step && (
              <PastedMessage
                {...{ words, ready, load }}
                onFound={(answer) => {
                  const radio = form.current?.querySelector<HTMLInputElement>(
                    `input[value="${CSS.escape(answer)}"]`,
                  );
                  if (!radio) return;
                  radio.checked = true;
                  radio.focus();
                }}
              />
            )}
          </QuestionForm>
        )}
        {outcome && context && (
          <>
            <OutcomeView
              {...{ outcome, context, heading }}
              tried={state.tried}
              onTry={(action, tried) => {
                const others = state.tried.filter((id) => id !== action);
                amend({ ...state, tried: tried ? [...others, action] : others }, context.guide);
              }}
            />
            <CalculatorLink {...{ path, context, foreignKeys, own }} fragment={waiting} />
          </>
        )}
      </div>
      {path.length > 0 && context && (
        <>
          {question && <Recap {...{ path, context, hrefOf }} />}
          <ShareActions
            // What was copied belongs to the way as it was then.
            key={own}
            words={words}
            summary={summary}
            say={setSaid}
            onRestart={() => {
              go({ answers: {}, tried: [] } satisfies State, context.guide);
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
              <dd>{location.href}</dd>
            </div>
          </dl>
        </>
      )}
      <TreePicture {...{ name, words, guide, load, path, node }} />
      <p class="privacy">{words.privacy}</p>
      <p class="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}
