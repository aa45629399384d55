import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '~/lib/dates/format.ts';
import { assess } from '~/lib/entitlement/assess.ts';
import { calculatorKeys, encodeFragment } from '~/lib/entitlement/fragment.ts';
import { keysAttribute, stateAttribute, waitingAttribute } from '~/lib/page/fragment.ts';
import { scrollToPlace } from '~/lib/page/place.ts';
import { sourceLocale } from '~/lib/locales.ts';
import { ShareActions, type Summary } from '~/components/tool/ShareActions.tsx';
import { useWaitingPairs } from '~/components/tool/use-waiting-pairs.ts';
import { Answer } from './Answer.tsx';
import { answerInOneLine } from './answer-words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { AnswerContext, CalculatorProps } from './calculator-props.ts';
import { errorsOf } from './errors.ts';
import { useAnswers } from './use-answers.ts';
import { fetchEdition, useEdition } from './use-edition.ts';

/** Typing a number announces one answer, not one for each digit. */
const announceAfter = 600;

/** Later than every edition that has an end, as is the day on which anybody reads the page. */
const beforeTheClock = '9999-12-31';

/** The entitlement calculator: questions, and the answer as it stands. */
export function EntitlementCalculator(props: CalculatorProps) {
  const { tag, words, editions, initial, headingLevel, foreignKeys, handOver } = props;
  const known = {
    editions: editions.map(({ id }) => id),
    competencies: initial.competencies.map(({ id }) => id),
    foreignKeys,
  };
  // The page is built once and read for years, so the day comes from the reader's clock.
  const [today, setToday] = useState(beforeTheClock);
  const [wanted, setWanted] = useState(initial.rules.id);
  const [said, setSaid] = useState('');
  const [ready, setReady] = useState(false);
  const changed = useRef(false);
  const waiting = useWaitingPairs(foreignKeys);

  const { state, edition, retry } = useEdition(initial, wanted);
  const context: AnswerContext = { tag, words, edition };
  const { form, answers, decoded, change, leave, chooseEdition, restart } = useAnswers(
    known,
    edition.rules.id,
    () => {
      changed.current = true;
    },
  );
  const { profile } = answers;
  useEffect(() => {
    setWanted(profile.edition ?? initial.rules.id);
  }, [profile.edition]);
  useEffect(() => {
    setToday(localDay(new Date()));
    setReady(true);
  }, []);

  const isLoaded = state === 'ready' && edition.rules.id === (profile.edition ?? initial.rules.id);
  // What the answers opened has moved the page below.
  useEffect(() => {
    if (ready && isLoaded) scrollToPlace();
  }, [ready, isLoaded]);

  const on = profile.on ?? today;
  const assessment = assess(edition.rules, profile, on);

  // Another edition has to arrive before its answer can be told.
  useEffect(() => {
    if (!changed.current || !isLoaded) return undefined;
    const announcing = setTimeout(() => {
      changed.current = false;
      setSaid(answerInOneLine(assessment, context));
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
    <div
      class="tool entitlement-calculator needs-script not-content"
      data-ready={ready && isLoaded}
      {...{
        [stateAttribute]: encodeFragment(profile),
        [keysAttribute]: calculatorKeys.join(' '),
        [waitingAttribute]: waiting,
      }}
    >
      <AnswerForm
        form={form}
        onInput={change}
        onLeave={leave}
        profile={profile}
        errors={errorsOf(answers, assessment, context)}
        ended={profile.ends !== undefined && profile.ends < on}
        {...{ words, tag, edition, editions }}
      />
      <div class="answer">
        <Answer
          {...{
            headingLevel,
            editions,
            context,
            profile,
            assessment,
            decoded,
            retry,
            on,
            handOver,
          }}
          state={isLoaded ? 'ready' : state === 'failed' ? 'failed' : 'loading'}
          address={ready ? location.href : undefined}
          otherPairs={waiting}
          onChooseEdition={chooseEdition}
        />
        <ShareActions
          words={words}
          summary={summary}
          say={setSaid}
          onRestart={() => {
            restart();
            changed.current = false;
            setSaid(words.restarted);
          }}
        />
        <p class="privacy">{words.privacy}</p>
        <p class="sr-only" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
