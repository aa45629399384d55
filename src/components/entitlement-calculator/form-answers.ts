import { decodeFragment, type KnownIds } from '~/lib/entitlement/fragment.ts';
import { profileKeys, type Profile, type ProfileKey } from '~/lib/entitlement/profile.ts';
import { fieldsOf, isTicked, pairsOfForm } from './form-fields.ts';

/** What the form holds: answers, and the questions whose entry cannot be read. */
export interface FormAnswers {
  readonly profile: Profile;
  readonly unreadable: readonly ProfileKey[];
}

/** Reads the form by the same rules as a link, so that both always mean the same. */
export function readForm(form: HTMLFormElement, known: KnownIds): FormAnswers {
  const { profile, ignored } = decodeFragment(pairsOfForm(form), known);
  // A half-typed date has no value, but the browser knows that something stands in its field.
  const halfTyped = fieldsOf(form)
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
  for (const field of fieldsOf(form)) {
    if (keep.has(field.name)) continue;
    const values = answerOf(profile, field.name);
    if (isTicked(field)) field.checked = values.includes(field.value);
    else field.value = values.join(',');
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    if (isAnswered(field)) openAround(field);
  }
}

/** The questions whose fields differ from how the page was delivered. */
export function touchedQuestions(form: HTMLFormElement): ReadonlySet<string> {
  const touched = fieldsOf(form).filter((field) => {
    if (field instanceof HTMLSelectElement) return field.selectedIndex > 0;
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  });
  return new Set(touched.map(({ name }) => name));
}

function answerOf(profile: Profile, name: string): readonly string[] {
  const value = profile[name as ProfileKey];
  if (value === undefined) return [''];
  if (typeof value === 'object') return value.length > 0 ? value : ['none'];
  return [String(value)];
}

type AnswerField = ReturnType<typeof fieldsOf>[number];

function isAnswered(field: AnswerField): boolean {
  return field.value !== '' && (!isTicked(field) || field.checked);
}

function openAround(field: AnswerField): void {
  const details = field.closest('details');
  if (details) details.open = true;
}
