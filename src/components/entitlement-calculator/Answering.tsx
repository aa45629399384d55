import type { RefObject } from 'preact';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MutableRef,
} from 'preact/hooks';
import { ShareActions, type Summary } from '~/components/tool/ShareActions.tsx';
import { useWaitingPairs } from '~/components/tool/use-waiting-pairs.ts';
import { localDay } from '~/lib/dates/format.ts';
import { assess, type Assessment } from '~/lib/entitlement/assess.ts';
import { encodeFragment, type DecodedFragment } from '~/lib/entitlement/fragment.ts';
import { sourceLocale } from '~/lib/locales.ts';
import { scrollToPlace } from '~/lib/page/place.ts';
import { Answer } from './Answer.tsx';
import { answerInOneLine } from './answer-words.ts';
import type { AnswerContext, CalculatorProps, Feedback, FormNews } from './calculator-props.ts';
import { errorsOf } from './errors.ts';
import type { FormAnswers } from './form-answers.ts';
import { useAnswers } from './use-answers.ts';
import { fetchEdition, useEdition } from './use-edition.ts';
import { usePrepared } from './use-prepared.ts';

/** Typing a number announces one answer, not one for each digit. */
const announceAfter = 600;

interface Props extends CalculatorProps {
  readonly form: RefObject<HTMLFormElement>;
  /** The edition whose questions the form shows. */
  readonly shown: string;
  /** True where the reader has answered already, and waits to be told what follows. */
  readonly isAwaited: boolean;
  /** Takes what the form has to know, and what is said to readers who do not see it. */
  readonly tell: (news: { readonly feedback: Feedback } | { readonly said: string }) => void;
}

/** Listens to the form and answers: all of the calculator that needs the rules. */
export function Answering(props: Props) {
  const { form, editions, initial, foreignKeys, shown, isAwaited, tag, words } = props;
  const known = {
    editions: editions.map(({ id }) => id),
    competencies: initial.competencies.map(({ id }) => id),
    foreignKeys,
  };
  const isNews = useRef(isAwaited);
  const { answers, decoded, restart } = useAnswers(form, known, shown, () => {
    isNews.current = true;
  });
  const isPrepared = usePrepared(initial.rules, tag);
  if (!answers) return null;
  if (isPrepared) return <Answered {...props} {...{ answers, decoded, restart, isNews }} />;
  const Heading = `h${String(props.headingLevel)}` as 'h2' | 'h3' | 'h4';
  return (
    <>
      <Heading>{words.answer}</Heading>
      <p role="status">{words.loading}</p>
    </>
  );
}

interface AnsweredProps extends Props {
  readonly answers: FormAnswers;
  readonly decoded: DecodedFragment | undefined;
  readonly restart: () => void;
  /** True where the reader has changed something, and has not been told yet what follows. */
  readonly isNews: MutableRef<boolean>;
}

function Answered(props: AnsweredProps) {
  const { tag, words, initial, foreignKeys, tell, answers, decoded, restart, isNews } = props;
  const { profile } = answers;
  const [wanted, setWanted] = useState(initial.rules.id);
  const say = (said: string): void => {
    tell({ said });
  };
  const waiting = useWaitingPairs(foreignKeys);

  const { state, edition, retry } = useEdition(initial, wanted);
  const context: AnswerContext = { tag, words, edition };
  useEffect(() => {
    setWanted(profile.edition ?? initial.rules.id);
  }, [profile.edition]);

  const isLoaded = state === 'ready' && edition.rules.id === (profile.edition ?? initial.rules.id);
  // What the answers opened has moved the page below.
  useEffect(() => {
    if (isLoaded) scrollToPlace();
  }, [isLoaded]);

  // The page is built once and read for years, so the day comes from the reader's clock.
  const today = localDay(new Date());
  const on = profile.on ?? today;
  const assessment = useMemo(() => assess(edition.rules, profile, on), [edition, profile, on]);
  const news = useNews(answers, assessment, context);

  useLayoutEffect(() => {
    tell({ feedback: { news, own: encodeFragment(profile), waiting, isReady: isLoaded } });
  }, [answers, news, waiting, isLoaded]);

  // Another edition has to arrive before its answer can be told.
  useEffect(() => {
    if (!isNews.current || !isLoaded) return undefined;
    const announcing = setTimeout(() => {
      isNews.current = false;
      say(answerInOneLine(assessment, context));
    }, announceAfter);
    return () => {
      clearTimeout(announcing);
    };
  }, [profile, edition, isLoaded]);

  const summary = async (): Promise<Summary> => {
    const { summarize } = await import('./summary.ts');
    const inContext = (each: AnswerContext): string =>
      summarize(assessment, profile, each, location.href, today);
    const own = inContext(context);
    if (tag === sourceLocale.tag) return { text: own, complete: true };
    try {
      const english = await fetchEdition(edition.rules.id, `../../${sourceLocale.id}`);
      const inEnglish = inContext({ tag: sourceLocale.tag, ...english });
      return { text: `${own}\n\n---\n\n${inEnglish}`, complete: true };
    } catch {
      return { text: own, complete: false };
    }
  };

  // The form and the page are told of each answer, for which it need not be written again.
  const address = location.href;
  return useMemo(
    () => (
      <>
        <Answer
          {...props}
          {...{ context, profile, assessment, decoded, retry, on, address }}
          state={isLoaded ? 'ready' : state === 'failed' ? 'failed' : 'loading'}
          otherPairs={waiting}
        />
        <ShareActions
          words={words}
          summary={summary}
          say={say}
          onRestart={() => {
            restart();
            isNews.current = false;
            say(words.restarted);
          }}
        />
        <p class="privacy">{words.privacy}</p>
      </>
    ),
    [assessment, decoded, state, isLoaded, waiting, address],
  );
}

/** What the form has to know, as the same object for as long as it says the same. */
function useNews(answers: FormAnswers, assessment: Assessment, context: AnswerContext): FormNews {
  const { ends, silver, gold } = answers.profile;
  const { edition } = context;
  const news: FormNews = {
    edition,
    chosen: { silver: silver?.length, gold: gold?.length },
    errors: errorsOf(answers, assessment, context),
    ended: ends !== undefined && ends < assessment.on,
  };
  return useMemo(() => news, [edition, JSON.stringify([news.chosen, news.errors, news.ended])]);
}
