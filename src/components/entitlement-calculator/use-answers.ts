import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  decodeFragment,
  encodeFragment,
  type DecodedFragment,
  type KnownIds,
} from '~/lib/entitlement/fragment.ts';
import { joinState, replaceFragment } from '~/lib/page/address-bar.ts';
import { afterPaint } from '~/lib/page/after-paint.ts';
import { fragmentWith } from '~/lib/page/fragment.ts';
import { carriesState, concernsOnly } from '~/lib/page/pairs.ts';
import { fillForm, readForm, touchedQuestions, type FormAnswers } from './form-answers.ts';

/**
 * The reader's answers, kept in step with the form and the address's fragment. What is entered is
 * read once the screen has shown it.
 * @param edition the edition whose questions the form shows
 * @param onAnswer called after the reader changed something
 */
export function useAnswers(
  form: RefObject<HTMLFormElement>,
  known: KnownIds,
  edition: string,
  onAnswer: () => void,
) {
  const [answers, setAnswers] = useState<FormAnswers>();
  const [decoded, setDecoded] = useState<DecodedFragment>();
  // Listeners that live as long as the page need the newest answers.
  const newest = useRef<FormAnswers>({ profile: {}, unreadable: [] });

  const writeState = (): void => {
    const fragment = fragmentWith(
      encodeFragment(newest.current.profile),
      location.hash,
      known.foreignKeys,
    );
    if (fragment !== location.hash) replaceFragment(fragment);
  };

  const take = (read: FormAnswers): void => {
    newest.current = read;
    setAnswers(read);
  };

  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return undefined;

    const load = (keep: ReadonlySet<string>): void => {
      const found = decodeFragment(location.hash, known);
      fillForm(element, found.profile, keep);
      setDecoded(found);
      take(readForm(element, known));
    };
    const follow = (): void => {
      const { hash } = location;
      if (!carriesState(hash) || concernsOnly(hash, known.foreignKeys)) {
        joinState();
        return;
      }
      const { profile, unreadable } = newest.current;
      // What cannot be read stands in no address; where that is all that differs, it stays.
      const isAlike =
        encodeFragment(decodeFragment(hash, known).profile) === encodeFragment(profile);
      load(new Set(isAlike ? unreadable : []));
    };
    let isEntered = false;
    const look = (): void => {
      const found = readForm(element, known);
      const isNew = !isSame(found, newest.current);
      if (isNew && isEntered) {
        // The answer tells the address, so that comes first.
        afterPaint(writeState);
        onAnswer();
      }
      isEntered = false;
      if (isNew) take(found);
    };
    const enter = (): void => {
      isEntered = true;
      afterPaint(look);
    };
    // A half-typed date has no value and tells of no input; leaving its field shows it.
    const leave = (): void => {
      afterPaint(look);
    };
    const move = (): void => {
      afterPaint(follow);
    };

    const touched = touchedQuestions(element);
    if (carriesState(location.hash)) load(touched);
    else take(readForm(element, known));
    if (touched.size > 0) writeState();

    addEventListener('hashchange', move);
    element.addEventListener('input', enter);
    element.addEventListener('focusout', leave);
    return () => {
      removeEventListener('hashchange', move);
      element.removeEventListener('input', enter);
      element.removeEventListener('focusout', leave);
    };
  }, []);

  // Another edition asks about other offers: its fields are new and know no answer yet.
  useLayoutEffect(() => {
    const { profile, unreadable } = newest.current;
    if (form.current) fillForm(form.current, profile, new Set(unreadable));
  }, [edition]);

  return {
    answers,
    decoded,
    restart: (): void => {
      if (!form.current) return;
      fillForm(form.current, {});
      setDecoded(undefined);
      take(readForm(form.current, known));
      writeState();
    },
  };
}

function isSame(one: FormAnswers, other: FormAnswers): boolean {
  return (
    encodeFragment(one.profile) === encodeFragment(other.profile) &&
    one.unreadable.join() === other.unreadable.join()
  );
}
