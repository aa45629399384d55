import { decodeFragment, type KnownIds } from '~/lib/entitlement/fragment.ts';
import { profileKeys, type Profile, type ProfileKey } from '~/lib/entitlement/profile.ts';

/** What the form holds: answers, and the questions whose entry cannot be read. */
export interface FormAnswers {
  readonly profile: Profile;
  readonly unreadable: readonly ProfileKey[];
}

/** Reads the form by the same rules as a link, so that both always mean the same. */
export function readForm(form: HTMLFormElement, known: KnownIds): FormAnswers {
  const data = new FormData(form);
  const pairs = profileKeys.flatMap((key) => {
    const value = data
      .getAll(key)
      .filter((entry) => typeof entry === 'string')
      .join(',')
      .trim();
    return value === '' ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  const { profile, ignored } = decodeFragment(pairs.join('&'), known);
  // A half-typed date has no value, but the browser knows that something stands in its field.
  const halfTyped = inputsOf(form)
    .filter((input) => input.validity.badInput)
    .map(({ name }) => name);
  const unreadable = new Set([...ignored.map(({ key }) => key), ...halfTyped]);
  return { profile, unreadable: profileKeys.filter((key) => unreadable.has(key)) };
}

/**
 * Puts answers into the form.
 * @param keep questions that the reader has touched already, which stay as they are
 */
export function fillForm(
  form: HTMLFormElement,
  profile: Profile,
  keep: ReadonlySet<string> = new Set(),
): void {
  for (const input of inputsOf(form)) {
    if (keep.has(input.name)) continue;
    const values = answerOf(profile, input.name);
    if (input.type === 'radio' || input.type === 'checkbox') {
      input.checked = values.includes(input.value);
    } else {
      input.value = values.join('');
    }
    if (
      input.type !== 'radio' &&
      (input.type === 'checkbox' ? input.checked : input.value !== '')
    ) {
      openAround(input);
    }
    if (input.type === 'radio' && input.checked && input.value !== '') openAround(input);
  }
}

/** The questions whose fields differ from how the page was delivered. */
export function touchedQuestions(form: HTMLFormElement): ReadonlySet<string> {
  return new Set(
    inputsOf(form)
      .filter(
        (input) => input.checked !== input.defaultChecked || input.value !== input.defaultValue,
      )
      .map(({ name }) => name),
  );
}

/** Keeps "none" and the competencies of a tier from being ticked together. */
export function settleNone(form: HTMLFormElement, changed: HTMLInputElement): void {
  if (changed.type !== 'checkbox' || !changed.checked) return;
  for (const input of inputsOf(form)) {
    const sameTier = input.name === changed.name && input !== changed;
    if (sameTier && (changed.value === 'none' || input.value === 'none')) input.checked = false;
  }
}

function answerOf(profile: Profile, name: string): readonly string[] {
  const value = profile[name as ProfileKey];
  if (value === undefined) return [''];
  if (typeof value === 'object') return value.length > 0 ? value : ['none'];
  return [String(value)];
}

function inputsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter((element) => element instanceof HTMLInputElement);
}

function openAround(input: HTMLInputElement): void {
  const details = input.closest('details');
  if (details) details.open = true;
}
