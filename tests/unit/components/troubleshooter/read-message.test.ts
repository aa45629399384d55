// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chooseByMessage, maskField } from '~/components/troubleshooter/read-message.ts';
import { published } from '../../lib/troubleshooter/trees.ts';
import { contextIn } from './context.ts';

function fieldWith(text: string, answers: readonly string[] = []): HTMLTextAreaElement {
  const radios = answers.map((id) => `<input type="radio" name="answer" value="${id}">`).join('');
  document.body.innerHTML = `<form><textarea></textarea>${radios}</form>`;
  const field = document.querySelector('textarea');
  if (!field) throw new Error('There is no field');
  field.value = text;
  return field;
}

test('what may be an identifier is masked, and the cursor stays behind what was typed', () => {
  const field = fieldWith('ID 1234567 is refused');
  field.setSelectionRange(10, 10);
  expect(maskField(field)).toBe(true);
  expect(field.value).toBe('ID ••• is refused');
  expect(field.selectionEnd).toBe(6);
  expect(maskField(field)).toBe(false);
  field.value = '•••8';
  expect(maskField(field)).toBe(true);
  expect(field.value).toBe('•••');
});

test.each(['•••56789', '•••56789012', '••• 5678 9012', '•••-34-56-78'])(
  'digits that come several at a time belong to the mask before them: %s',
  (text) => {
    const field = fieldWith(`${text} is refused`);
    expect(maskField(field)).toBe(true);
    expect(field.value).toBe('••• is refused');
  },
);

for (const tree of published) {
  const { guide, words } = contextIn('en', tree);
  const answers = guide.messages.map(({ answer }) => answer);

  test(`a message chooses its answer of ${guide.id}`, () => {
    for (const { answer, text } of guide.messages) {
      const field = fieldWith(text, answers);
      const { result, isFound } = chooseByMessage(field, guide, words);
      expect(isFound).toBe(true);
      expect(result).not.toContain('{{');
      const radio = document.querySelector<HTMLInputElement>('input:checked');
      expect(radio?.value).toBe(answer);
      expect(document.activeElement).toBe(radio);
    }
  });

  test(`another text, or none, chooses nothing of ${guide.id}`, () => {
    for (const [text, result] of [
      ['The printer has no paper left', words['paste.none']],
      [' \n ', words['paste.empty']],
    ] as const) {
      expect(chooseByMessage(fieldWith(text, answers), guide, words)).toEqual({
        result,
        isFound: false,
      });
      expect(document.querySelector('input:checked')).toBeNull();
    }
  });
}
