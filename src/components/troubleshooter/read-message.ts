import { fill } from '~/lib/interface-words/fill.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { maskIdentifiers } from '~/lib/troubleshooter/identifiers.ts';
import { recognizeMessage } from '~/lib/troubleshooter/messages.ts';
import type { TroubleshooterWords } from './troubleshooter-props.ts';

/** Digits that are typed one by one behind a mask belong to what it masks. */
const typedOn = /•{3}(?:[-_./ ]?\p{N}|\p{L})+/gu;

/**
 * Masks what may be an identifier in a field that is still being typed into.
 * @returns true where something was masked
 */
export function maskField(field: HTMLTextAreaElement): boolean {
  const { value, selectionEnd } = field;
  const text = masked(value);
  if (text === value) return false;
  field.value = text;
  // The browser moves the cursor to the end, and the next digit would not meet the mask.
  const cursor = masked(value.slice(0, selectionEnd)).length;
  field.setSelectionRange(cursor, cursor);
  return true;
}

/**
 * Chooses the answer to the first question that the message in a field belongs to.
 * @returns what the reader is told, and whether the focus moved to the answer
 */
export function chooseByMessage(
  { value, form }: HTMLTextAreaElement,
  { messages, questions, steps, start }: Guide,
  words: TroubleshooterWords,
): { readonly result: string; readonly isFound: boolean } {
  const text = value.trim();
  const answer = recognizeMessage(text, messages);
  if (answer === undefined) {
    return { result: words[text ? 'paste.none' : 'paste.empty'], isFound: false };
  }
  const radio = form?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(answer)}"]`);
  if (radio) {
    radio.checked = true;
    radio.focus();
  }
  const first = questions[steps[start]?.asks ?? ''];
  const short = first?.answers.find(({ id }) => id === answer)?.short ?? answer;
  return { result: fill(words['paste.found'], { answer: short }), isFound: true };
}

/** On a slow device several digits come at a time, which would get a mask of their own. */
function masked(text: string): string {
  return maskIdentifiers(text.replace(typedOn, '•••')).replace(typedOn, '•••');
}
