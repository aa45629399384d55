import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  decodeFragment,
  encodeFragment,
  type DecodedFragment,
  type KnownIds,
} from '~/lib/entitlement/fragment.ts';
import { joinState, replaceFragment } from '~/lib/page/address-bar.ts';
import { fragmentWith } from '~/lib/page/fragment.ts';
import { carriesState, concernsOnly } from '~/lib/page/pairs.ts';
import { fillForm, readForm, touchedQuestions, type FormAnswers } from './form-answers.ts';

/**
 * The reader's answers, kept in step with the form and the address's fragment.
 * @param edition the edition whose questions the form shows
 * @param onAnswer called after the reader changed something
 */
export function useAnswers(
  form: RefObject<HTMLFormElement>,
  known: KnownIds,
  edition: string,
  onAnswer: () => void,
) {
  const [answers, setAnswers] = useState<FormAnswers>({ profile: {}, unreadable: [] });
  const [decoded, setDecoded] = useState<DecodedFragment>();
  // Listeners that live as long as the page need the newest answers.
  const newest = useRef(answers);

  const writeState = (state: string): void => {
    replaceFragment(fragmentWith(state, location.hash, known.foreignKeys));
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
      const isSame =
        encodeFragment(decodeFragment(hash, known).profile) === encodeFragment(profile);
      load(new Set(isSame ? unreadable : []));
    };
    const change = (): void => {
      take(readForm(element, known));
      writeState(encodeFragment(newest.current.profile));
      onAnswer();
    };
    // A half-typed date has no value and tells of no input; leaving its field shows it.
    const leave = (): void => {
      take(readForm(element, known));
    };

    const touched = touchedQuestions(element);
    if (carriesState(location.hash)) load(touched);
    else take(readForm(element, known));
    if (touched.size > 0) writeState(encodeFragment(newest.current.profile));

    addEventListener('hashchange', follow);
    element.addEventListener('input', change);
    element.addEventListener('focusout', leave);
    return () => {
      removeEventListener('hashchange', follow);
      element.removeEventListener('input', change);
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
      writeState('');
    },
  };
}
