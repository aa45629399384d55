import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ShareActions, type Summary } from '~/components/tool/ShareActions.tsx';
import { useWaitingPairs } from '~/components/tool/use-waiting-pairs.ts';
import { localDay } from '~/lib/dates/format.ts';
import { assess } from '~/lib/entitlement/assess.ts';
import { encodeFragment } from '~/lib/entitlement/fragment.ts';
import { sourceLocale } from '~/lib/locales.ts';
import { scrollToPlace } from '~/lib/page/place.ts';
import { Answer } from './Answer.tsx';
import { answerInOneLine } from './answer-words.ts';
import type { AnswerContext, CalculatorProps, Feedback } from './calculator-props.ts';
import { errorsOf } from './errors.ts';
import { useAnswers } from './use-answers.ts';
import { fetchEdition, useEdition } from './use-edition.ts';

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
  const { form, tag, words, editions, initial, foreignKeys, shown, isAwaited, tell } = props;
  const known = {
    editions: editions.map(({ id }) => id),
    competencies: initial.competencies.map(({ id }) => id),
    foreignKeys,
  };
  const [wanted, setWanted] = useState(initial.rules.id);
  const say = (said: string): void => {
    tell({ said });
  };
  const changed = useRef(isAwaited);
  const waiting = useWaitingPairs(foreignKeys);

  const { state, edition, retry } = useEdition(initial, wanted);
  const context: AnswerContext = { tag, words, edition };
  const { answers, decoded, restart } = useAnswers(form, known, shown, () => {
    changed.current = true;
  });
  const { profile } = answers;
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
  const assessment = assess(edition.rules, profile, on);

  useLayoutEffect(() => {
    tell({
      feedback: {
        edition,
        profile,
        errors: errorsOf(answers, assessment, context),
        ended: profile.ends !== undefined && profile.ends < on,
        own: encodeFragment(profile),
        waiting,
        isReady: isLoaded,
      },
    });
  }, [answers, edition, on, waiting, isLoaded]);

  // Another edition has to arrive before its answer can be told.
  useEffect(() => {
    if (!changed.current || !isLoaded) return undefined;
    const announcing = setTimeout(() => {
      changed.current = false;
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

  return (
    <>
      <Answer
        {...props}
        {...{ context, profile, assessment, decoded, retry, on }}
        state={isLoaded ? 'ready' : state === 'failed' ? 'failed' : 'loading'}
        address={location.href}
        otherPairs={waiting}
      />
      <ShareActions
        words={words}
        summary={summary}
        say={say}
        onRestart={() => {
          restart();
          changed.current = false;
          say(words.restarted);
        }}
      />
      <p class="privacy">{words.privacy}</p>
    </>
  );
}
